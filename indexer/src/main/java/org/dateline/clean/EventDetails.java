package org.dateline.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/**
 * The lines of a media advisory: {@code What: …}, {@code When: …}, {@code Who: …}, and {@code
 * Accreditation: …} among them. They look like labelled values of the page and are its text.
 *
 * <p>Two different questions in a row, of which one is what or who, tell them: sites label time and
 * place of a page, and never its matter.
 */
final class EventDetails {

  /** The longest label, in characters: {@code Languages of the event}. */
  private static final int LABEL = 30;

  private static final int QUESTIONS = 2;

  /** Questions, folded, and whether they ask for what or who. */
  private static final Map<String, Boolean> WORDS = new HashMap<>();

  static {
    for (List<String> row : Table.read(EventDetails.class, "questions.tsv")) {
      for (String word : row.get(2).split("\\|", -1)) {
        WORDS.merge(Folding.letters(word), row.get(1).equals("matter"), (a, b) -> a || b);
      }
    }
  }

  private final Draft draft;
  private final Set<String> asked = new HashSet<>();
  private boolean matter;

  private EventDetails(Draft draft) {
    this.draft = draft;
  }

  static void apply(Draft draft) {
    int i = 0;
    while (i < draft.size()) {
      boolean begins = draft.isFree(i) && isLabelled(draft.look(i));
      i = begins ? new EventDetails(draft).read(i) : i + 1;
    }
  }

  /** Reads the row of lines that begins at a block; gives the block behind. */
  private int read(int from) {
    int i = from;
    boolean alone = false; // a label stands on the line above
    while (i < draft.size() && draft.isFree(i)) {
      Look look = draft.look(i);
      if (isLabelled(look)) {
        int colon = colon(look);
        alone = colon + 1 == look.plain().length();
        ask(look.plain().substring(0, colon));
      } else if (!look.isEmpty() && !alone) {
        break;
      } else if (!look.isEmpty()) {
        alone = false;
      }
      i++;
    }
    if (matter && asked.size() >= QUESTIONS) {
      for (int line = from; line < i; line++) {
        draft.protect(line);
      }
    }
    return i;
  }

  private void ask(String label) {
    String folded = Folding.letters(label);
    Boolean asksForMatter = WORDS.get(folded);
    if (asksForMatter != null) {
      asked.add(folded);
      matter |= asksForMatter;
    }
  }

  /** Whether a line is a label, alone or with a value behind it. */
  private static boolean isLabelled(Look look) {
    int colon = colon(look);
    String plain = look.plain();
    return colon > 0
        && !look.isHeading()
        && Character.isUpperCase(plain.charAt(0))
        && (colon + 1 == plain.length() || plain.charAt(colon + 1) == ' ');
  }

  private static int colon(Look look) {
    String plain = look.plain();
    int end = Math.min(plain.length(), LABEL + 1);
    for (int i = 0; i < end; i++) {
      if (plain.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }
}
