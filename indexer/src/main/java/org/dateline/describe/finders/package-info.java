/** Asks all finders what they see on a page: the only package of this step that knows them all. */
@NullMarked
package org.dateline.describe.finders;

import org.jspecify.annotations.NullMarked;
