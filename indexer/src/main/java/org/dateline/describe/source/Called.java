package org.dateline.describe.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.DateScanner;

/**
 * Tells names where the page itself says that one stands: behind a label, behind {@code issued by},
 * in a line right below the title. There {@code Registrar of the Court} and {@code Secretary
 * General} are names too, which elsewhere may be entries of a menu.
 */
final class Called {

  /** How often a page was read: {@code Press Service of X Viewed 12 times}. */
  private static final Pattern COUNT = Pattern.compile(" \\p{Lu}\\p{L}+(: \\d+|:? \\d+ \\p{Ll}+)$");

  private Called() {}

  /** Whether a row is a name. */
  static boolean is(String row, OptionalInt year) {
    return row.length() <= BodyShape.LONGEST && name(row, year).isPresent();
  }

  /** Whether an item of a list of names may be a body's: no word of it is an office's. */
  static boolean mayBe(String item) {
    for (String word : item.split(" ", -1)) {
      if (BodyWords.of(word).isStop()) {
        return false;
      }
    }
    return Issuers.areNames(item);
  }

  /** The name that a row is, in ordinary capitals. */
  static Optional<String> name(String row, OptionalInt year) {
    return Issuers.line(row, year)
        .or(() -> IssuingOffices.named(NameLine.of(row), year))
        .or(
            () ->
                Optional.of(NameLine.of(row))
                    .filter(
                        name ->
                            BodyShape.isCalled(name)
                                || IssuingOffices.is(name)
                                || isOfKnown(name, year))
                    .map(org.dateline.text.Capitals::ordinary));
  }

  /** {@code Personal Representative of the X on the conflict in Y}: a known body, and for what. */
  private static boolean isOfKnown(String name, OptionalInt year) {
    return !name.endsWith(".")
        && name.chars().noneMatch(Character::isDigit)
        && Authorities.longestAt(name, 0, year)
            .filter(m -> m.end() < name.length())
            .map(m -> BodyWords.next(name, m.end()))
            .filter(next -> BodyWords.at(name, next).isJoint())
            .filter(next -> !BodyShape.isAnd(name.substring(next, BodyWords.wordEnd(name, next))))
            .isPresent();
  }

  /**
   * Whether a row goes on with the name of the one above: {@code Permanent Mission} / {@code of X}.
   */
  static boolean goesOn(String before, String row) {
    int last = before.lastIndexOf(' ') + 1;
    return row.length() <= BodyShape.LONGEST
        && !row.endsWith(".")
        && (((BodyWords.of(before.substring(last)).isJoint() || BodyWords.at(row, 0).isJoint())
                && Issuers.areNames(row))
            || Authorities.whole(before + " " + row, OptionalInt.empty()).isPresent());
  }

  /** What stands before the first date. */
  static String undated(String value) {
    List<DateMention> dates = DateScanner.scan(value);
    return dates.isEmpty() ? value : value.substring(0, dates.getFirst().span().start());
  }

  /** A name without an article, a note in brackets and an address; empty where it is none. */
  static String plain(String words, OptionalInt year) {
    String noted = NameLine.withoutArticle(NameLine.withoutNote(words));
    String name = noted.startsWith("the ") ? noted.substring(4) : noted;
    boolean number = !name.isEmpty() && !Character.isLetter(name.codePointAt(0));
    if (number || name.contains("://") || name.startsWith("www.")) {
      return "";
    }
    return name.chars().anyMatch(Character::isDigit)
        ? Issuers.masthead(name, year)
            .map(Issuers.Named::words)
            .orElseGet(() -> COUNT.matcher(name).replaceFirst(""))
        : name;
  }
}
