/**
 * Who issued a release: labels, lines above the title, agencies, the first words, the address, and
 * an authority list of the bodies that issue such texts.
 */
@NullMarked
package org.dateline.describe.source;

import org.jspecify.annotations.NullMarked;
