package org.dateline.clean;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.read.Block;
import org.dateline.read.Page;
import org.dateline.read.Value;
import org.dateline.read.Value.Origin;
import org.dateline.text.Folding;

/**
 * Decides whether a page is a release at all, once its furniture is off.
 *
 * <p>A false refusal loses a release, a false release only adds a poor hit; so each kind of page
 * wants two signs: words that say so in a title or a short line, and the lack of a text of its own,
 * or the structure of such a page. A page that somebody vouches for is never refused.
 */
final class Refusals {

  private static final int NO_TEXT = RefusalWords.NO_TEXT;

  /** Words of paragraphs in a row that no form has: two sentences. */
  private static final int TEXT = 30;

  /** Teasers, dates or rows from which on a page is a list of them. */
  private static final int MANY = 4;

  /** Words of prose of a consent dialogue. */
  private static final int WALL = 120;

  private final Draft draft;
  private final Teasers teasers;
  private final Undated undated;
  private int prose;
  private int longest;
  private int kept;
  private int proseBlocks;
  private int together;
  private int datelines;
  private int dates;
  private int cookies;
  private int rows;
  private int links;
  private final Set<String> labels = new HashSet<>();

  /** The dates with which paragraphs open. */
  private final Set<String> days = new HashSet<>();

  private Refusals(Draft draft) {
    this.draft = draft;
    this.teasers = new Teasers(draft);
    this.undated = new Undated(draft);
  }

  static Optional<Refusal> of(Draft draft) {
    if (draft.page().trusted()) {
      return Optional.empty();
    }
    Optional<Refusal> said = ofStatus(draft.page());
    if (said.isPresent()) {
      return said;
    }
    Refusals refusals = new Refusals(draft);
    refusals.look();
    return refusals.decide();
  }

  /** What the site answered with a status of error is no page of its own, whatever stands there. */
  private static Optional<Refusal> ofStatus(Page page) {
    return page.values().stream()
        .filter(value -> value.name().equals(Value.STATUS) && value.origin() == Origin.ARCHIVE)
        .map(Value::text)
        .map(status -> status.matches("404|410") ? Refusal.NOT_FOUND : Refusal.ERROR)
        .findFirst();
  }

  private void look() {
    int row = 0;
    int rowWords = 0;
    boolean beside = false;
    for (int i = 0; i < draft.size(); i++) {
      Look look = draft.look(i);
      beside |= isFollowed(i);
      boolean open = draft.isOpen(i);
      int before = prose - teasers.prose();
      links += look.isLink() ? 1 : 0;
      rows += look.block().kind() == Block.Kind.TABLE_ROW ? 1 : 0;
      if (open) {
        kept += look.words();
        if (look.isProse()) {
          prose += look.words();
          longest = Math.max(longest, look.words());
          proseBlocks++;
          if (Dates.opens(look)) {
            datelines++;
            Dates.scan(look).stream()
                .findFirst()
                .ifPresent(date -> days.add(date.span().of(look.plain())));
          }
        }
      }
      if (!look.isEmpty()) {
        boolean goesOn = open && look.isProse();
        row = goesOn ? row + 1 : 0;
        rowWords = goesOn ? rowWords + look.words() : 0;
        together = row > 1 ? Math.max(together, rowWords) : together;
      }
      cookies += draft.isRemovedAs(i, Reason.COOKIES) ? look.words() : 0;
      boolean own = open || i == draft.titleAt();
      boolean near = own || (!beside && isNear(i));
      teasers.look(i, near, before <= TEXT);
      undated.look(i, near);
      if (near && look.words() <= 16 && Dates.any(look) && !isLabelled(look)) {
        dates++;
      }
    }
  }

  /** Whether what has been removed may be an entry of a list and not of the site's foot. */
  private boolean isNear(int i) {
    boolean untitled = draft.title().isEmpty() && draft.rule(i).equals(DomEvidence.BELOW);
    return untitled
        || draft
            .reason(i)
            .filter(r -> r != Reason.FOOTER && r != Reason.TEASER && r != Reason.COOKIES)
            .isPresent();
  }

  /**
   * Whether the heading of other stories stands here, below the text of a page that has a title:
   * their dates are not the page's.
   */
  private boolean isFollowed(int i) {
    return draft.hasBody()
        && draft.titleAt() >= 0
        && draft.titleAt() < draft.first()
        && i > draft.last()
        && Lexicon.isLine(draft.look(i), Sense.RELATED);
  }

  /**
   * {@code When: Thursday, 16 June 2022}, the first line with that label: a list of others has its
   * dates without labels, or all behind the same.
   */
  private boolean isLabelled(Look look) {
    int colon = look.plain().indexOf(": ");
    return colon > 0
        && colon < Dates.scan(look).getFirst().span().start()
        && labels.add(look.plain().substring(0, colon));
  }

