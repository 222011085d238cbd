package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import org.dateline.calendar.Weekdays;

/**
 * The head of a calendar's month: the seven weekdays, in one line or one a line. Many sites show
 * one beside a text; where there is no text it is what the page is for.
 */
final class MonthGrid {

  private static final int WEEK = 7;

  private MonthGrid() {}

  static boolean standsOn(Draft draft) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      Look look = draft.look(i);
      if (look.words() == WEEK && Weekdays.areWeek(names(look))) {
        return true;
      }
      if (look.words() != 1) {
        names.clear();
        continue;
      }
      names.addAll(names(look));
      if (names.size() >= WEEK
          && Weekdays.areWeek(names.subList(names.size() - WEEK, names.size()))) {
        return true;
      }
    }
    return false;
  }

  /** The words of a line without what stands between them: {@code | Mon. | Tue. |}. */
  private static List<String> names(Look look) {
    List<String> names = new ArrayList<>(List.of(look.plain().split("[^\\p{L}\\p{M}’'-]+")));
    names.removeIf(String::isEmpty);
    return names;
  }
}
