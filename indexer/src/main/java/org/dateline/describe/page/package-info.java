/** A clean page as the finders see it: its lines, paragraphs and labels, with the dates in them. */
@NullMarked
package org.dateline.describe.page;

import org.jspecify.annotations.NullMarked;
