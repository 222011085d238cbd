package org.dateline.clean;

import java.util.StringJoiner;
import org.dateline.read.Block;
import org.dateline.text.Span;

/** Reads the words of a title off its line: it may run over two lines, or share its block. */
final class TitleWords {

  /** The longest titles of statements name a meeting, an item of its agenda and a speaker. */
  static final int LONGEST = 45;

  /** Letters of the words that join others: {@code the}, {@code dei}, {@code für}. */
  private static final int SMALL = 3;

  /** Words of a type and its number: {@code Press release no. 112}. */
  private static final int TYPE = 4;

  private final Draft draft;

  TitleWords(Draft draft) {
    this.draft = draft;
  }

  /** Removes the title, with a line above or below it over which it runs; gives its words. */
  String take(int best, int end) {
    int first = best > 0 && runsOn(best - 1, best) ? best - 1 : best;
    int last = best + 1 < end && runsOn(best, best + 1) ? best + 1 : best;
    trim(best);
    StringJoiner words = new StringJoiner(" ");
    for (int i = first; i <= last; i++) {
      words.add(draft.look(i).plain());
      draft.remove(i, Reason.TITLE, "title of the release");
    }
    return words.toString();
  }

  /** Whether a title goes on in the line below: behind a colon, in small letters, with a motto. */
  private boolean runsOn(int i, int next) {
    Look upper = draft.look(i);
    Look lower = draft.look(next);
    boolean lines =
        draft.isFree(i)
            && draft.isFree(next)
            && upper.block().kind() == lower.block().kind()
            && !upper.isItem()
            && upper.words() > 2
            && upper.words() + lower.words() <= LONGEST
            && lower.words() > 1
            && lower.last() != '.'
            && lower.last() != ','
            && !Dates.isDateline(lower);
    if (!lines) {
      return false;
    }
    char start = lower.plain().charAt(0);
    boolean motto = "“„«\"»”".indexOf(start) >= 0 && Lexicon.beginsWithType(upper);
    boolean led = upper.last() == ':' && !Lexicon.isLabel(upper.folded());
    return led || (!upper.ends() && (motto || Character.isLowerCase(start) || isOpen(upper)));
  }

  /** Whether a line ends with a small word that joins it to the next: {@code of the}. */
  private static boolean isOpen(Look look) {
    String last = look.plain().substring(look.plain().lastIndexOf(' ') + 1);
    return last.length() <= SMALL && last.chars().allMatch(Character::isLowerCase);
  }

  /** Cuts off what shares the title's block on a line of its own: a type above, a date below. */
  private void trim(int best) {
    Block block = draft.look(best).block();
    String text = block.text();
    if (text.indexOf('\n') < 0 || !block.marks().isEmpty() || draft.isCut(best)) {
      return;
    }
    int line = text.lastIndexOf('\n');
    Look last = new Look(block, text.substring(line + 1).strip());
    if (last.digits() > 0 && Dates.isDateline(last)) {
      draft.cut(best, new Span(line, text.length()), Reason.DATELINE, "date below the title");
      return;
    }
    line = text.indexOf('\n');
    Look first = new Look(block, text.substring(0, line).strip());
    if (first.words() <= TYPE && Lexicon.beginsWithType(first) && first.digits() > 0) {
      draft.cut(best, new Span(0, line), Reason.METADATA, "type of document above the title");
    }
  }
}
