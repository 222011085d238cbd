package org.dateline.describe.source;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dateline.text.Capitals;
import org.dateline.text.Table;

/**
 * Those who represent several States where a text names what they are once for all: {@code the
 * Embassies of Italy, Norway and the Netherlands}. Each is a body of its own.
 */
final class Missions {

  /**
   * A row of {@code missions.tsv}.
   *
   * @param several the words for several, in lower case
   * @param one those for one
   */
  private record Sort(String several, String one) {}

  private static final String TO = " to ";

  /** By the first word for several. */
  private static final Map<String, List<Sort>> SORTS = new HashMap<>();

  static {
    for (List<String> row : Table.read(Missions.class, "missions.tsv")) {
      String first = row.get(0).split(" ", 2)[0];
      SORTS.computeIfAbsent(first, any -> new ArrayList<>()).add(new Sort(row.get(0), row.get(1)));
    }
    SORTS.values().forEach(sorts -> sorts.sort(comparingInt(sort -> -sort.several().length())));
  }

  private Missions() {}

  /**
   * The missions of several States that are named from a word of a text on; none where a sentence
   * begins with delegations written small, who come to talks.
   */
  static SideBySide at(String text, int start) {
    String first = BodyWords.small(text.substring(start, BodyWords.wordEnd(text, start)));
    if (first.equals("delegations") && text.startsWith("The d", start - 4)) {
      return new SideBySide(List.of(), start);
    }
    for (Sort sort : SORTS.getOrDefault(first, List.of())) {
      int end = start + sort.several().length();
      if (text.regionMatches(true, start, sort.several(), 0, sort.several().length())
          && text.startsWith(" ", end)) {
        return read(text, start, end + 1, sort.one());
      }
    }
    return new SideBySide(List.of(), start);
  }

  private static SideBySide read(String text, int start, int names, String one) {
    List<Issuers.Named> missions = new ArrayList<>();
    String of = "";
    int end = start;
    for (int i = names; i >= 0; i = Issuers.behindJoint(text, end)) {
      int article = Subject.passOf(text, i);
      int state = Subject.passArticle(text, article);
      int stateEnd = States.endAt(text, state);
      if (stateEnd < 0) {
        break;
      }
      of = article > i ? text.substring(i, article) : of;
      String name =
          text.substring(article, state) + Capitals.ordinary(text.substring(state, stateEnd));
      int from = missions.isEmpty() ? start : i;
      missions.add(new Issuers.Named(one + " " + of + name, text.substring(from, stateEnd)));
      end = stateEnd;
    }
    return missions.size() > 1 ? withSeat(missions, text, end) : new SideBySide(List.of(), start);
  }

  /** {@code Permanent Missions of X and Y to the OSCE}: where all of them are. */
  private static SideBySide withSeat(List<Issuers.Named> missions, String text, int end) {
    String single = missions.getFirst().name();
    String to = text.startsWith(TO, end) && isAt(single) ? seat(single, text.substring(end)) : "";
    int seatEnd = end + to.length();
    return new SideBySide(
        missions.stream().map(m -> new Issuers.Named(m.name() + to, m.words())).toList(), seatEnd);
  }

  /** Embassies are in a State; others represent one at a body. */
  private static boolean isAt(String mission) {
    return Delegations.represents(mission);
  }

  /** How far the name of one of them goes on: {@code to the United Nations in Geneva}. */
  private static String seat(String mission, String behind) {
    return NamedBody.at(mission + behind, 0, OptionalInt.empty())
        .map(Issuers.Named::words)
        .filter(words -> words.length() > mission.length())
        .map(words -> words.substring(mission.length()))
        .orElse("");
  }
}
