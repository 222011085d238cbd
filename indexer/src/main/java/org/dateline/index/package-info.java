/**
 * The last step: {@link org.dateline.describe.Release releases} in, a Lucene index out.
 *
 * <p>Field names, types and analyzers stand in one file. The index keeps with each release its
 * whole page, the removed parts and the evidence included, so that every answer can be checked
 * without the page's file.
 */
@NullMarked
package org.dateline.index;

import org.jspecify.annotations.NullMarked;
