/**
 * The first step: bytes in, a {@link org.dateline.read.Page} of blocks out.
 *
 * <p>This package knows formats (text, Markdown, HTML, PDF, JSON lines, WARC) and encodings, and
 * nothing of diplomacy. It drops nothing that a reader of the page would see: every word of the
 * page stands in exactly one {@link org.dateline.read.Block}.
 *
 * <p>{@link org.dateline.read.PageReader} opens a file, unpacks it within bounds, asks {@code
 * Sniffer} what it is, and gives its pages one at a time: {@code JsonLines} and {@code WarcPages}
 * stream, all others are one page. {@code Decoding} makes text of bytes; {@code TextBlocks}, {@code
 * HtmlBlocks} and {@code PdfPages} cut it into blocks. The menus of a site stand on each of its
 * pages: their lines are decoded and looked at once ({@code LineMemory}, {@code TextLine}). Signs
 * of a format that stand among words are left in the block and listed as its marks, so that what is
 * cut off stays on record.
 *
 * <p>What cannot be read is a {@link org.dateline.read.Reading.Unreadable} with a reason: no input
 * makes this package throw.
 */
@NullMarked
package org.dateline.read;

import org.jspecify.annotations.NullMarked;
