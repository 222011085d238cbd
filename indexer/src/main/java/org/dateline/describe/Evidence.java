package org.dateline.describe;

/**
 * Why a field has its value.
 *
 * @param rule the rule that found it, in a few words: {@code dateline}, {@code label "Source"},
 *     {@code given}
 * @param text the words on the page that it rests on, as they stand there but for white space
 */
public record Evidence(String rule, String text) {}
