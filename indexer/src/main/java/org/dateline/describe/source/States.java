package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.text.Capitals;
import org.dateline.text.Folding;

/**
 * Reads a line that is nothing but the names of States: those who make a joint statement, or the
 * one whose delegation speaks in a council. {@code REPUBLIC OF KAZAKHSTAN, TURKMENISTAN}.
 */
final class States {

  /** Words of a State's form before its name: {@code the Federal Democratic Republic of}. */
  private static final int MOST_FORM = 4;

  private States() {}

  /** The States of a line, in order; empty where anything else stands in it. */
  static List<Issuers.Named> in(String line) {
    List<Issuers.Named> states = new ArrayList<>();
    return read(line, 0, states) == line.length() ? states : List.of();
  }

  /**
   * The States that stand side by side from a word of a text on; empty where others stand among
   * them, who are no States: {@code Norway, Canada, and the 27 members of X}.
   */
  static List<Issuers.Named> listAt(String text, int start) {
    List<Issuers.Named> states = new ArrayList<>();
    return read(text, start, states) < 0 ? List.of() : states;
  }

  /**
   * Adds the States of a list; gives where it ends, which may be at a clause such as {@code , who
   * …} or at a town, or -1 where something else stands in it.
   */
  private static int read(String line, int from, List<Issuers.Named> states) {
    int i = from;
    while (i >= 0 && i < line.length()) {
      int start = Subject.passCase(line, i);
      int end = endAt(line, start);
      if (end < 0) {
        boolean other = start > i || !line.startsWith(", ", i - 2);
        boolean clause = Character.isLowerCase(line.charAt(i));
        boolean town = Gazetteer.longestAt(line, i).isPresent();
        return !other && (clause || town) ? i : -1;
      }
      String words = line.substring(start, end);
      states.add(new Issuers.Named(Capitals.ordinary(words), words));
      i = behindJoint(line, end);
    }
    return i;
  }

  /** The States that a name has in it, by their English names. */
  static Set<String> within(String name) {
    Set<String> states = new HashSet<>();
    for (int i = 0; i < name.length(); ) {
      if (Character.isUpperCase(name.charAt(i))) {
        Countries.longestAt(name, i).ifPresent(state -> states.add(state.name()));
      }
      i = Math.max(i + 1, BodyWords.next(name, BodyWords.wordEnd(name, i)));
    }
    return states;
  }

  /** Where the State ends whose name begins here, its form before it or not; -1 where none does. */
  static int endAt(String line, int start) {
    int i = start;
    boolean form = true;
    for (int word = 0; word <= MOST_FORM && i < line.length(); word++) {
      if (form && Character.isUpperCase(line.charAt(i))) {
        int from = i;
        var state = Countries.longestAt(line, from);
        if (state.isPresent()) {
          return state.get().end();
        }
        var union = Authorities.longestAt(line, from, OptionalInt.empty());
        if (union.filter(u -> Authorities.isOrganisation(u.name())).isPresent()) {
          return union.get().end();
        }
      }
      int end = BodyWords.wordEnd(line, i);
      BodyWords.Word part = BodyWords.of(line.substring(i, end));
      boolean first =
          word == 0
              && !part.isJoint()
              && Character.isUpperCase(line.charAt(i))
              && BodyWords.at(line, BodyWords.next(line, end)).isState();
      boolean inForm = part.isState() || part.isPlain() || (part.isJoint() && word > 0);
      if (end == i || !(inForm || first)) {
        return -1;
      }
      form = part.isJoint();
      i = BodyWords.next(line, end);
    }
    return -1;
  }

  /** Behind a sign, a space or an "and"; -1 where a word goes on. */
  private static int behindJoint(String line, int end) {
    int joint = Issuers.behindJoint(line, end);
    int i = joint < 0 ? end : joint;
    while (i < line.length()
        && (Folding.isSpace(line.charAt(i)) || ",;/|–—-•*".indexOf(line.charAt(i)) >= 0)) {
      i++;
    }
    return i == end && i < line.length() ? -1 : i;
  }
}
