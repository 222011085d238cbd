package org.dateline.search;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.index.Words;

/**
 * Tells prose in capitals from operators. Old headings and wires are typed so: in {@code STATEMENT
 * ON THE ARREST OF JOURNALISTS OR EDITORS} nobody means OR as an operator, and NOT would leave out
 * just what is asked for. What gives prose away is another small word in capitals.
 */
final class Capitals {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern OPERATOR = Pattern.compile("\\b(?:AND|OR|NOT|TO)\\b");

  private Capitals() {}

  /** The query with its operators in small letters where they are words. */
  static String softened(String query) {
    return isProse(query)
        ? OPERATOR.matcher(query).replaceAll(word -> word.group().toLowerCase(Locale.ROOT))
        : query;
  }

  private static boolean isProse(String query) {
    if (query.codePoints().anyMatch(Character::isLowerCase)) {
      return false;
    }
    Matcher words = WORD.matcher(query);
    while (words.find()) {
      String word = words.group();
      boolean operator = OPERATOR.matcher(word).matches();
      if (!operator && word.length() > 1 && Words.isStopWord(word.toLowerCase(Locale.ROOT), "en")) {
        return true;
      }
    }
    return false;
  }
}
