package org.dateline.clean;

import org.dateline.read.Block;

/**
 * Which lines may be a title at all, and which may part one from its body: no labels, no dates, no
 * notes on the delivery, no words that speakers begin with.
 */
final class TitleCandidates {

  /** The longest titles of statements name a meeting, an item of its agenda and a speaker. */
  static final int LONGEST = 45;

  private final Draft draft;
  private final PageNames names;

  TitleCandidates(Draft draft, PageNames names) {
    this.draft = draft;
    this.names = names;
  }

  /** Whether a line may be the title. */
  boolean has(Headline line) {
    Look look = line.look();
    int i = line.from();
    return draft.isFree(i)
        && !isOneOfMany(i)
        && (look.words() >= 2 || isWord(look))
        && look.words() <= LONGEST
        && look.letters() >= 6
        && look.plain().length() <= 400
        && !look.isLink()
        && !look.isMenuLine()
        && look.last() != ':'
        && look.last() != ','
        && look.last() != ';'
        && look.block().kind() != Block.Kind.TABLE_ROW
        && (!isDated(look) || names.isNamed(look))
        && !Lexicon.isLine(look, Sense.TYPE)
        && !Lexicon.isLine(look, Sense.RELATED)
        && !Lexicon.isLine(look, Sense.CONTACT)
        && !Lexicon.starts(look, Sense.NOTE)
        && !Bylines.is(look)
        && !Letterheads.isNoteBrokenOff(draft, i)
        && !isWrapped(line.to())
        && (!isSalutation(i) || names.isNamed(look))
        && !look.wording().is(Trait.THANKS)
        && !isNamedAbove(i);
  }

  /** Whether the line is the first of a paragraph that goes on in small letters below it. */
  private boolean isWrapped(int i) {
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

  /** Whether the line above says by whom, and stops there: {@code Delivered by} */
  private boolean isNamedAbove(int i) {
    int above = draft.above(i);
    if (above < 0 || draft.look(above).words() < 2) {
      return false;
    }
    Look line = draft.look(above);
    String folded = line.folded();
    return (Lexicon.starts(line, Sense.NOTE) || Lexicon.starts(line, Sense.BYLINE))
        && Lexicon.has(Sense.WANTING, folded.substring(folded.lastIndexOf(' ') + 1));
  }

  /** Whether it is a list item between list items. */
  private boolean isOneOfMany(int i) {
    return draft.look(i).isItem()
        && i > 0
        && i + 1 < draft.size()
        && draft.look(i - 1).isItem()
        && draft.look(i + 1).isItem();
  }

  /** Whether a line that is no title parts a title from its body. */
  boolean isBetween(int i) {
    Look look = draft.look(i);
    return draft.isOpen(i)
        && !look.isEmpty()
        && look.last() != ','
        && !isSalutation(i)
        && !look.wording().is(Trait.THANKS)
        && !Letterheads.is(look)
        && !DocumentNumbers.is(look)
        && !Letterheads.isNoteBrokenOff(draft, i)
        && !Dates.isDateline(look)
        && !Lexicon.isTypeLine(look)
        && !Bylines.is(look);
  }

  /** Whether the first line of the body may be the title: no sentence, but a long line. */
  boolean mayOpen(int first) {
    Look look = draft.look(first);
    return (!look.ends() || isAddress(first + 1))
        && look.words() <= LONGEST
        && look.last() != ':'
        && look.last() != ','
        && !look.isItem()
        && !Letterheads.areOffices(look)
        && !isWrapped(first)
        && !Dates.opens(look);
  }

  /** {@code Minister Oja,} whoever it is: a few words and a sign that goes on. */
  private boolean isAddress(int i) {
    if (i >= draft.size()) {
      return false;
    }
    Look look = draft.look(i);
    return look.words() <= 8 && (look.last() == ',' || look.last() == '!') && !look.isEmpty();
  }

  /** Whether it is how a speaker addresses those who listen. */
  boolean isSalutation(int i) {
    return i >= 0 && i < draft.size() && draft.look(i).wording().is(Trait.SALUTATION);
  }
}
