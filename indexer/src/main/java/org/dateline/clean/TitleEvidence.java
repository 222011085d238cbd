package org.dateline.clean;

import java.util.List;
import java.util.OptionalInt;
import org.dateline.calendar.DateMention;
import org.dateline.text.Capitals;

/**
 * What speaks for a line's being the title.
 *
 * <p>A title shares its words with the body and with the page's address, stands alone right above
 * the body, its labels or its dateline, is longer than a label, may be a heading, bold, in
 * capitals, or what the head of the page says, and is not what the site is called. Each of these
 * counts some points; a line without enough of them is none, since a page without a title is better
 * than one named after a menu.
 */
final class TitleEvidence {

  /** Points that make a title: a line next to the body that shares no word with it has fewer. */
  static final double ENOUGH = 2.5;

  /**
   * Words of the body that are compared: the lead repeats the title, the tenth paragraph may not.
   */
  private static final int BODY_WORDS = 250;

  /** The share of its words that a line on the subject of the body has in common with it. */
  private static final double TOPICAL = 0.34;

  /** The longer words of a line of which the share is taken. */
  private static final int SHARED = 2;

  /** Fewer blanks set in a list. */
  private static final String CENTRED = "      ";

  /** What a line loses that has the form of an office's name. */
  private static final double OFFICE = 1.5;

  /** Words of a title that says what its statement is about. */
  private static final int TOPIC = 4;

  /** Lines above and below it that belong to the head of a statement. */
  private static final int AROUND = 5;

  /** Words of a State's name in capitals. */
  private static final int LOUD = 5;

  /** What the only heading of the first level wins over bold lines below it. */
  private static final double MAIN = 1;

  /** What it wins there. */
  private static final double HEADED = 2.5;

  private final Draft draft;
  private final PageNames names;

  /** Words of a line with the number and the date of a document. */
  private static final int STAMP = 6;

  private final Stems body = new Stems();
  private final OptionalInt only;

  TitleEvidence(Draft draft, PageNames names) {
    this.draft = draft;
    this.names = names;
    this.only = draft.onlyMainHeading();
    int words = 0;
    int from = draft.hasBody() ? draft.first() : 0;
    for (int i = from; i < draft.size() && words < BODY_WORDS; i++) {
      if (draft.isOpen(i) && (draft.look(i).isProse() || draft.isSafe(i))) {
        words += draft.look(i).words();
        body.add(draft.look(i).plain());
      }
    }
  }

  /**
   * @param between how many lines that are no labels stand between the line and the body
   * @param menuBelow whether a menu does
   */
  double points(Headline line, int between, boolean menuBelow) {
    Look look = line.look();
    Stems stems = Stems.of(look.plain());
    double shared = stems.in(body, SHARED);
    double points = Math.min(look.words(), 10) * 0.15 + 2 * shared + 1.2 * names.inAddress(stems);
    points += set(look, menuBelow);
    points += named(look, shared, menuBelow);
    points += placed(line, between);
    points += headed(line);
    points += !menuBelow && only.isPresent() && only.getAsInt() == line.from() ? MAIN : 0;
    points -= somethingElse(look);
    return points;
  }

  /** The heading of the first level, where the page has only one. */
  OptionalInt mainHeading() {
    return only;
  }

  /** Whether a date or a number that no text has stands right above a line, and nothing near it. */
  boolean opens(Headline line) {
    int above = draft.above(line.from());
    return above >= 0
        && draft.look(above).digits() > 0
        && draft.look(above).words() <= STAMP
        && (Dates.any(draft.look(above)) || Letterheads.isCode(draft.look(above)));
  }

  /** How it is set: as a heading, in bold, as an item of a list. */
  private static double set(Look look, boolean menuBelow) {
    double item = look.isItem() ? 0 : isCentred(look) ? 0.9 : 0.5;
    if (look.isHeading()) {
      int level = look.block().setting().level();
      double heading = level == 1 ? 2 : level == 2 ? 1.4 : 0.6;
      return item + (menuBelow ? heading / 2 : heading);
    }
    return item + (look.block().text().strip().startsWith("**") ? 0.8 : 0);
  }

  /** Set in the middle of a printed page, by blanks. */
  private static boolean isCentred(Look look) {
    return look.block().text().startsWith(CENTRED);
  }

