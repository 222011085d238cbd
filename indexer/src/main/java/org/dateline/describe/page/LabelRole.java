package org.dateline.describe.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/** What a label of a page says about the value behind it. */
public enum LabelRole {
  PUBLISHED,
  UPDATED,
  PLACE,
  SOURCE,
  /** A body or a person. */
  AUTHOR,
  KIND,
  MEETING,
  LANGUAGE,
  /** Known, and none of those that a finder asks for: a deadline, a date of birth. */
  OTHER;

  /** The longest label of the table has four words. */
  private static final int MOST_WORDS = 4;

  private static final Map<String, LabelRole> ROLES = new HashMap<>();

  static {
    for (List<String> row : Table.read(LabelRole.class, "labels.tsv")) {
      LabelRole role = valueOf(row.get(0));
      for (String label : row.get(1).split("\\|", -1)) {
        ROLES.putIfAbsent(Folding.letters(label), role);
      }
    }
  }

  /** The role of a label, whatever its case; a colon at its end is ignored. */
  public static Optional<LabelRole> of(String label) {
    String key = Folding.letters(label);
    while (!key.isEmpty() && isPunctuation(key.charAt(key.length() - 1))) {
      key = key.substring(0, key.length() - 1);
    }
    return Optional.ofNullable(ROLES.get(key));
  }

  /** The role of the label that ends the text, of one to four words: {@code …, Updated at :}. */
  public static Optional<LabelRole> atEndOf(String text) {
    String tail = text.substring(Math.max(0, text.length() - 50)).stripTrailing();
    int end = tail.length();
    while (end > 0 && isPunctuation(tail.charAt(end - 1))) {
      end--;
    }
    String words = Folding.letters(tail.substring(0, end).toLowerCase(Locale.ROOT));
    Optional<LabelRole> longest = Optional.empty();
    int start = words.length();
    for (int count = 0; count < MOST_WORDS && start > 0; count++) {
      start = words.lastIndexOf(' ', start - 1);
      LabelRole role = ROLES.get(withoutOpening(words.substring(start + 1)));
      if (role != null) {
        longest = Optional.of(role);
      }
      if (start < 0) {
        break;
      }
    }
    return longest;
  }

  /**
   * Without the bracket or the bullet that the label stands behind, or the date to which it is
   * glued: {@code 12.09.2018.Source:}.
   */
  private static String withoutOpening(String words) {
    int start = 0;
    while (start < words.length() && !Character.isLetter(words.charAt(start))) {
      start++;
    }
    boolean glued = start > 0 && Character.isDigit(words.charAt(start - 1));
    return glued ? words : words.substring(start);
  }

  private static boolean isPunctuation(char c) {
    return c == ':'
        || c == '-'
        || c == '–'
        || c == '—'
        || c == '.'
        || c == '|'
        || Folding.isSpace(c);
  }
}
