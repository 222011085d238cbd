package org.dateline.describe.dateline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.calendar.DateScanner;
import org.dateline.describe.page.LabelRole;
import org.dateline.text.Table;

/** Words that stand in front of dates and dashes and never in the name of a place. */
final class NotPlaces {

  private static final Set<String> WORDS =
      Table.read(NotPlaces.class, "not-places.tsv").stream()
          .flatMap(row -> List.of(row.get(0).split(" ", -1)).stream())
          .collect(Collectors.toUnmodifiableSet());

  private NotPlaces() {}

  static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT)) || isLabel(word) || isMonth(word);
  }

  /** Whether it may stand between a place and a dash: a region, or a month without its day. */
  static boolean mayBeRegion(String word) {
    return !WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@code Julkaisuajankohta 14.3.2025}: a label of the date that has no colon. */
  private static boolean isLabel(String word) {
    return LabelRole.of(word)
        .filter(role -> role == LabelRole.PUBLISHED || role == LabelRole.UPDATED)
        .isPresent();
  }

  private static boolean isMonth(String word) {
    return word.length() <= 15 && !DateScanner.scan("1 " + word + " 2000").isEmpty();
  }
}