  /** Whether it has a text of its own, however short: datelined, or of paragraphs in a row. */
  private boolean isText() {
    return isDatelined() || (together > TEXT && together * 2 > prose);
  }

  /** Whether the text opens as releases do, with a place and a date. */
  private boolean isDatelined() {
    return draft.hasBody() && Dates.opens(draft.look(draft.first()));
  }

  /** The same of one text alone: teasers of several releases open so, too. */
  private boolean isOneDatelined() {
    return datelines == 1 && isDatelined();
  }

  private Optional<Refusal> decide() {
    boolean textless = prose <= NO_TEXT && longest <= 45;
    boolean silent = textless && !isDatelined();
    RefusalWords words = new RefusalWords(draft, prose);
    if (prose <= NO_TEXT && asksForPassword()) {
      return Optional.of(Refusal.LOG_IN);
    }
    if (draft.entries() > 0 && longest <= Teasers.LONGEST) {
      return Optional.of(words.inLine(Refusal.SEARCH) ? Refusal.SEARCH : Refusal.LISTING);
    }
    if (words.inTitle(Refusal.NOTICE)) {
      return Optional.of(Refusal.NOTICE);
    }
    if (words.inTitle(Refusal.VACANCY) && !isOneDatelined()) {
      return Optional.of(Refusal.VACANCY);
    }
    if (silent && words.inLine(Refusal.NOT_FOUND)) {
      return Optional.of(Refusal.NOT_FOUND);
    }
    if (silent && words.inLine(Refusal.ERROR)) {
      return Optional.of(Refusal.ERROR);
    }
    if (teasers.count() >= Teasers.SEVERAL
        && teasers.count() * 5 >= proseBlocks * 2
        && prose - teasers.prose() <= 2 * NO_TEXT) {
      return Optional.of(words.inLine(Refusal.SEARCH) ? Refusal.SEARCH : Refusal.LISTING);
    }
    if (days.size() > 1 && datelines >= MANY && datelines * 5 >= proseBlocks * 4) {
      return Optional.of(Refusal.LISTING); // the first sentences of other releases
    }
    if (teasers.labelled() >= Teasers.SEVERAL && !isText()) {
      return Optional.of(Refusal.LISTING);
    }
    if (textless && words.inLine(Refusal.SEARCH) && !isText()) {
      return Optional.of(Refusal.SEARCH);
    }
    if (prose <= NO_TEXT / 2 && words.logIns() >= 2) {
      return Optional.of(Refusal.LOG_IN);
    }
    if (words.inTitle(Refusal.CALENDAR)
        && prose <= NO_TEXT / 2
        && (rows >= MANY || dates >= (prose <= RefusalWords.SENTENCE ? MANY / 2 : MANY))) {
      return Optional.of(Refusal.CALENDAR);
    }
    if (prose <= RefusalWords.SENTENCE && silent && MonthGrid.standsOn(draft)) {
      return Optional.of(Refusal.CALENDAR);
    }
    if (dates >= MANY
        && (dates >= proseBlocks || words.inLine(Refusal.LISTING))
        && textless
        && !isText()) {
      return Optional.of(Refusal.LISTING);
    }
    if (words.isOffer(Refusal.VACANCY) && !isOneDatelined()) {
      return Optional.of(Refusal.VACANCY);
    }
    if (words.isOffer(Refusal.TENDER) && !isOneDatelined()) {
      return Optional.of(Refusal.TENDER);
    }
    if ((cookies >= 20 && (prose <= 12 || (cookies > prose && prose <= NO_TEXT / 2 && dates == 0)))
        || (words.consents() > 1 && silent && dates == 0)
        || (prose > 0 && prose <= WALL && dates == 0 && consented() * 2 >= prose)) {
      return Optional.of(Refusal.COOKIE_WALL);
    }
    if (!isDatelined() && undated.is(prose)) {
      return Optional.of(Refusal.EMPTY);
    }
    boolean untitled = draft.title().isEmpty() && dates == 0;
    if (kept < MANY || (prose == 0 && kept < (untitled ? 25 : 12))) {
      return Optional.of(links >= MANY * 2 && dates >= MANY ? Refusal.LISTING : Refusal.EMPTY);
    }
    return Optional.empty();
  }

  /** Words of the prose that speaks of cookies. */
  private int consented() {
    int words = 0;
    for (int i = 0; i < draft.size(); i++) {
      Look look = draft.look(i);
      boolean own = draft.isOpen(i) && look.isProse() && look.plain().length() < 1000;
      words += own && Lexicon.speaksOfCookies(Folding.letters(look.plain())) ? look.words() : 0;
    }
    return words;
  }

  private boolean asksForPassword() {
    return draft.page().values().stream()
        .anyMatch(v -> v.origin() == Value.Origin.FORM && v.name().equals("password"));
  }
}
