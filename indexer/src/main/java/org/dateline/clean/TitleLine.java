package org.dateline.clean;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.dateline.calendar.DateMention;
import org.dateline.clean.Lexicon.Sense;
import org.dateline.read.Block;
import org.dateline.read.Value;
import org.dateline.text.Folding;
import org.dateline.text.Salutations;
import org.dateline.text.Span;

/**
 * Finds the line that is the title: of the lines above the body the one that {@link TitleEvidence}
 * gives most points; where structure hides it among them, the heading that the page's head names.
 */
final class TitleLine {

  /** The longest titles of statements name a meeting, an item of its agenda and a speaker. */
  private static final int LONGEST = 45;

  /** Words of a type and its number: {@code Press release no. 112}. */
  private static final int TYPE = 4;

  /** Links between a line and the body that make the line the site's and not the body's. */
  private static final int MENU = 4;

  /** How far below the body's beginning a heading may stand that the head of the page names. */
  private static final int BELOW = 60;

  /**
   * How many points a line right above the best may have less and still be the title, with the best
   * its subtitle. Calibrated on the invented pages: from .5 to 1.2 the same titles are found.
   */
  private static final double SUBTITLE = 0.9;

  private final Draft draft;
  private final PageNames names;
  private final TitleEvidence evidence;

  private TitleLine(Draft draft) {
    this.draft = draft;
    this.names = PageNames.of(draft);
    this.evidence = new TitleEvidence(draft, names);
  }

  static void apply(Draft draft) {
    if (draft.title().isEmpty()) {
      new TitleLine(draft).choose();
    }
  }

  private void choose() {
    int end = draft.hasBody() ? draft.first() : draft.size();
    int best = named(best(end), end);
    if (best < 0 && draft.hasBody()) {
      best = opening(end);
    }
    if (best < 0 && draft.hasBody() && firstLine(end)) {
      return;
    }
    if (best >= 0 && mayBeTaken(best)) {
      draft.setTitle(words(best, end), best);
    } else if (best < 0 && !draft.page().trusted()) {
      names.social().ifPresent(title -> draft.setTitle(title, -1));
    }
  }

