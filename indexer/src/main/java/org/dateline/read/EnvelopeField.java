package org.dateline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Table;

/**
 * A line of the head of a mail or of an item of a feed that was saved as text: {@code Subject: …},
 * {@code pubDate: …}. See {@code envelope.tsv}.
 *
 * @param medium in which it was sent
 * @param holds what the field holds
 * @param sure whether its name alone gives the medium away
 * @param valueAt where in the line the value begins
 */
public record EnvelopeField(Medium medium, Holds holds, boolean sure, int valueAt) {

  /** In what a text was sent. */
  public enum Medium {
    MAIL,
    FEED
  }

  /** What a field holds. */
  public enum Holds {
    TITLE,
    DATE,
    TEXT,
    /** What is said of a feed and of none of its items. */
    CHANNEL,
    /** What only an item has. */
    ITEM,
    OTHER
  }

  private record Kind(Medium medium, Holds holds, boolean sure) {}

  /** The longest name and the white space around it, in characters. */
  private static final int LONGEST = 34;

  private static final Map<String, List<Kind>> NAMES = new HashMap<>();
  private static final Map<String, Kind> BEGINNINGS = new HashMap<>();

  static {
    for (List<String> row : Table.read(EnvelopeField.class, "envelope.tsv")) {
      Kind kind =
          new Kind(
              Medium.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
              Holds.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
              row.get(2).equals("sure"));
      for (String name : row.get(3).split("\\|", -1)) {
        if (name.endsWith("-") || name.endsWith(":")) {
          BEGINNINGS.put(name, kind);
        } else {
          NAMES.computeIfAbsent(name, any -> new ArrayList<>()).add(kind);
        }
      }
    }
  }

  /** The fields that a line may be, of each medium at most one; empty where it is none. */
  public static List<EnvelopeField> of(String line) {
    int reach = Math.min(line.length(), LONGEST + 1);
    int colon = line.indexOf(':', 0, reach);
    if (colon <= 0) {
      return List.of();
    }
    // "dc:creator: …" has a colon in its name.
    int second = line.indexOf(':', colon + 1, reach);
    if (second > 0 && second + 1 < line.length()) {
      List<EnvelopeField> named = at(line, second);
      if (!named.isEmpty() && line.charAt(colon + 1) != ' ') {
        return named;
      }
    }
    boolean apart = colon + 1 == line.length() || line.charAt(colon + 1) == ' ';
    return apart ? at(line, colon) : List.of();
  }

  private static List<EnvelopeField> at(String line, int colon) {
    String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || name.indexOf(' ') >= 0) {
      return List.of();
    }
    List<Kind> kinds = NAMES.get(name);
    if (kinds == null) {
      kinds =
          Optional.ofNullable(BEGINNINGS.get(name.substring(0, seam(name) + 1))).stream().toList();
    }
    return kinds.stream()
        .map(kind -> new EnvelopeField(kind.medium(), kind.holds(), kind.sure(), colon + 1))
        .toList();
  }

  /** Where the first sign stands that parts the words of a name; -1 where none does. */
  private static int seam(String name) {
    int dash = name.indexOf('-');
    int colon = name.indexOf(':');
    return colon < 0 || (dash >= 0 && dash < colon) ? dash : colon;
  }
}
