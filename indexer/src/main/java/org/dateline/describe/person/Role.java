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
 * @param indirect whether the page states no office: only the body that someone belongs to or leads
 */
record Role(
    String text, int from, int to, int head, boolean plural, boolean adjacent, boolean indirect) {

  Role(String text, int from, int to, int head, boolean plural, boolean adjacent) {
    this(text, from, to, head, plural, adjacent, false);
  }

  /** The same with other words, which end before a name. */
  Role withText(String words, int end) {
    return new Role(words, from, end, head, plural, adjacent, indirect);
  }

  /** Whether both are read off the same words and say the same. */
  boolean sameAs(Role other) {
    return from == other.from && to == other.to && text.equals(other.text);
  }

  /** This rank with the office that its bearer shares with those named before. */
  Role sharing(Role office) {
    String shared = office.text().substring(0, office.text().lastIndexOf(", "));
    return new Role(shared + ", " + text, from, to, office.head(), true, adjacent);
  }
}
