/** The language of a release: its script first, then the words that only one language has. */
@NullMarked
package org.dateline.describe.language;

import org.jspecify.annotations.NullMarked;
