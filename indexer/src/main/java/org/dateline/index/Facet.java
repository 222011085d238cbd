package org.dateline.index;

import java.util.Locale;

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
}
