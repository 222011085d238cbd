package org.dateline.describe.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.text.Capitals;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/** Abbreviations with which names of bodies begin: {@code UN Office at Geneva}. */
final class WrittenOut {

  /** What a name is written with where it begins with one. */
  private static final Map<String, String> FULL = new HashMap<>();

  /** What names are compared by, all folded. */
  private static final Map<String, String> KEYS = new HashMap<>();

  static {
    for (List<String> row : Table.read(WrittenOut.class, "abbreviations.tsv")) {
      KEYS.put(Folding.letters(row.get(1)), Folding.letters(row.get(2)));
      if (row.get(0).equals("name")) {
        FULL.put(row.get(1), row.get(2));
      }
    }
  }

  private WrittenOut() {}

  /** The name with the abbreviation that it begins with, or that a "the" leads to, written out. */
  static String of(String name) {
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
    boolean country = full.startsWith("Ministry") && Countries.longestAt(rest, 1).isPresent();
    return full + (country ? " of" : "") + rest;
  }

  /** A name folded, with its abbreviations in full: two forms of one name have the same key. */
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (String word : Folding.letters(name).split(" ", -1)) {
      key.append(key.isEmpty() ? "" : " ").append(KEYS.getOrDefault(word, word));
    }
    return key.toString();
  }

  /** {@code News} of {@code UN News}: with such a word it is a name of its own. */
  private static boolean isHouse(String rest) {
    return rest.equals("News") || rest.equals("Women");
  }
}
