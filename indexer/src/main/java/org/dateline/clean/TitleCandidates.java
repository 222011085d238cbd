package org.dateline.clean;

import org.dateline.clean.Lexicon.Sense;
import org.dateline.read.Block;

/** Tells lines that may be a title from labels, notes, dates, half sentences and rows of items. */
final class TitleCandidates {

  private final Draft draft;
  private final PageNames names;
  private final int longest;

  /**
   * @param longest words of the longest title
   */
  TitleCandidates(Draft draft, PageNames names, int longest) {
    this.draft = draft;
    this.names = names;
    this.longest = longest;
  }

  /** Whether a line may be a title by what it is, whatever stands round it. */
  boolean may(Headline line) {
    Look look = line.look();
    int i = line.from();
    return draft.isFree(i)
        && !isOneOfMany(i)
        && (look.words() >= 2 || isWord(look))
        && look.words() <= longest
        && look.letters() >= 6
        && look.plain().length() <= 400
        && !look.isLink()
        && !look.isMenuLine()
        && look.last() != ':'
        && look.last() != ','
        && look.block().kind() != Block.Kind.TABLE_ROW
        && (!isDated(look) || names.isNamed(look))
        && !Lexicon.isLine(look, Sense.TYPE)
        && !Lexicon.isLine(look, Sense.RELATED)
        && !Lexicon.isLine(look, Sense.CONTACT)
        && !Lexicon.starts(look, Sense.NOTE)
        && !Lexicon.starts(look, Sense.BYLINE)
        && !Letterheads.isNoteBrokenOff(draft, i)
        && !isWrapped(line.to())
        && (Salutations.of(look.plain()).isEmpty() || names.isNamed(look))
        && !Salutations.isThanks(look.plain());
  }

  /** Whether the line is the first of a paragraph that goes on in small letters below it. */
  boolean isWrapped(int i) {
    if (i + 1 >= draft.size() || draft.look(i).ends() || i + 1 < draft.first()) {
      return false;
    }
    Look next = draft.look(i + 1);
    return !next.isEmpty()
        && Character.isLowerCase(next.plain().charAt(0))
        && (next.isProse() || next.ends());
  }

  /** {@code Condolences}: one word is a title where the head of the page says just that. */
  private boolean isWord(Look look) {
    return look.words() == 1 && names.isHead(look.folded());
  }

  /** Whether a line or, in a block of several, the first of them is place and date. */
  private static boolean isDated(Look look) {
    if (Dates.isDateline(look)) {
      return true;
    }
    String text = look.block().text();
    int end = text.indexOf('\n');
    return end > 0
        && look.digits() > 0
        && Dates.isDateline(new Look(look.block(), text.substring(0, end).strip()));
  }

  /** Whether it is a list item between list items. */
  private boolean isOneOfMany(int i) {
    return draft.look(i).isItem()
        && i > 0
        && i + 1 < draft.size()
        && draft.look(i - 1).isItem()
        && draft.look(i + 1).isItem();
  }
}
