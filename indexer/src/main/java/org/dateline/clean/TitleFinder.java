package org.dateline.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.calendar.DateMention;
import org.dateline.read.Block;
import org.dateline.read.Value;
import org.dateline.text.Folding;

/**
 * Finds the title: the line above the body that is most like one.
 *
 * <p>A title shares its words with the body, stands alone right above it, its labels or its
 * dateline, is longer than a label, and may be a heading, bold, or what the head of the page says.
 * Each of these counts some points; a line without enough of them is none, since a page without a
 * title is better than one named after a menu.
 */
final class TitleFinder {

  /** Points that make a title: a line next to the body that shares no word with it has fewer. */
  private static final double ENOUGH = 2.5;

  /** The longest titles of statements name a meeting, an item of its agenda and a speaker. */
  private static final int LONGEST = 45;

  /**
   * Words of the body that are compared: the lead repeats the title, the tenth paragraph may not.
   */
  private static final int BODY_WORDS = 500;

  /** Links between a line and the body that make the line the site's and not the body's. */
  private static final int MENU = 4;

  private final Draft draft;
  private final Set<String> body = new HashSet<>();
  private final Set<String> heads = new HashSet<>();

  private TitleFinder(Draft draft) {
    this.draft = draft;
  }

  static void apply(Draft draft) {
    if (draft.title().isPresent()) {
      return;
    }
    TitleFinder finder = new TitleFinder(draft);
    finder.gather();
    finder.choose();
  }

  private void gather() {
    int words = 0;
    int from = draft.hasBody() ? draft.first() : 0;
    for (int i = from; i < draft.size() && words < BODY_WORDS; i++) {
      if (draft.isOpen(i) && (draft.look(i).isProse() || draft.isSafe(i))) {
        words += draft.look(i).words();
        stems(draft.look(i).plain(), body);
      }
    }
    for (Value value : draft.page().values()) {
      boolean title =
          switch (value.name()) {
            case "title", "og:title", "twitter:title", "headline", "dc.title", "dcterms.title" ->
                true;
            default -> false;
          };
      if (title && value.text().length() < 400) {
        heads.add(Look.fold(Folding.whiteSpace(value.text())));
      }
    }
  }

