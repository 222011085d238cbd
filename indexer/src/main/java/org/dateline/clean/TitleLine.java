package org.dateline.clean;

import java.util.Optional;
import org.dateline.read.Block;
import org.dateline.read.Value;
import org.dateline.text.Folding;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line that is the title: of the lines above the body the one that {@link TitleEvidence}
 * gives most points; where structure hides it among them, the heading that the page's head names.
 */
final class TitleLine {

  /** Links between a line and the body that make the line the site's and not the body's. */
  private static final int MENU = 4;

  /** Points that are enough above a salutation, where no menu stands. */
  private static final double SPOKEN = TitleEvidence.ENOUGH - 0.5;

  /** Letterheads that read like a paragraph, above the title. */
  private static final int OPENING = 3;

  /** How far below the body's beginning a heading may stand that the head of the page names. */
  private static final int BELOW = 60;

  /**
   * How many points a line right above the best may have less and still be the title, with the best
   * its subtitle. Calibrated on the invented pages: from .5 to 1.2 the same titles are found.
   */
  private static final double SUBTITLE = 0.9;

  /** Words of a line that says what the body is about, not only what it is. */
  private static final int TOPIC = 4;

  private final Draft draft;
  private final PageNames names;
  private final TitleEvidence evidence;
  private final TitleCandidates candidates;
  private final Headlines lines;

  private TitleLine(Draft draft) {
    this.draft = draft;
    this.names = PageNames.of(draft);
    this.evidence = new TitleEvidence(draft, names);
    this.candidates = new TitleCandidates(draft, names);
    this.lines = new Headlines(draft, names);
  }

  static void apply(Draft draft) {
    if (draft.title().isEmpty()) {
      new TitleLine(draft).choose();
    }
  }

  private void choose() {
    int end = draft.hasBody() ? draft.first() : draft.size();
    evidence.mainHeading().ifPresent(this::takeBack);
    Optional<Headline> best = named(best(end), end);
    if (best.isEmpty() && draft.hasBody()) {
      best = opening(end);
    }
    if (best.isEmpty() && draft.hasBody() && firstLine(end)) {
      return;
    }
    if (best.isPresent()) {
      if (mayBeTaken(best.get())) {
        take(best.get());
      }
    } else if (!draft.page().trusted()) {
      names.social().ifPresent(title -> draft.setTitle(title, -1));
    }
  }

  /** {@code # Updated: nine villages ask for a bridge} reads like a label, and is the title. */
  private void takeBack(int heading) {
    if (draft.rule(heading).equals(Labels.RULE)
        && draft.look(heading).words() > TOPIC
        && !Dates.any(draft.look(heading))) {
      draft.restore(heading);
    }
  }

  private void take(Headline best) {
    String words = best.look().plain();
    if (best.from() == best.to()) {
      words = withoutDate(best.from());
    }
    for (int i = best.from(); i <= best.to(); i++) {
      draft.restore(i); // a line of it may be a label of the site on other pages
      draft.remove(i, Reason.TITLE, "title of the release");
    }
    draft.setTitle(words, best.from());
  }

  /**
   * The title's words, less what stands above and below it on lines of its block, and less a time
   * stamp at its end.
   */
  private String withoutDate(int best) {
    Block block = draft.look(best).block();
    String text = block.text();
    boolean rows = text.indexOf('\n') > 0 && block.marks().isEmpty();
    boolean dated = rows && cutDateBelow(best, text, cutTypeAbove(best, text));
    cutType(best);
    if (!dated) {
      Wording words = draft.look(best).wording();
      int stamp = GluedHeader.stamp(words);
      int at = stamp > 0 ? text.lastIndexOf(words.plain().substring(stamp)) : -1;
      if (at > 0) {
        draft.cut(best, new Span(at, text.length()), Reason.METADATA, GluedHeader.STAMP);
      }
    }
    return draft.look(best).plain();
  }

  /** {@code PRESS RELEASE} on a line above the title: where the next line begins. */
  private int cutTypeAbove(int best, String text) {
    int end = text.indexOf('\n');
    Look first = new Look(draft.look(best).block(), text.substring(0, end).strip());
    if (!Lexicon.isTypeLine(first)) {
      return 0;
    }
    draft.cut(best, new Span(0, end), Reason.METADATA, "type of document above the title");
    return end + 1;
  }

  /** {@code 8 April 2005 | Source: X} on a line below the title, and what stands below that. */
  private boolean cutDateBelow(int best, String text, int start) {
    for (int end = text.indexOf('\n', start); end > 0; ) {
      int next = text.indexOf('\n', end + 1);
      String row = text.substring(end + 1, next < 0 ? text.length() : next).strip();
      Look look = new Look(draft.look(best).block(), row);
      boolean last = next < 0 && Dates.isDateline(look);
      if (look.digits() > 0 && (last || isDateAndMore(look))) {
        draft.cut(best, new Span(end, text.length()), Reason.DATELINE, "date below the title");
        return true;
      }
      end = next;
    }
    return false;
  }

  /** {@code 8 April 2005 | Source: X}; a title may go on with a date, and has no bar behind it. */
  private static boolean isDateAndMore(Look look) {
    if (!TitleEvidence.startsWithDate(look)) {
      return false;
    }
    String behind = look.plain().substring(Dates.scan(look).getFirst().span().end()).strip();
    return behind.isEmpty() || behind.charAt(0) == '|';
  }

