package org.dateline.clean;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
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

  /** Words of prose that a page of error, log-in or search has at most: three sentences. */
  private static final int NO_TEXT = 70;

  /** Teasers, dates or rows from which on a page is a list of them. */
  private static final int MANY = 4;

  /** Different phrases of a vacancy or a tender, beside one in a heading. */
  private static final int PHRASES = 2;

  /** Words of a teaser that goes on for three sentences: a text of its own has longer blocks. */
  private static final int LONGEST_TEASER = 60;

  /** Words of prose of a consent dialogue. */
  private static final int WALL = 120;

  private static final List<Refusal> OFFERS = List.of(Refusal.VACANCY, Refusal.TENDER);

  private final Draft draft;
  private final Set<Refusal> lines = EnumSet.noneOf(Refusal.class);
  private final Set<Refusal> titles = EnumSet.noneOf(Refusal.class);
  private final Set<Refusal> strong = EnumSet.noneOf(Refusal.class);
  private final Set<Refusal> offers = EnumSet.noneOf(Refusal.class);
  private final EnumMap<Refusal, Integer> labels = new EnumMap<>(Refusal.class);
  private final EnumMap<Refusal, Set<String>> weak = new EnumMap<>(Refusal.class);
  private int prose;
  private int longest;
  private int kept;
  private int proseBlocks;
  private int teasers;
  private int teased;
  private int consents;
  private int dates;
  private int logIns;
  private int cookies;
  private int rows;
  private int links;

  private Refusals(Draft draft) {
    this.draft = draft;
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
    for (int i = 0; i < draft.size(); i++) {
      Look look = draft.look(i);
      boolean open = draft.isOpen(i);
      links += look.isLink() ? 1 : 0;
      rows += look.block().kind() == Block.Kind.TABLE_ROW ? 1 : 0;
      if (open) {
        kept += look.words();
        if (look.isProse()) {
          prose += look.words();
          longest = Math.max(longest, look.words());
          proseBlocks++;
        }
      }
      cookies += draft.isRemovedAs(i, Reason.COOKIES) ? look.words() : 0;
      boolean own = open || i == draft.titleAt();
      boolean near =
          own
              || draft
                  .reason(i)
                  .filter(r -> r != Reason.FOOTER && r != Reason.TEASER && r != Reason.COOKIES)
                  .isPresent();
      if (near && isTeaser(look)) {
        teasers++;
        teased += open && look.isProse() ? look.words() : 0;
      }
      if (near && look.words() <= 16 && look.digits() > 0 && Dates.any(look)) {
        dates++;
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      if (draft.look(i).words() <= 14) {
        words(i, draft.look(i), draft.isOpen(i) || i == draft.titleAt());
      }
    }
    for (Value value : draft.page().values()) {
      if (value.name().equals("title") && value.text().length() < 200) {
        String folded = Wording.fold(Folding.whiteSpace(value.text()));
        lines.addAll(Telltale.line(folded));
        strong.addAll(Telltale.strong(folded));
      }
    }
    // Long blocks are searched only where short ones have raised the question.
    if (strong.contains(Refusal.VACANCY)
        || strong.contains(Refusal.TENDER)
        || weak.values().stream().anyMatch(said -> said.size() >= PHRASES)) {
      for (int i = 0; i < draft.size(); i++) {
        if (draft.isOpen(i) && draft.look(i).words() > 14) {
          weak(draft.look(i));
        }
      }
    }
  }

  private void words(int i, Look look, boolean own) {
    if (look.wording().isSilent()) {
      return;
    }
    String folded = look.folded();
    boolean menu = draft.isRemovedAs(i, Reason.NAVIGATION) && (look.isLink() || look.isItem());
    if (menu && !own && prose > NO_TEXT) {
      return;
    }
    consents += Lexicon.speaksOfCookies(folded) && !look.isLink() ? 1 : 0;
    Set<Refusal> said = Telltale.line(folded);
    logIns += said.contains(Refusal.LOG_IN) ? 1 : 0;
    if (own || !menu) {
      lines.addAll(said);
      strong.addAll(Telltale.strong(folded));
    }
    if (i == draft.titleAt() || look.isHeading()) {
      titles.addAll(Telltale.title(folded));
    }
    boolean mainHeading =
        look.isHeading()
            && (look.block().setting().level() == 1
                || (draft.title().isEmpty() && i <= draft.first()));
    if (i == draft.titleAt() || mainHeading) {
      titles.addAll(Telltale.wholeTitle(folded));
      offers.addAll(Telltale.strongStart(folded));
    }
    if (own || !menu) {
      weak(look);
      for (Refusal offer : OFFERS) {
        if (Telltale.isWeakLabel(folded, offer)) {
          labels.merge(offer, 1, Integer::sum);
        }
      }
    }
  }

  private void weak(Look look) {
    if (look.plain().length() < 3000) {
      Telltale.weak(look.words() <= 14 ? look.folded() : Folding.letters(look.plain()), weak);
    }
  }

  /** A sentence that breaks off to make one click. */
  private static boolean isTeaser(Look look) {
    String plain = look.plain();
    return look.words() >= 4
        && look.words() <= 60
        && (plain.endsWith("...") || plain.endsWith("…"));
  }

  /** Whether the text opens as releases do, with a place and a date. */
  private boolean isDatelined() {
    return draft.hasBody() && Dates.opens(draft.look(draft.first()));
  }

  private Optional<Refusal> decide() {
    boolean textless = prose <= NO_TEXT && longest <= 45;
    if (prose <= NO_TEXT && asksForPassword()) {
      return Optional.of(Refusal.LOG_IN);
    }
    if (draft.entries() > 0 && longest <= LONGEST_TEASER) {
      return Optional.of(lines.contains(Refusal.SEARCH) ? Refusal.SEARCH : Refusal.LISTING);
    }
    if (titles.contains(Refusal.NOTICE)) {
      return Optional.of(Refusal.NOTICE);
    }
    if (titles.contains(Refusal.VACANCY)) {
      return Optional.of(Refusal.VACANCY);
    }
    if (textless && lines.contains(Refusal.NOT_FOUND)) {
      return Optional.of(Refusal.NOT_FOUND);
    }
    if (textless && lines.contains(Refusal.ERROR)) {
      return Optional.of(Refusal.ERROR);
    }
    if (teasers >= 3 && teasers * 5 >= proseBlocks * 2 && prose - teased <= 2 * NO_TEXT) {
      return Optional.of(lines.contains(Refusal.SEARCH) ? Refusal.SEARCH : Refusal.LISTING);
    }
    if (textless && lines.contains(Refusal.SEARCH)) {
      return Optional.of(Refusal.SEARCH);
    }
    if (prose <= NO_TEXT / 2 && logIns >= 2) {
      return Optional.of(Refusal.LOG_IN);
    }
    if (titles.contains(Refusal.CALENDAR)
        && prose <= NO_TEXT / 2
        && (rows >= MANY || dates >= MANY)) {
      return Optional.of(Refusal.CALENDAR);
    }
    if (dates >= MANY
        && (dates >= proseBlocks || lines.contains(Refusal.LISTING))
        && textless
        && !isDatelined()) {
      return Optional.of(Refusal.LISTING);
    }
    if (isOffer(Refusal.VACANCY)) {
      return Optional.of(Refusal.VACANCY);
    }
    if (isOffer(Refusal.TENDER)) {
      return Optional.of(Refusal.TENDER);
    }
    if ((cookies >= 20 && (prose <= 12 || (cookies > prose && prose <= NO_TEXT / 2 && dates == 0)))
        || (consents > 1 && textless && dates == 0)
        || (prose > 0 && prose <= WALL && dates == 0 && consented() * 2 >= prose)) {
      return Optional.of(Refusal.COOKIE_WALL);
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

  /** A phrase counts twice where it is a heading or a label: {@code Duty station: Vienna}. */
  private boolean isOffer(Refusal refusal) {
    int said = weak.getOrDefault(refusal, new HashSet<>()).size() + labels.getOrDefault(refusal, 0);
    boolean entitled = offers.contains(refusal) && prose <= NO_TEXT;
    return said >= (entitled ? 1 : strong.contains(refusal) ? PHRASES : 2 * PHRASES + 1);
  }
}
