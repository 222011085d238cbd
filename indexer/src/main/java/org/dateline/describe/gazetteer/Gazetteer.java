package org.dateline.describe.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Capitals;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/** The towns of {@code places.tsv}, by all their names, whatever their case and diacritics. */
public final class Gazetteer {

  /**
   * A name of a known place, as it stands in a text.
   *
   * @param place the place
   * @param name the words of the text in ordinary capitals
   * @param end where the name ends
   */
  public record Match(KnownPlace place, String name, int end) {}

  /**
   * A way to write a place.
   *
   * @param written in ordinary capitals
   * @param shown how much of it belongs to the name: {@code Washington} of {@code Washington DC}
   */
  private record Form(KnownPlace place, String written, int shown) {}

  /** The longest name of the table has five words, the longest compound two names. */
  private static final int MOST_WORDS = 5;

  /** Shorter names have too many neighbours to be recognised when misspelt. */
  private static final int SHORTEST_MISSPELT = 6;

  private static final Map<String, Form> FORMS = new HashMap<>();

  private static final Openings OPENINGS = new Openings();

  static {
    for (List<String> row : Table.read(Gazetteer.class, "places.tsv")) {
      KnownPlace place =
          new KnownPlace(
              row.get(0),
              row.get(1),
              Double.parseDouble(row.get(2)),
              Double.parseDouble(row.get(3)));
      add(place, place.name(), place.name().length());
      for (String other : row.get(4).split("\\|", -1)) {
        if (other.startsWith("=")) {
          add(place, other.substring(1), place.name().length());
        } else if (!other.isEmpty()) {
          int years = other.indexOf('@');
          String name = years < 0 ? other : other.substring(0, years);
          add(place, name, name.length());
        }
      }
    }
  }

  private Gazetteer() {}

  private static void add(KnownPlace place, String written, int shown) {
    String name = Folding.letters(written);
    FORMS.putIfAbsent(name, new Form(place, written, shown));
    OPENINGS.add(name);
  }

  /** The longest known name that begins at {@code start}; it begins with a capital letter. */
  public static Optional<Match> longestAt(CharSequence text, int start) {
    Optional<Match> longest = Optional.empty();
    int end = start;
    for (int words = 1; words <= MOST_WORDS && end < text.length(); words++) {
      int word = end;
      end = wordEnd(text, end);
      if (end == word) {
        break;
      }
      String folded = Folding.letters(text.subSequence(start, end));
      Form form = FORMS.get(folded);
      longest = form == null ? longest : Optional.of(match(form, text, start, end));
      if (end < text.length() && text.charAt(end) == '.') {
        Form stopped = FORMS.get(folded + '.');
        longest = stopped == null ? longest : Optional.of(match(stopped, text, start, end + 1));
      }
      boolean goesOn = end < text.length() && isJoint(text.charAt(end)) && OPENINGS.goesOn(folded);
      if (!goesOn) {
        break;
      }
      end++;
    }
    return longest;
  }

  private static Match match(Form form, CharSequence text, int start, int end) {
    String raw = text.subSequence(start, end).toString();
    String name = Capitals.ordinary(raw, form.written());
    return new Match(form.place(), name.substring(0, Math.min(form.shown(), raw.length())), end);
  }

  /** The place of that very name, in any case and with or without its diacritics. */
  public static Optional<KnownPlace> named(CharSequence name) {
    return Optional.ofNullable(FORMS.get(Folding.letters(name))).map(Form::place);
  }

  /**
   * The place that a misspelt name means: the only one a single letter away.
   *
   * @return empty where there is none, or where several are as near
   */
  public static Optional<KnownPlace> misspelt(CharSequence name) {
    String key = Folding.letters(name);
    if (key.length() < SHORTEST_MISSPELT) {
      return Optional.empty();
    }
    KnownPlace found = null;
    for (Map.Entry<String, Form> entry : FORMS.entrySet()) {
      if (isOneEditAway(key, entry.getKey())) {
        KnownPlace place = entry.getValue().place();
        if (found != null && !found.equals(place)) {
          return Optional.empty();
        }
        found = place;
      }
    }
    return Optional.ofNullable(found);
  }

  /** One letter changed, left out, put in, or two neighbours swapped; never the first one. */
  private static boolean isOneEditAway(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int same = 0;
    while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < Math.min(a.length(), b.length()) - same
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    int inA = a.length() - same - tail;
    int inB = b.length() - same - tail;
    boolean swapped =
        inA == 2
            && inB == 2
            && a.charAt(same) == b.charAt(same + 1)
            && a.charAt(same + 1) == b.charAt(same);
    return swapped || Math.max(inA, inB) == 1;
  }

  private static int wordEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\''
        || c == '’';
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == '\u00A0' || c == '-' || c == '/' || c == '.' || c == '‑';
  }
}
