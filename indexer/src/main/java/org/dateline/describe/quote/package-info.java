/**
 * Who says what.
 *
 * <p>Quotation marks of every kind are paired first, over paragraph breaks too. A quoted stretch is
 * speech where a verb of saying, a colon or the speech around it says so; words quoted for their
 * own sake, titles of events and of projects are not. The speaker is the person in the clause that
 * attributes the speech; a pronoun or a bare office is followed back to the subject before it. What
 * nobody says whom the page names, but an institution or a text, is no quote.
 *
 * <p>Pieces of one sentence that a clause such as <i>he added</i> breaks are one quote, joined by a
 * space. A piece that starts a sentence of its own after such a clause is a quote of its own.
 */
@NullMarked
package org.dateline.describe.quote;

import org.jspecify.annotations.NullMarked;
