package org.dateline.clean;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.read.Value;
import org.dateline.text.Folding;

/**
 * What the words of a page say against its being a release ({@link Telltale}), by where they stand:
 * in short lines, in headings, anywhere.
 *
 * <p>Menus and what stands for other pages say of every page of the site that there are vacancies
 * and tenders; so they are not asked where a page has a text of its own.
 */
final class RefusalWords {

  /** Words of a line that may be a sign: more are a sentence. */
  private static final int LINE = 14;

  /** Words of prose that a page of error, log-in or search has at most: three sentences. */
  static final int NO_TEXT = 70;

  /** Words of prose that make a text of one sentence. */
  static final int SENTENCE = 15;

  /** Lines of a page without a sentence, of which one may be its title. */
  private static final int FIRST_LINES = 3;

  /** Different phrases of a vacancy or a tender, beside one in a heading. */
  private static final int PHRASES = 2;

  /** The longest block that is searched for phrases, in characters: a paragraph or two. */
  private static final int LONGEST = 3000;

  /** The longest title in the head of a page that says something of it, in characters. */
  private static final int TITLE = 200;

  /** What a title in the head has between the page's own and the names of the site. */
  private static final Pattern PARTS = Pattern.compile(" [-–—|:»·] ");

  private static final List<Refusal> OFFERS = List.of(Refusal.VACANCY, Refusal.TENDER);

  private static final Set<Reason> OF_OTHERS =
      EnumSet.of(Reason.TEASER, Reason.FOOTER, Reason.TEMPLATE, Reason.COOKIES, Reason.COMMENT);

  private final Draft draft;
  private final int prose;
  private final Set<Refusal> lines = EnumSet.noneOf(Refusal.class);
  private final Set<Refusal> titles = EnumSet.noneOf(Refusal.class);
  private final Set<Refusal> strong = EnumSet.noneOf(Refusal.class);
  private final Set<Refusal> offers = EnumSet.noneOf(Refusal.class);
  private final EnumMap<Refusal, Integer> labels = new EnumMap<>(Refusal.class);
  private final EnumMap<Refusal, Set<String>> weak = new EnumMap<>(Refusal.class);
  private int consents;
  private int logIns;

  /**
   * @param prose words of the prose that is left of the page
   */
  RefusalWords(Draft draft, int prose) {
    this.draft = draft;
    this.prose = prose;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.look(i).words() <= LINE && !draft.look(i).wording().is(Trait.SILENT)) {
        line(i);
      }
    }
    head();
    // Long blocks are searched only where short ones have raised the question.
    if (OFFERS.stream().anyMatch(strong::contains)
        || weak.values().stream().anyMatch(said -> said.size() >= PHRASES)) {
      for (int i = 0; i < draft.size(); i++) {
        if (draft.isOpen(i) && draft.look(i).words() > LINE) {
          weak(draft.look(i));
        }
      }
    }
  }

  /** Whether a short line, or the title in the head of the page, says this. */
  boolean inLine(Refusal refusal) {
    return lines.contains(refusal);
  }

  /** Whether the title or a heading says this. */
  boolean inTitle(Refusal refusal) {
    return titles.contains(refusal);
  }

  /** Short lines that ask to log in. */
  int logIns() {
    return logIns;
  }

  /** Short lines that speak of cookies and are no links. */
  int consents() {
    return consents;
  }

  /** A phrase counts twice where it is a heading or a label: {@code Duty station: Vienna}. */
  boolean isOffer(Refusal refusal) {
    int said = weak.getOrDefault(refusal, Set.of()).size() + labels.getOrDefault(refusal, 0);
    boolean entitled = offers.contains(refusal) && prose <= NO_TEXT;
    return said >= (entitled ? 1 : strong.contains(refusal) ? PHRASES : 2 * PHRASES + 1);
  }

  private void head() {
    for (Value value : draft.page().values()) {
      if (value.name().equals("title") && value.text().length() < TITLE) {
        String folded = Wording.fold(Folding.whiteSpace(value.text()));
        lines.addAll(Telltale.line(folded));
        strong.addAll(Telltale.strong(folded));
        if (draft.title().isEmpty()) {
          for (String part : PARTS.split(folded, -1)) {
            titles.addAll(Telltale.title(part));
          }
        }
      }
    }
  }

  private void line(int i) {
    Look look = draft.look(i);
    String folded = look.folded();
    boolean own = draft.isOpen(i) || i == draft.titleAt();
    Optional<Reason> reason = draft.reason(i);
    boolean menu =
        reason.equals(Optional.of(Reason.NAVIGATION)) && (look.isLink() || look.isItem());
    if (menu && !own && prose > NO_TEXT) {
      return;
    }
    consents += Lexicon.speaksOfCookies(folded) && !look.isLink() ? 1 : 0;
    Set<Refusal> said = Telltale.line(folded);
    logIns += said.contains(Refusal.LOG_IN) ? 1 : 0;
    boolean title = i == draft.titleAt();
    boolean ofOthers = prose >= SENTENCE && reason.filter(OF_OTHERS::contains).isPresent();
    boolean asked = own || (!menu && !ofOthers);
    if (own || !menu) {
      lines.addAll(said);
    }
    boolean heads = look.isHeading() || (prose <= SENTENCE && i < FIRST_LINES);
    if (title || (heads && asked)) {
      titles.addAll(Telltale.title(folded));
    }
    boolean mainHeading =
        look.isMainHeading() || (look.isHeading() && draft.title().isEmpty() && i <= draft.first());
    if (title || mainHeading) {
      titles.addAll(Telltale.wholeTitle(folded));
      offers.addAll(Telltale.strongStart(folded));
    }
    if (asked) {
      strong.addAll(Telltale.strong(folded));
      weak(look);
      for (Refusal offer : OFFERS) {
        if (Telltale.isWeakLabel(folded, offer)) {
          labels.merge(offer, 1, Integer::sum);
        }
      }
    }
  }

  private void weak(Look look) {
    if (look.plain().length() < LONGEST) {
      Telltale.weak(look.words() <= LINE ? look.folded() : Folding.letters(look.plain()), weak);
    }
  }
}
