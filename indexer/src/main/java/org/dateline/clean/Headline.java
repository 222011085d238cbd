package org.dateline.clean;

/**
 * A line that may be the title, or lines that are one only together.
 *
 * @param from the first of its blocks
 * @param to the last of them; in most cases the first
 * @param look what they look like, read as one
 */
record Headline(int from, int to, Look look) {}
