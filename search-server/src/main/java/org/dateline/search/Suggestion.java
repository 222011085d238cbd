package org.dateline.search;

/**
 * What somebody may be about to type.
 *
 * @param text the full text
 * @param field what it is: {@code title}, {@code person}, {@code place}, {@code source}
 * @param count how many releases it stands for
 */
public record Suggestion(String text, String field, int count) {}
