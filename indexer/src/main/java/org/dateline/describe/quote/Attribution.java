package org.dateline.describe.quote;

/**
 * A quoted stretch that is speech.
 *
 * @param text what is said
 * @param speaker who says it
 * @param rule what shows that it is speech
 * @param evidence the words on the page that give it to the speaker
 */
record Attribution(String text, Speaker speaker, String rule, String evidence) {}
