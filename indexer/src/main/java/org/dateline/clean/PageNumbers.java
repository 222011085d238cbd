package org.dateline.clean;

import java.util.HashSet;
import java.util.Set;

/**
 * Numbers of printed pages, and the running lines that stand beside them on each: {@code - 2 -},
 * {@code Page 3 of 7}.
 */
final class PageNumbers {

  private PageNumbers() {}

  static void apply(Draft draft) {
    Set<Long> running = new HashSet<>();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isFreeOrTemplate(i) && isNumber(draft.look(i))) {
        draft.remove(i, Reason.FOOTER, "number of a printed page");
        neighbour(draft, i - 1, running);
        neighbour(draft, i + 1, running);
        if (isSplit(draft, i)) {
          draft.remove(i + 1, Reason.FOOTER, "head of a printed page within a sentence");
        }
      }
    }
    if (running.isEmpty()) {
      return;
    }
    Set<Long> seen = new HashSet<>();
    Set<Long> twice = new HashSet<>();
    for (int i = 0; i < draft.size(); i++) {
      long hash = draft.look(i).hash();
      if (running.contains(hash) && !seen.add(hash)) {
        twice.add(hash);
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      if (twice.contains(draft.look(i).hash())) {
        draft.remove(i, Reason.FOOTER, "running line of printed pages");
      }
    }
  }

  /** Whether a short line below the number parts a sentence from its end. */
  private static boolean isSplit(Draft draft, int i) {
    if (i < 1 || i + 2 >= draft.size()) {
      return false;
    }
    return !draft.look(i - 1).ends()
        && draft.look(i - 1).words() > 2
        && draft.look(i + 1).isShort()
        && Headlines.goesOn(draft.look(i + 2).plain());
  }

  private static void neighbour(Draft draft, int i, Set<Long> running) {
    if (i >= 0 && i < draft.size() && draft.look(i).isShort() && !draft.look(i).isEmpty()) {
      running.add(draft.look(i).hash());
    }
  }

  /** A number between dashes, or behind the word for page. */
  private static boolean isNumber(Look look) {
    if (look.digits() == 0 || look.digits() > 4 || look.words() > 4) {
      return false;
    }
    String plain = look.plain();
    if (look.letters() == 0) {
      for (int i = 0; i < plain.length(); i++) {
        if ("0123456789-–— ".indexOf(plain.charAt(i)) < 0) {
          return false;
        }
      }
      return look.words() == 1 && look.digits() <= 3 && plain.length() > look.digits();
    }
    return beginsWithPage(look.folded());
  }

  /** Whether words, folded, begin with the word for page. */
  static boolean beginsWithPage(String folded) {
    return folded.startsWith("page ")
        || folded.startsWith("seite ")
        || folded.startsWith("pagina ")
        || folded.startsWith("strona ")
        || folded.startsWith("стр");
  }
}
