package org.dateline.clean;

import java.util.List;
import java.util.Optional;
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
      draft.setTitle(new TitleWords(draft).take(best, end), best);
    } else if (best < 0 && !draft.page().trusted()) {
      names.social().ifPresent(title -> draft.setTitle(title, -1));
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
            && look.words() <= TitleWords.LONGEST
            && look.last() != ':'
            && look.last() != ','
            && !look.isItem()
            && !Dates.opens(look)
            && !Salutations.isOne(look.plain())
            && !isWrapped(first);
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
              : i == end
                  && look.words() > 4
                  && look.words() <= TitleWords.LONGEST
                  && i < draft.last();
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
        && (look.words() >= 2 || (look.isHeading() && names.isNamed(look)))
        && look.words() <= TitleWords.LONGEST
        && !isPath(look.plain())
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
        && (!Lexicon.starts(look, Sense.TYPE) || (look.words() > TYPE && names.isNamed(look)))
        && !Lexicon.starts(look, Sense.BYLINE)
        && !Salutations.isOne(look.plain())
        && !isWrapped(i);
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

  /** {@code Home / Press / Statements / …}: the way to the page, though it ends with the title. */
  private static boolean isPath(String plain) {
    int seams = 0;
    for (int i = 1; i + 1 < plain.length(); i++) {
      boolean seam = "/>›»".indexOf(plain.charAt(i)) >= 0;
      seams += seam && plain.charAt(i - 1) == ' ' && plain.charAt(i + 1) == ' ' ? 1 : 0;
    }
    return seams > 1;
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
