/**
 * The fourth step, and the only one that looks at several releases: it adds what the others teach
 * (a full name for a bare surname, the family of a text) and changes nothing that was found on the
 * page.
 */
@NullMarked
package org.dateline.relate;

import org.jspecify.annotations.NullMarked;
