/**
 * Who says what.
 *
 * <p>Quotation marks of every kind are paired first, over paragraph breaks too. A quoted stretch is
 * speech where a verb of saying, a colon or the speech around it says so; words quoted for their
 * own sake, titles of events and of projects are not. The speaker is the person in the clause that
 * attributes the speech; a pronoun is followed back to the subject before it ({@code Focus}), an
 * office to whoever holds it ({@code Offices}). What nobody says whom the page names, but an
 * institution, a group or a text, is no quote.
 *
 * <p>A quote that a clause such as <i>he added</i> interrupts is two. Words quoted within the
 * writer's own sentence are speech only where they are many, or where a verb of saying, a comma or
 * a colon leads in.
 */
@NullMarked
package org.dateline.describe.quote;

import org.jspecify.annotations.NullMarked;