  /** Whether the head of the page says it, or says that it is the site's. */
  private double named(Look look, double shared, boolean menuBelow) {
    if (names.isSite(look.folded())) {
      return -2.5;
    }
    // The head names the site too, and so does the line at the top of each page.
    boolean own =
        !menuBelow && (shared >= TOPICAL || look.isHeading() || names.isHead(look.folded()));
    return !names.isNamed(look) ? 0 : own ? 3 : 0.3;
  }

  /** Where it stands: next to the body, above labels, below the type. */
  private double placed(Headline line, int between) {
    double points = between == 0 && !line.look().isItem() ? 1.5 : -Math.min(1.5, between * 0.1);
    if (line.to() + 1 < draft.size() && isLabelled(line.to() + 1)) {
      // What stands between these and the body is a heading of the body.
      points += between > 0 ? 1.6 : 0.6;
    }
    boolean type =
        (line.from() > 0 && Lexicon.isLine(draft.look(line.from() - 1), Sense.TYPE))
            || (line.to() + 1 < draft.size()
                && Lexicon.isLine(draft.look(line.to() + 1), Sense.TYPE));
    points += type ? 0.6 : 0;
    return line.from() == line.to() && inRun(line.from()) ? points - 0.8 : points;
  }

  /**
   * {@code Statement on the river} among the lines that stand above what a delegation says: its
   * name, a number, a meeting, a note of delivery, a date.
   */
  private double headed(Headline line) {
    Look look = line.look();
    String folded = look.folded();
    String first = folded.substring(0, Math.max(0, folded.indexOf(' ')));
    if (look.words() < TOPIC
        || Lexicon.has(Sense.SPEECH, first)
        || Letterheads.isIssuers(look.wording())
        || !Lexicon.beginsWithTypes(look)) {
      return 0;
    }
    int above = draft.above(line.from());
    Look upper = draft.look(Math.max(0, above));
    boolean loud = upper.words() <= LOUD && Capitals.areAll(upper.plain());
    if (above >= 0 && !loud && !Letterheads.isOfHead(upper)) {
      return 0; // it stands below a title of its own
    }
    int signs = 0;
    for (int i = line.from() - AROUND; i <= line.to() + AROUND; i++) {
      boolean other = (i < line.from() || i > line.to()) && i >= 0 && i < draft.size();
      signs += other && Letterheads.isOfHead(draft.look(i)) ? 1 : 0;
    }
    return signs >= 2 ? HEADED : 0;
  }

  /** What else it may be: half a line, a sentence, a letterhead, a date, a note. */
  private double somethingElse(Look look) {
    double points = Headlines.goesOn(look.plain()) ? 1.5 : 0;
    points += look.ends() && look.last() == '.' ? 0.5 : 0;
    if (look.isHeading() || names.isNamed(look)) {
      double office = !names.isNamed(look) && look.wording().is(Trait.OFFICE) ? OFFICE : 0;
      return points + office + (startsWithDate(look) ? 1.5 : 0);
    }
    points += startsWithDate(look) || Letterheads.isDated(look) ? 1.5 : 0;
    points += look.wording().is(Trait.MEETING) ? 1.5 : 0;
    points += Letterheads.areOffices(look) || Letterheads.isIssuers(look.wording()) ? OFFICE : 0;
    return Lexicon.starts(look, Sense.TYPE) ? points + 1 : points;
  }

  /** Whether a line of at least so many words is about what the body is about. */
  boolean isTopical(Look look, int words) {
    return look.words() >= words
        && !names.isSite(look.folded())
        && Stems.of(look.plain()).in(body, SHARED) >= TOPICAL;
  }

  static boolean startsWithDate(Look look) {
    List<DateMention> dates = Dates.scan(look);
    return !dates.isEmpty() && dates.getFirst().span().start() <= 1;
  }

  private boolean isLabelled(int i) {
    return draft.isRemovedAs(i, Reason.METADATA) || Dates.isDateline(draft.look(i));
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
        && !Lexicon.isTypeLine(other)
        && !Letterheads.is(other)
        && other.block().kind() == draft.look(i).block().kind()
        && other.words() * 2 >= draft.look(i).words()
        && other.words() <= 2 * draft.look(i).words() + 3;
  }
}
