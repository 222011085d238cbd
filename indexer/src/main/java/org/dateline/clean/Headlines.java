package org.dateline.clean;

import org.dateline.text.Capitals;

/**
 * Puts together what was broken over several lines: a title goes on in the next line where that
 * begins with a small letter, where the first ends in a sign or a word that wants more, where the
 * head of the page says both as one, or where it was set so, as one heading or as a long line
 * without a blank one behind it.
 */
final class Headlines {

  /** Lines of a title: more are a paragraph. */
  private static final int LINES = 4;

  /** Words of a line that another goes on from: a label has fewer. */
  private static final int TELLING = 3;

  /** Characters of a line that was broken for its length. */
  private static final int LONG = 34;

  private final Draft draft;
  private final PageNames names;

  Headlines(Draft draft, PageNames names) {
    this.draft = draft;
    this.names = names;
  }

  /** The headline that ends in block {@code i}. */
  Headline endingAt(int i) {
    int from = i;
    String words = draft.look(i).plain();
    int above = draft.above(i);
    while (i - from < LINES - 1
        && isPart(above)
        && (from < i || isPart(i))
        && isBroken(above, from, words)) {
      words = draft.look(above).plain() + " " + words;
      from = above;
      above = draft.above(from);
    }
    Look look = draft.look(from);
    return new Headline(from, i, from == i ? look : new Look(look.block(), words));
  }

  private boolean isPart(int i) {
    if (i < 0 || !draft.isFreeOrTemplate(i)) {
      return false;
    }
    Look look = draft.look(i);
    return !look.isItem()
        && !look.isRow()
        && !look.isLink()
        && !look.isMenuLine()
        && !look.isProse()
        && !look.isEmpty()
        && !Dates.isDateline(look)
        && !names.isSite(look.folded())
        && Lexicon.line(look).isEmpty()
        && !Lexicon.starts(look, Sense.NOTE)
        && !Bylines.is(look)
        && !look.wording().is(Trait.SALUTATION);
  }

  /**
   * Whether one line was broken into two.
   *
   * @param words the lines from {@code lower} on, as one
   */
  private boolean isBroken(int upper, int lower, String words) {
    Look first = draft.look(upper);
    Look second = draft.look(lower);
    if (first.block().kind() != second.block().kind()
        || first.block().setting().level() != second.block().setting().level()) {
      return false;
    }
    if (names.isNamed(Wording.fold(first.plain() + " " + words))) {
      return true;
    }
    if (names.isNamed(first) || names.isNamed(second) || first.ends()) {
      return false;
    }
    if (!draft.isFree(upper) || (!draft.isFree(lower) && !wantsMore(first))) {
      return false;
    }
    if (LabelWords.are(second.folded())
        || DocumentNumbers.isFigures(second)
        || beginAlike(first, second)) {
      return false;
    }
    if (first.words() >= TELLING && (goesOn(second.plain()) || wantsMore(first))) {
      return true;
    }
    boolean set = first.isHeading() || second.block().setting().close() || isFramed(upper, lower);
    return set
        && first.plain().length() >= LONG
        && second.words() >= TELLING
        && !isLabelled(second.plain())
        && Capitals.areAll(first.plain()) == Capitals.areAll(second.plain())
        && !Letterheads.is(first)
        && !Letterheads.is(second);
  }

  /** {@code News on the river} above {@code News of today}: a section and one of its pages. */
  static boolean beginAlike(Look first, Look second) {
    int blank = first.folded().indexOf(' ');
    return blank > 0
        && !Character.isLowerCase(second.plain().charAt(0))
        && second.folded().startsWith(first.folded().substring(0, blank + 1));
  }

  /** A word and a colon at its start: {@code From: the Ministry}. */
  private static boolean isLabelled(String plain) {
    int colon = plain.indexOf(':');
    return colon > 0 && plain.lastIndexOf(' ', colon) < 0;
  }

  /** A small letter or a bracket at its start: the line goes on from the one above. */
  static boolean goesOn(String plain) {
    return !plain.isEmpty() && (plain.charAt(0) == '(' || Character.isLowerCase(plain.charAt(0)));
  }

  /** Whether a line ends in a sign or a word after which something must come. */
  private static boolean wantsMore(Look look) {
    String plain = look.plain();
    char last = plain.charAt(plain.length() - 1);
    int opened = 0;
    for (int i = 0; i < plain.length(); i++) {
      opened +=
          "(“„«".indexOf(plain.charAt(i)) >= 0 ? 1 : ")”»".indexOf(plain.charAt(i)) >= 0 ? -1 : 0;
    }
    return ":,;–—-&/".indexOf(last) >= 0
        || opened == 1
        || Lexicon.has(Sense.WANTING, Wording.fold(plain.substring(plain.lastIndexOf(' ') + 1)));
  }

  /** {@code Press releases}, {@code Newsroom}: below it stands what part of it a page is in. */
  private static boolean isSection(Look look) {
    String folded = look.folded();
    return Lexicon.has(Sense.STORY, folded.substring(folded.lastIndexOf(' ') + 1));
  }

  /** Whether nothing but the type stands above two lines, and labels stand below them. */
  private boolean isFramed(int upper, int lower) {
    int above = draft.above(upper);
    int below = lower + 1;
    return above >= 0
        && Lexicon.isLine(draft.look(above), Sense.TYPE)
        && !isSection(draft.look(above))
        && below < draft.size()
        && draft.rule(below).equals(Labels.RULE);
  }
}
