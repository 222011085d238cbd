package org.dateline.evaluate;

/**
 * Something that came out otherwise than the gold file says.
 *
 * @param file the page
 * @param field what it is about
 * @param message what was wanted and what was found
 */
public record Fault(String file, Field field, String message) {}
