/**
 * The first step: bytes in, a {@link org.dateline.read.Page} of blocks out.
 *
 * <p>This package knows formats (text, Markdown, HTML, PDF, JSON lines, WARC) and encodings, and
 * nothing of diplomacy. It drops nothing that a reader of the page would see: every word of the
 * page stands in exactly one {@link org.dateline.read.Block}.
 */
@NullMarked
package org.dateline.read;

import org.jspecify.annotations.NullMarked;
