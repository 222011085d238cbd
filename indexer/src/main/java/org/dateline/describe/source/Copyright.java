package org.dateline.describe.source;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.text.Folding;

/** Reads whose site it is from the notice at its foot: {@code © 2009-2019 KASPIA}. */
final class Copyright {

  private static final int LONGEST_HOLDER = 60;

  private Copyright() {}

  static Optional<String> holder(String line) {
    int at = line.indexOf('©');
    if (at < 0) {
      at = line.indexOf("(c) ");
      at = at < 0 ? -1 : at + 2;
    }
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + 1;
    while (start < line.length() && isYearOrSign(line, start)) {
      start++;
    }
    if (line.startsWith("Copyright", start)) {
      start += "Copyright".length();
      while (start < line.length() && isYearOrSign(line, start)) {
        start++;
      }
    }
    int end = start;
    while (end < line.length() && !isEnd(line, end)) {
      end++;
    }
    // The fields of a ministry are a list that ends in an "and".
    if (end < line.length() && line.charAt(end) == ',') {
      int named =
          NamedBody.at(line, start, OptionalInt.empty()).map(n -> n.words().length()).orElse(0);
      end = Math.max(end, start + named);
    }
    String holder = line.substring(start, end).strip();
    boolean name =
        holder.length() >= 2
            && holder.length() <= LONGEST_HOLDER
            && Character.isUpperCase(holder.charAt(0))
            && Phrases.behind(holder + " ", 0, Phrases.Sort.RESERVED) == 0;
    return name ? Optional.of(holder) : Optional.empty();
  }

  private static boolean isYearOrSign(String line, int i) {
    char c = line.charAt(i);
    return Character.isDigit(c) || Folding.isSpace(c) || "-–—,.:".indexOf(c) >= 0;
  }

  private static boolean isEnd(String line, int i) {
    char c = line.charAt(i);
    return Character.isDigit(c)
        || "|.,;()[]/".indexOf(c) >= 0
        || line.startsWith(" - ", i)
        || line.startsWith(" – ", i);
  }
}
