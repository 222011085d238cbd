package org.dateline.clean;

/**
 * A paragraph of the body: what is kept of one block, in plain text.
 *
 * @param block the index of the block in the page
 * @param text the kept words; white space folded, no marks of the format; never empty
 */
public record Paragraph(int block, String text) {}