  /** Removes the title, with a line above or below it over which it runs; gives its words. */
  private String words(int best, int end) {
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
            && !lower.isEmpty()
            && lower.last() != '.'
            && lower.last() != ','
            && !Dates.isDateline(lower);
    if (!lines) {
      return false;
    }
    char start = lower.plain().charAt(0);
    boolean motto = "“„«\"»”".indexOf(start) >= 0 && Lexicon.beginsWithType(upper);
    boolean led = upper.last() == ':' && !Lexicon.isLabel(upper.folded());
    return led || (!upper.ends() && (motto || Character.isLowerCase(start)));
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

  /**
   * The first block of the body where nothing above it is a title and it is no sentence, but a long
   * line with sentences below it: titles of speeches say who spoke where, and on what.
   */
  private int opening(int first) {
    Look look = draft.look(first);
    boolean line =
        (!look.ends() || isSalutation(first + 1))
            && look.words() <= LONGEST
            && look.last() != ':'
            && look.last() != ','
            && !look.isItem()
            && !Dates.opens(look)
            && !Salutations.isOne(look.plain());
    return line && first < draft.last() && draft.isFree(first) ? first : -1;
  }

  /** {@code Distinguished delegates,}: what stands above it is no part of the speech. */
  private boolean isSalutation(int i) {
    if (i >= draft.size()) {
      return false;
    }
    Look look = draft.look(i);
    return Salutations.isOne(look.plain())
        || (look.words() <= 8 && (look.last() == ',' || look.last() == '!') && !look.isEmpty());
  }

  /** A title that shares a block with the first words of the body, on a line of its own. */
  private boolean firstLine(int first) {
    String text = draft.look(first).block().text();
    int end = text.indexOf('\n');
    if (end < 0 || !draft.isFree(first) || draft.isCut(first)) {
      return false;
    }
    String line = text.substring(0, end).strip();
    if (line.isEmpty() || !names.isNamed(new Look(draft.look(first).block(), line))) {
      return false;
    }
    draft.cut(first, new Span(0, end), Reason.TITLE, "title on the first line of the block");
    draft.setTitle(line, -1);
    return true;
  }

  private int best(int end) {
    int best = -1;
    double most = TitleEvidence.ENOUGH;
    int upper = -1;
    double upperPoints = 0;
    // From the body upwards: of two that are alike, the one nearer to the body.
    int between = 0;
    int labels = 0;
    for (int i = end - 1; i >= 0; i--) {
      if (!isCandidate(i)) {
        between += isBetween(i) ? 1 : 0;
        labels += draft.look(i).isLink() || !draft.isOpen(i) ? 1 : 0;
        continue;
      }
      double points = evidence.points(i, between, labels >= MENU);
      if (points > most) {
        most = points;
        best = i;
        upper = -1;
      } else if (best >= 0 && upper < 0 && isRightAbove(i, best)) {
        upper = i;
        upperPoints = points;
      }
      between++;
    }
    boolean subtitle = upper >= 0 && upperPoints >= most - SUBTITLE && evidence.isTopical(upper);
    return subtitle && !names.isNamed(draft.look(best)) ? upper : best;
  }

  /** Whether nothing that has words stands between two lines. */
  private boolean isRightAbove(int i, int best) {
    for (int j = i + 1; j < best; j++) {
      if (!draft.look(j).isEmpty()) {
        return false;
      }
    }
    return draft.look(best).block().kind() == draft.look(i).block().kind();
  }

  /**
   * Where somebody vouches for the page, its text is text: a line of it is the title only if it is
   * the title that was given, or if none was and there are other words.
   */
  private boolean mayBeTaken(int best) {
    if (!draft.page().trusted()) {
      return true;
    }
    Optional<String> given =
        draft.page().values().stream()
            .filter(v -> v.origin() == Value.Origin.GIVEN && v.name().equals("title"))
            .map(Value::text)
            .findFirst();
    if (given.isPresent()) {
      return Folding.letters(given.get()).equals(Folding.letters(draft.look(best).plain()));
    }
    for (int i = 0; i < draft.size(); i++) {
      if (i != best && draft.isOpen(i) && !draft.look(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A heading that the page's head names too is the title even where something like prose stands
   * above it, a banner or a motto; and so is the first line of the body where the head says just
   * that: {@code No: 38, 5 February 2020, on the earthquake in …}
   */
  private int named(int best, int end) {
    if (!draft.hasBody() || (best >= 0 && names.isNamed(draft.look(best)))) {
      return best;
    }
    for (int i = end; i < Math.min(draft.last(), end + BELOW); i++) {
      Look look = draft.look(i);
      boolean candidate =
          look.isHeading()
              ? look.words() > 2
              : i == end && look.words() > 4 && look.words() <= LONGEST && i < draft.last();
      boolean named = names.isNamed(look) && !names.isSite(look.plain());
      if (candidate && draft.isFree(i) && (named || isNumbered(look))) {
        return i;
      }
    }
    return best;
  }

  /**
   * How ministries number their statements: the word for number, the number, a date, and what it is
   * about. {@code No: 214, 17 July 2022, on the Accident in …}
   */
  static boolean isNumbered(Look look) {
    if (look.words() > 30 || look.digits() < 4) {
      return false;
    }
    String folded = look.folded();
    boolean number = folded.startsWith("no") || folded.startsWith("nr") || folded.startsWith("№");
    int digit = 0;
    while (digit < folded.length() && !Character.isDigit(folded.charAt(digit))) {
      digit++;
    }
    if (!number || digit > 5) {
      return false;
    }
    List<DateMention> dates = look.dates();
    return !dates.isEmpty()
        && dates.getFirst().span().start() <= 20
        && dates.getFirst().span().end() + 12 < look.plain().length();
  }

  private boolean isCandidate(int i) {
    Look look = draft.look(i);
    return draft.isFree(i)
        && !isOneOfMany(i)
        && look.words() >= 2
        && look.words() <= LONGEST
        && look.letters() >= 6
        && look.plain().length() <= 400
        && !look.isLink()
        && !look.isMenuLine()
        && look.last() != ':'
        && look.last() != ','
        && look.block().kind() != Block.Kind.TABLE_ROW
        && (!Dates.isDateline(look) || names.isNamed(look))
        && !Lexicon.isLine(look, Sense.TYPE)
        && !Lexicon.isLine(look, Sense.RELATED)
        && !Lexicon.isLine(look, Sense.CONTACT)
        && !Lexicon.starts(look, Sense.TYPE)
        && !Lexicon.starts(look, Sense.BYLINE)
        && !Salutations.isOne(look.plain());
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
  private boolean isBetween(int i) {
    Look look = draft.look(i);
    return draft.isOpen(i)
        && !look.isEmpty()
        && look.last() != ','
        && !Dates.isDateline(look)
        && !Lexicon.isLine(look, Sense.TYPE)
        && !Lexicon.starts(look, Sense.TYPE)
        && !Lexicon.starts(look, Sense.BYLINE);
  }
}
