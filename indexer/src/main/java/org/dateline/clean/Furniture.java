package org.dateline.clean;

import java.util.Optional;
import org.dateline.clean.Notices.Notice;

/**
 * Blocks that say what only the furniture of a site says: {@code Skip to content}, {@code Share on
 * Facebook}, {@code We use cookies}, {@code © 2019}.
 *
 * <p>Only short blocks: the same words in a sentence of the body are content, so a block that goes
 * on for longer than a banner does is left to the other rules.
 */
final class Furniture {

  /** The longest consent banners run to four sentences. */
  private static final int BANNER = 90;

  /** A button, a credit, a note of copyright. */
  private static final int NOTE = 40;

  /** Words of a line of labels that is no dateline with bars in it. */
  private static final int MENU = 8;

  /**
   * The last blocks of a page, and the words of an imprint that says when it was changed; with a
   * row of links beside it, it is longer.
   */
  private static final int FOOT = 4;

  private static final int IMPRINT = 25;

  /** Words of a line that leads to another page and says its title. */
  private static final int NEIGHBOUR = 25;

  /** Words of an invitation to subscribe: two sentences. */
  private static final int INVITATION = 35;

  private Furniture() {}

  static void apply(Draft draft) {
    Widgets.apply(draft);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isFree(i)) {
        judge(draft, i);
      }
    }
  }

  private static void judge(Draft draft, int i) {
    Look look = draft.look(i);
    if (look.isEmpty()) {
      draft.remove(i, Reason.MARKUP, "no words");
      return;
    }
    if (look.isMenuLine() && !look.isRow() && look.words() >= MENU) {
      draft.remove(i, Reason.NAVIGATION, "labels in one line");
      return;
    }
    if (look.words() > BANNER) {
      return;
    }
    if (i >= draft.size() - FOOT && look.words() <= NOTE && look.plain().indexOf('©') > 0) {
      draft.remove(i, Reason.FOOTER, "holds a note of copyright");
      return;
    }
    if (look.block().setting().container().names().equals("running line")) {
      draft.remove(i, Reason.FOOTER, "running line of printed pages");
      return;
    }
    if (look.words() <= 6) {
      Optional<Sense> line = Lexicon.line(look);
      if (line.isPresent()) {
        switch (line.get()) {
          case NAV -> draft.remove(i, Reason.NAVIGATION, "label of a site's navigation");
          case SHARE -> draft.remove(i, Reason.BUTTON, "label of a button");
          case COOKIES -> draft.remove(i, Reason.COOKIES, "button of a consent banner");
          case FOOTER -> {
            if (look.last() != ':') {
              draft.remove(i, Reason.FOOTER, "label of a footer");
            }
          }
          case CAPTION -> draft.remove(i, Reason.CAPTION, "label of a gallery");
          default -> {}
        }
        if (!draft.isOpen(i)) {
          return;
        }
      }
    }
    if (look.wording().is(Trait.BUTTON) && !look.isMainHeading() && !isSentence(look)) {
      draft.remove(i, Reason.BUTTON, "put together from the words of buttons");
      return;
    }
    Optional<Notice> notice = look.wording().notice();
    if (notice.isPresent()) {
      draft.remove(i, notice.get().reason(), notice.get().rule());
      return;
    }
    if (Notices.isTerms(draft, i)) {
      draft.remove(i, Reason.FOOTER, "says how the text may be used");
      return;
    }
    if (Notices.isDispatch(draft, i)) {
      draft.remove(i, Reason.FOOTER, "says how the text was sent");
      return;
    }
    if (look.words() <= NEIGHBOUR && look.wording().is(Trait.LEADING_ON)) {
      draft.remove(i, Reason.TEASER, "leads to the next page or the one before");
      return;
    }
    if (!look.isItem()
        && !look.isHeading()
        && look.wording().is(Trait.CREDITED)
        && !(look.isProse() && Dates.opens(look))) {
      draft.remove(i, Reason.CAPTION, "ends in a photo credit");
      return;
    }
    boolean atFoot = i >= draft.size() - FOOT && i * 2 > draft.size();
    if (atFoot
        && look.words() <= (look.wording().bars() > 1 ? NOTE : IMPRINT)
        && look.digits() > 0
        && Lexicon.speaksOfUpdates(look.folded())) {
      draft.remove(i, Reason.FOOTER, "when the page was changed last");
      return;
    }
    if (look.words() <= INVITATION && look.digits() == 0 && look.wording().is(Trait.INVITATION)) {
      draft.remove(i, Reason.TEASER, "invites to subscribe or follow");
      return;
    }
    Optional<Sense> start = Lexicon.start(look);
    if (start.isEmpty()) {
      return;
    }
    boolean note = look.words() <= NOTE;
    switch (start.get()) {
      case COOKIES -> draft.remove(i, Reason.COOKIES, "words of a consent banner");
      case SHARE -> {
        if (look.words() <= 24) {
          draft.remove(i, Reason.BUTTON, "label of a button");
        }
      }
      case NAV -> {
        if (look.words() <= 10 && !look.isProse()) {
          draft.remove(i, Reason.NAVIGATION, "label of a site's navigation");
        }
      }
      case FOOTER -> {
        if (note && look.last() != ':' && (!look.isProse() || i * 2 > draft.size())) {
          draft.remove(i, Reason.FOOTER, "words of a footer");
        }
      }
      case CAPTION -> {
        if (note) {
          draft.remove(i, Reason.CAPTION, "photo credit");
        }
      }
      case SENT -> {
        if (note) {
          draft.remove(i, Reason.METADATA, "says who had the document distributed");
        }
      }
      case RELATED -> {
        if (look.words() <= 25 && !look.isHeading()) {
          draft.remove(i, Reason.TEASER, "advertises another page");
        }
      }
      default -> {}
    }
  }

  /** Whether it ends as a sentence: {@code Like Loading...} does not. */
  private static boolean isSentence(Look look) {
    return look.last() == '.' && !look.plain().endsWith("...");
  }
}
