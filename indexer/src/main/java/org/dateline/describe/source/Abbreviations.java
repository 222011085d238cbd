package org.dateline.describe.source;

import java.util.Map;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.text.Capitals;

/** Abbreviations with which names of bodies begin: {@code UN Office at Geneva}. */
final class Abbreviations {

  private static final String MINISTRY = "Ministry of Foreign Affairs";

  private static final Map<String, String> FULL =
      Map.of(
          "UN", "United Nations",
          "EU", "European Union",
          "US", "United States",
          "MFA", MINISTRY,
          "MoFA", MINISTRY);

  private Abbreviations() {}

  /** The name with the abbreviation that it begins with, or that a "the" leads to, written out. */
  static String writtenOut(String name) {
    int union = (name + " ").indexOf(" the EU ");
    if (union > 0) {
      return name.substring(0, union + 5) + FULL.get("EU") + name.substring(union + 7);
    }
    int space = name.indexOf(' ');
    String full = space < 0 ? null : FULL.get(name.substring(0, space));
    if (full == null || isHouse(name.substring(space + 1))) {
      return name;
    }
    String rest = name.substring(space);
    rest = Capitals.areAll(rest) ? Capitals.ordinary("X" + rest).substring(1) : rest;
    boolean country = full.equals(MINISTRY) && Countries.longestAt(rest, 1).isPresent();
    return full + (country ? " of" : "") + rest;
  }

  /** {@code News} of {@code UN News}: with such a word it is a name of its own. */
  private static boolean isHouse(String rest) {
    return rest.equals("News") || rest.equals("Women");
  }
}
