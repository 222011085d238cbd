package org.dateline.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a query may name before a colon. */
public enum FieldName {
  TITLE,
  QUOTE,
  PLACE,
  COUNTRY,
  SOURCE,
  PERSON,
  MEETING,
  KIND,
  LANGUAGE,
  DATE,
  ID;

  /** Its name in a query. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of this name, whatever its case. */
  static Optional<FieldName> of(CharSequence word) {
    return Arrays.stream(values()).filter(f -> f.word().contentEquals(lower(word))).findFirst();
  }

  private static String lower(CharSequence word) {
    return word.toString().toLowerCase(Locale.ROOT);
  }
}
