package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.describe.gazetteer.Gazetteer;

/**
 * Reads bodies of one sort that a text names together: {@code the Embassies of France, Italy and
 * Japan in Tirana} are three, each with its State and with what follows the last.
 */
final class PluralBodies {

  private static final Map<String, String> SINGULAR =
      Map.ofEntries(
          Map.entry("embassies", "Embassy"),
          Map.entry("missions", "Mission"),
          Map.entry("delegations", "Delegation"),
          Map.entry("representations", "Representation"),
          Map.entry("ambassades", "Ambassade"),
          Map.entry("délégations", "Délégation"),
          Map.entry("botschaften", "Botschaft"),
          Map.entry("embajadas", "Embajada"),
          Map.entry("ambasciate", "Ambasciata"));

  private PluralBodies() {}

  /**
   * The bodies that are named from a word of a text on.
   *
   * @param bodies them, each by its full name and with all the words that name them
   * @param end where the words end
   */
  record Match(List<Issuers.Named> bodies, int end) {
    static final Match NONE = new Match(List.of(), -1);
  }

  static Match at(String text, int start) {
    int headEnd = BodyWords.wordEnd(text, start);
    String front = "";
    String head = text.substring(start, headEnd);
    if (head.equals("Permanent") && headEnd < text.length()) {
      int next = BodyWords.next(text, headEnd);
      headEnd = BodyWords.wordEnd(text, next);
      head = text.substring(next, headEnd);
      front = "Permanent ";
    }
    String singular = SINGULAR.get(BodyWords.small(head));
    if (singular == null) {
      return Match.NONE;
    }
    int joint = BodyWords.next(text, headEnd);
    int i = BodyWords.next(text, BodyWords.wordEnd(text, joint));
    String of = " " + text.substring(joint, Math.max(joint, i));
    List<String> states = new ArrayList<>();
    int end = -1;
    while (i >= 0 && i < text.length()) {
      int from = Subject.passArticle(text, i);
      int stateEnd = Countries.longestAt(text, from).map(Countries.Match::end).orElse(-1);
      if (stateEnd < 0) {
        break;
      }
      states.add(text.substring(i, stateEnd));
      end = stateEnd;
      i = Issuers.behindJoint(text, stateEnd);
    }
    if (states.size() < 2) {
      return Match.NONE;
    }
    int tailEnd = tailEnd(text, end);
    String tail = text.substring(end, tailEnd);
    String words = text.substring(start, tailEnd);
    String name = front + singular + of;
    return new Match(
        states.stream().map(state -> new Issuers.Named(name + state + tail, words)).toList(),
        tailEnd);
  }

  /** {@code to the United Nations}, {@code in Tirana}: where they all are. */
  private static int tailEnd(String text, int end) {
    for (String joint : new String[] {" to the ", " to ", " in ", " en ", " à "}) {
      if (text.startsWith(joint, end)) {
        int from = end + joint.length();
        int known =
            Authorities.longestAt(text, from, OptionalInt.empty())
                .map(Authorities.Match::end)
                .or(() -> Gazetteer.longestAt(text, from).map(Gazetteer.Match::end))
                .or(() -> Countries.longestAt(text, from).map(Countries.Match::end))
                .orElse(-1);
        if (known > 0) {
          return known;
        }
      }
    }
    return end;
  }
}
