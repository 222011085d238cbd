package org.dateline.describe.person;

/**
 * A role as a page states it.
 *
 * @param text its words: no article, no abbreviation in brackets, a country's genitive turned to
 *     {@code of}
 * @param from the first word on the page that it rests on
 * @param to the index after the last one
 * @param head the hash of the noun that it is built on
 * @param plural whether it names several persons
 * @param adjacent whether it stands right beside the name, without a comma
 */
record Role(String text, int from, int to, int head, boolean plural, boolean adjacent) {}
