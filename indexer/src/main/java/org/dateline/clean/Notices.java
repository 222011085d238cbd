package org.dateline.clean;

import java.util.Optional;

/**
 * Sentences in which a site speaks to its readers of itself: that it sets cookies, whether the page
 * was of use, under what terms its text may be used, whom to ask who is no journalist.
 *
 * <p>Each wants two kinds of words at once, and never stands in quotation marks: the same words one
 * by one are anybody's.
 */
final class Notices {

  /** Words of a question to the reader, the answers beside it included. */
  private static final int QUESTION = 14;

  /** Words of a notice on the use of the text: two sentences. */
  private static final int TERMS = 40;

  /** Words of an offer to those who are no journalists. */
  private static final int DESK = 35;

  /** Words of a notice on how the text was sent: confidentiality takes three sentences. */
  private static final int DISPATCH = 80;

  /** The last blocks of a page. */
  private static final int FOOT = 6;

  /** A notice and the rule by which it is one. */
  record Notice(Reason reason, String rule) {}

  private Notices() {}

  /** What the words of a block give it away as, wherever it stands; asked once for each wording. */
  static Optional<Notice> of(Wording wording) {
    if (wording.quotes()) {
      return Optional.empty();
    }
    String folded = wording.folded();
    if (Lexicon.speaksOfCookies(folded) && Lexicon.count(folded, Sense.HERE) > 0) {
      return Optional.of(new Notice(Reason.COOKIES, "speaks of this site's cookies"));
    }
    if (wording.words() <= QUESTION
        && wording.plain().indexOf('?') > 0
        && Lexicon.count(folded, Sense.ASKED) > 0
        && Lexicon.count(folded, Sense.HERE) > 0) {
      return Optional.of(new Notice(Reason.BUTTON, "asks the reader about the page"));
    }
    if (wording.words() <= DESK
        && Lexicon.starts(wording, Sense.IF_YOU)
        && Lexicon.count(folded, Sense.CALL) > 0) {
      return Optional.of(new Notice(Reason.CONTACT, "whom readers may ask"));
    }
    return Optional.empty();
  }

  /** Whether it invites to subscribe or follow, and quotes nobody. */
  static boolean isInvitation(Wording wording) {
    return !wording.quotes() && Lexicon.promoWords(wording.folded()) >= 2;
  }

  /** Whether a block near the end of a page says how its text may be used. */
  static boolean isTerms(Draft draft, int i) {
    Look look = draft.look(i);
    return i >= draft.size() - FOOT
        && i * 2 > draft.size()
        && look.words() <= TERMS
        && look.words() > 4
        && !look.wording().quotes()
        && Lexicon.count(look.folded(), Sense.REUSE) > 0
        && Lexicon.count(look.folded(), Sense.TERM) > 0
        && !Dates.any(look);
  }

  /**
   * Whether a block near the end says how the text was sent: a mail that is confidential, a list
   * that can be left, a feed that had it from a site.
   */
  static boolean isDispatch(Draft draft, int i) {
    Look look = draft.look(i);
    if (i * 2 < draft.size()
        || i < draft.size() - FOOT - 2
        || look.words() > DISPATCH
        || look.wording().quotes()) {
      return false;
    }
    String folded = look.folded();
    boolean posted =
        Lexicon.starts(look, Sense.POSTED) && Lexicon.count(folded, Sense.FIRST_ON) > 1;
    boolean mailed =
        !posted && Lexicon.count(folded, Sense.MAIL) > 0 && Lexicon.count(folded, Sense.MAILED) > 0;
    return (posted || mailed) && !Dates.any(look);
  }
}
