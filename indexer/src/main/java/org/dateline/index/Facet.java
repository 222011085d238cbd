package org.dateline.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What results can be narrowed by. */
public enum Facet {
  YEAR,
  PLACE,
  COUNTRY,
  SOURCE,
  PERSON,
  LANGUAGE,
  KIND;

  /** Its name as a parameter, in JSON and as a field of the index. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The facet of a parameter; empty where none has this name. */
  public static Optional<Facet> of(String parameter) {
    return Arrays.stream(values()).filter(f -> f.parameter().equals(parameter)).findFirst();
  }
}
