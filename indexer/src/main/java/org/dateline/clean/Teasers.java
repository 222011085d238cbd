package org.dateline.clean;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The teasers of a page: a few words each, that make one click. */
final class Teasers {

  /** So many a text of its own does not have. */
  static final int SEVERAL = 3;

  /** Words of a teaser that goes on for three sentences: a text of its own has longer blocks. */
  static final int LONGEST = 60;

  private static final int SHORTEST = 4;

  /** Characters of a button behind a teaser: {@code Continue reading the full statement}. */
  private static final int BUTTON = 50;

  /** What a label below a teaser is taken for. */
  private static final Set<Reason> LABELS = EnumSet.of(Reason.NAVIGATION, Reason.BUTTON);

  private final Draft draft;
  private final Map<String, Integer> labels = new HashMap<>();
  private int count;
  private int prose;
  private int labelled;

  Teasers(Draft draft) {
    this.draft = draft;
  }

  /** Teasers that break off, or end in a button. */
  int count() {
    return count;
  }

  /** Words of their prose that is still open. */
  int prose() {
    return prose;
  }

  /** How many have the same label of the site below them: {@code Read more}. */
  int labelled() {
    return labelled;
  }

  /**
   * Looks at a block.
   *
   * @param near whether it may be an entry of a list
   * @param first whether no text stands above it
   */
  void look(int i, boolean near, boolean first) {
    Look look = draft.look(i);
    if (near && (isBrokenOff(look) || (first && leadsOn(look)))) {
      count++;
      prose += draft.isOpen(i) && look.isProse() ? look.words() : 0;
    }
    if (first && draft.reason(i).filter(LABELS::contains).isPresent()) {
      label(i);
    }
  }

  private void label(int i) {
    int above = draft.above(i);
    boolean own = above >= 0 && (draft.isOpen(above) || above == draft.titleAt());
    if (own && mayBe(draft.look(above))) {
      labelled = Math.max(labelled, labels.merge(draft.look(i).folded(), 1, Integer::sum));
    }
  }

  /** A sentence that breaks off. */
  private static boolean isBrokenOff(Look look) {
    String plain = look.plain();
    return mayBe(look) && (plain.endsWith("...") || plain.endsWith("…"));
  }

  /**
   * The same, or a whole sentence, with the words of the link behind it: {@code The villages have…
   * Read more →}.
   */
  private static boolean leadsOn(Look look) {
    if (!mayBe(look)) {
      return false;
    }
    String plain = look.plain();
    int end = plain.length();
    int least = Math.max(0, end - BUTTON);
    while (end > least && !isStop(plain.charAt(end - 1))) {
      end--;
    }
    if (end == least || end == plain.length()) {
      return false;
    }
    Wording rest = new Wording(plain.substring(end).strip());
    return ButtonWords.isButton(rest) || Lexicon.isLine(rest.folded(), Sense.NAV);
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean mayBe(Look look) {
    return look.words() >= SHORTEST && look.words() <= LONGEST;
  }
}