  private void choose() {
    int end = draft.hasBody() ? draft.first() : draft.size();
    int best = -1;
    double most = ENOUGH;
    // From the body upwards: of two that are alike, the one nearer to the body.
    int between = 0;
    int labels = 0;
    for (int i = end - 1; i >= 0; i--) {
      if (!isCandidate(i)) {
        between += isBetween(i) ? 1 : 0;
        labels += draft.look(i).isLink() || !draft.isOpen(i) ? 1 : 0;
        continue;
      }
      double points = points(i, between, labels >= MENU);
      if (points > most) {
        most = points;
        best = i;
      }
      between++;
    }
    best = heading(best, end);
    if (best >= 0 && mayBeTaken(best)) {
      String words = draft.look(best).plain();
      draft.remove(best, Reason.TITLE, "title of the release");
      draft.setTitle(words, best);
    }
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
   * above it: a banner, a motto.
   */
  private int heading(int best, int end) {
    if (heads.isEmpty() || !draft.hasBody()) {
      return best;
    }
    if (best >= 0 && isNamed(best)) {
      return best;
    }
    for (int i = end; i < Math.min(draft.last(), end + 60); i++) {
      if (draft.isFree(i) && draft.look(i).isHeading() && draft.look(i).words() > 2 && isNamed(i)) {
        return i;
      }
    }
    return best;
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
        && look.last() != ':'
        && look.last() != ','
        && look.block().kind() != Block.Kind.TABLE_ROW
        && !Dates.isDateline(look)
        && !Lexicon.isLine(look, Lexicon.Sense.TYPE)
        && !Lexicon.isLine(look, Lexicon.Sense.RELATED)
        && !Lexicon.isLine(look, Lexicon.Sense.CONTACT)
        && !Lexicon.starts(look, Lexicon.Sense.TYPE)
        && !Lexicon.starts(look, Lexicon.Sense.BYLINE);
  }

  /** Whether it is a list item between list items. */
  private boolean isOneOfMany(int i) {
    return draft.look(i).isItem()
        && i > 0
        && i + 1 < draft.size()
        && draft.look(i - 1).isItem()
        && draft.look(i + 1).isItem();
  }

  private double points(int i, int between, boolean menuBelow) {
    Look look = draft.look(i);
    double points = Math.min(look.words(), 10) * 0.15;
    double shared = shared(look.plain());
    points += 2 * shared;
    if (look.isHeading()) {
      int level = look.block().setting().level();
      double heading = level == 1 ? 2 : level == 2 ? 1.4 : 0.6;
      points += menuBelow ? heading / 2 : heading;
    } else if (look.block().text().strip().startsWith("**")) {
      points += 0.8;
    }
    if (!look.isItem()) {
      points += 0.5;
    }
    if (isNamed(i)) {
      // The head names the site too, and so does the line at the top of each page.
      points += !menuBelow && (shared >= 0.34 || look.isHeading()) ? 3 : 0.3;
    }
    if (look.digits() > 0 && startsWithDate(look)) {
      points -= 1.5;
    }
    points += between == 0 && !look.isItem() ? 1.5 : -Math.min(1.5, between * 0.1);
    if (i + 1 < draft.size() && isLabelled(i + 1)) {
      points += 0.6;
    }
    if (i > 0 && Lexicon.isLine(draft.look(i - 1), Lexicon.Sense.TYPE)) {
      points += 0.6;
    }
    if (inRun(i)) {
      points -= 0.8;
    }
    return look.ends() && look.last() == '.' ? points - 0.5 : points;
  }

  private static boolean startsWithDate(Look look) {
    List<DateMention> dates = Dates.scan(look);
    return !dates.isEmpty() && dates.getFirst().span().start() <= 1;
  }

  /** Whether a line that is no title parts a title from its body. */
  private boolean isBetween(int i) {
    Look look = draft.look(i);
    return draft.isOpen(i)
        && !look.isEmpty()
        && look.last() != ','
        && !Dates.isDateline(look)
        && !Lexicon.isLine(look, Lexicon.Sense.TYPE)
        && !Lexicon.starts(look, Lexicon.Sense.TYPE)
        && !Lexicon.starts(look, Lexicon.Sense.BYLINE);
  }

  private boolean isLabelled(int i) {
    return draft.reason(i).filter(r -> r == Reason.METADATA).isPresent()
        || Dates.isDateline(draft.look(i));
  }

  /** Whether the lines before and behind are labels of the same kind. */
  private boolean inRun(int i) {
    return isAlike(i, i - 1) && isAlike(i, i + 1);
  }

  private boolean isAlike(int i, int j) {
    if (j < 0 || j >= draft.size()) {
      return false;
    }
    Look other = draft.look(j);
    return other.isShort()
        && !other.isEmpty()
        && other.block().kind() == draft.look(i).block().kind()
        && other.words() * 2 >= draft.look(i).words();
  }

  private boolean isNamed(int i) {
    String folded = draft.look(i).folded();
    if (folded.length() < 8) {
      return false;
    }
    for (String head : heads) {
      if (head.startsWith(folded) || head.endsWith(folded)) {
        return true;
      }
    }
    return false;
  }

  /** The share of the line's longer words that the body has too. */
  private double shared(String line) {
    Set<String> own = new HashSet<>();
    stems(line, own);
    if (own.size() < 2) {
      return 0;
    }
    int found = 0;
    for (String stem : own) {
      found += body.contains(stem) ? 1 : 0;
    }
    return (double) found / own.size();
  }

  /** Words of four letters and more, cut to five, which ends most inflections; Han in pairs. */
  private static void stems(String text, Set<String> stems) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean wide = c >= 0x2E80 && c <= 0x9FFF;
      if (wide && i + 1 < text.length() && text.charAt(i + 1) >= 0x2E80) {
        stems.add(text.substring(i, i + 2));
      }
      boolean letter = Character.isLetterOrDigit(c) && !wide;
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start >= 4) {
          stems.add(text.substring(start, Math.min(i, start + 5)).toLowerCase(Locale.ROOT));
        }
        start = -1;
      }
    }
  }
}