  /**
   * The type of the document that stands before the title in one heading, where the head of the
   * page says the rest as the title, or the rest says the type again: {@code Speech Speech by …}
   */
  private void cutType(int best) {
    String text = draft.look(best).block().text();
    int types = draft.isCut(best) ? 0 : Lexicon.typeLength(draft.look(best).folded());
    int end = types == 0 || types >= text.length() ? -1 : types;
    if (end < 0 || !Character.isWhitespace(text.charAt(end))) {
      return;
    }
    String type = Wording.fold(text.substring(0, end));
    String rest = Wording.fold(text.substring(end).strip());
    if (names.beginsHead(rest) || rest.startsWith(type + " ")) {
      draft.cut(best, new Span(0, end), Reason.METADATA, "type of document before the title");
    }
  }

  /**
   * The first block of the body where nothing above it is a title and it is no sentence, but a long
   * line with sentences below it: titles of speeches say who spoke where, and on what.
   */
  private Optional<Headline> opening(int first) {
    return candidates.mayOpen(first) && first < draft.last() && draft.isFree(first)
        ? Optional.of(single(first))
        : Optional.empty();
  }

  private Headline single(int i) {
    return new Headline(i, i, draft.look(i));
  }

  /** A title that shares a block with the first words of the body, on a line of its own. */
  private boolean firstLine(int first) {
    String text = draft.look(first).block().text();
    int end = text.indexOf('\n');
    if (end < 0 || !draft.isFree(first) || draft.isCut(first)) {
      return false;
    }
    String line = text.substring(0, end).strip();
    if (line.isEmpty() || !names.isNamed(Wording.fold(line))) {
      return false;
    }
    draft.cut(first, new Span(0, end), Reason.TITLE, "title on the first line of the block");
    draft.setTitle(line, -1);
    return true;
  }

  private Optional<Headline> best(int end) {
    @Nullable Headline best = null;
    double most =
        candidates.isSalutation(end - 1) || candidates.isSalutation(end)
            ? SPOKEN
            : TitleEvidence.ENOUGH;
    @Nullable Headline upper = null;
    double upperPoints = 0;
    // From the body upwards: of two that are alike, the one nearer to the body.
    int between = 0;
    int heads = 0; // offices and meetings, which part no title from its body
    int labels = 0;
    for (int i = end - 1; i >= 0; i--) {
      Headline line = lines.endingAt(i);
      if (!candidates.has(line)) {
        between += candidates.isBetween(i) ? 1 : 0;
        labels += draft.look(i).isLink() || !draft.isOpen(i) ? 1 : 0;
        continue;
      }
      boolean head = Letterheads.is(line.look());
      double points = evidence.points(line, head ? between + heads : between, labels >= MENU);
      if (points > most) {
        most = points;
        best = line;
        upper = null;
      } else if (best != null && upper == null && isRightAbove(line, best)) {
        upper = line;
        upperPoints = points;
      }
      between += head ? 0 : 1;
      heads += head ? 1 : 0;
      i = line.from();
    }
    boolean subtitle = best != null && upper != null && isSubtitle(best, upper, most - upperPoints);
    return Optional.ofNullable(subtitle ? upper : best);
  }

  /**
   * Whether the best line is the subtitle of the one right above it.
   *
   * @param more how many points it has more than that
   */
  private boolean isSubtitle(Headline best, Headline upper, double more) {
    // "Speech by the Minister" below a line makes that the title of the speech.
    boolean spoken = Lexicon.beginsWithType(best.look());
    return !Letterheads.areOffices(upper.look())
        && !Letterheads.isIssuers(upper.look().wording())
        && !Headlines.beginAlike(upper.look(), best.look())
        && (more <= (spoken ? 2 * SUBTITLE : SUBTITLE)
            || (more <= 2 * SUBTITLE + 1 && evidence.opens(upper)))
        && evidence.isTopical(upper.look(), spoken ? 2 : TOPIC)
        && !names.isNamed(best.look());
  }

  /** Whether nothing that has words stands between two lines. */
  private boolean isRightAbove(Headline upper, Headline best) {
    for (int j = upper.to() + 1; j < best.from(); j++) {
      if (!draft.look(j).isEmpty()) {
        return false;
      }
    }
    return best.look().block().kind() == upper.look().block().kind();
  }

  /**
   * Where somebody vouches for the page, its text is text: a line of it is the title only if it is
   * the title that was given, or if none was and there are other words.
   */
  private boolean mayBeTaken(Headline best) {
    if (!draft.page().trusted()) {
      return true;
    }
    Optional<String> given =
        draft.page().values().stream()
            .filter(v -> v.origin() == Value.Origin.GIVEN && v.name().equals("title"))
            .map(Value::text)
            .findFirst();
    if (given.isPresent()) {
      return Folding.letters(given.get()).equals(Folding.letters(best.look().plain()));
    }
    for (int i = 0; i < draft.size(); i++) {
      if ((i < best.from() || i > best.to()) && draft.isOpen(i) && !draft.look(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A heading that the page's head names too is the title even where something like prose stands
   * above it, a banner or a motto; and so is one of the first lines of the body where the head says
   * just that, and the first where it is numbered: {@code No: 38, 5 February 2020, on the
   * earthquake in …}
   */
  private Optional<Headline> named(Optional<Headline> best, int end) {
    if (!draft.hasBody() || best.filter(line -> names.isNamed(line.look())).isPresent()) {
      return best;
    }
    for (int i = end; i < Math.min(draft.last(), end + BELOW); i++) {
      Look look = draft.look(i);
      boolean candidate =
          look.isHeading()
              ? look.words() > 2
              : i < end + OPENING && look.words() > 4 && look.words() <= TitleCandidates.LONGEST;
      boolean named = names.isNamed(look) && !names.isSite(look.folded());
      if (candidate
          && draft.isFree(i)
          && (named || (Letterheads.isNumbered(look) && (i == end || look.isHeading())))) {
        return Optional.of(single(i));
      }
    }
    return best;
  }
}
