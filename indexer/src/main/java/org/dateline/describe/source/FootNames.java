package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.calendar.DateScanner;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.page.ScannedPage;
import org.dateline.text.Folding;

/** The bodies that the foot of a page names: in its notice, its address, its links. */
final class FootNames {

  /** Lines at the foot: an address, a notice, links. */
  private static final int FOOT = 25;

  /** What parts the links of a foot. */
  private static final Pattern BARS = Pattern.compile(" [|] ");

  private FootNames() {}

  static List<Issuers.Named> ofCopyright(ScannedPage page, OptionalInt year) {
    return page.lines().stream()
        .flatMap(l -> Copyright.holder(l.text()).stream())
        .flatMap(holder -> Issuers.masthead(holder, year).stream())
        .toList();
  }

  /** A line for journalists, or one at the foot with an address in it or right below. */
  static List<Issuers.Named> ofImprint(ScannedPage page, OptionalInt year) {
    List<Issuers.Named> names = new ArrayList<>();
    List<Line> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
      boolean addressed =
          line.place() == Line.Place.BELOW
              && (isAddress(line.text())
                  || (isAddress(next) && !isDate(next, line.reason() == Reason.TEASER)));
      if (line.reason() == Reason.CONTACT || addressed) {
        Issuers.masthead(first(line), year).map(FootNames::withoutSeat).ifPresent(names::add);
      }
    }
    return names;
  }

  /** The assembly of {@code X Assembly International Secretariat}, where it has its address. */
  private static Issuers.Named withoutSeat(Issuers.Named named) {
    return Authorities.longestAt(named.name(), 0, OptionalInt.empty())
        .filter(
            body ->
                Phrases.folded(Phrases.Sort.SEAT)
                    .contains(Folding.letters(named.name().substring(body.end()).strip())))
        .map(body -> new Issuers.Named(body.name(), named.words()))
        .orElse(named);
  }

  /**
   * Lines of which the name begins with other words than its organisation's, or says more; of a row
   * with bars what stands before the first, unless links to other bodies follow.
   */
  static List<Issuers.Named> ofFoot(ScannedPage page, OptionalInt year) {
    List<Line> lines = page.lines();
    return lines.subList(Math.max(0, lines.size() - FOOT), lines.size()).stream()
        .filter(l -> l.place() == Line.Place.BELOW && isFurniture(l.reason()))
        .map(line -> BARS.split(first(line), -1))
        .filter(parts -> Stream.of(parts).skip(1).noneMatch(part -> isOther(part, year)))
        .map(parts -> parts[0])
        .filter(row -> row.length() <= BodyShape.LONGEST && row.indexOf(' ') > 0)
        .filter(row -> !OwnNames.isTopic(row))
        .flatMap(row -> Issuers.masthead(row, year).stream())
        .toList();
  }

  /** A body, and not the government of which the one before it is a part. */
  private static boolean isOther(String part, OptionalInt year) {
    return part.indexOf(' ') > 0
        && !NameLine.isState(part)
        && Issuers.line(part, year).filter(name -> !isGovernment(name)).isPresent();
  }

  private static boolean isGovernment(String name) {
    for (String word : name.split(" ", -1)) {
      if (BodyWords.of(word).isHead()) {
        return BodyWords.of(word).isState();
      }
    }
    return false;
  }

  /** The row of an address with the name of whose it is. */
  private static String first(Line line) {
    return line.rows().size() > 1 ? line.rows().getFirst() : line.text();
  }

  private static boolean isFurniture(Reason reason) {
    return reason == Reason.FOOTER
        || reason == Reason.NAVIGATION
        || reason == Reason.TEMPLATE
        || reason == Reason.METADATA;
  }

  /**
   * What stands below the title of another story; a date beside other words below a teaser alone.
   */
  private static boolean isDate(String line, boolean besideOthers) {
    return line.length() <= BodyShape.LONGEST
        && DateScanner.scan(line).stream()
            .anyMatch(date -> besideOthers || date.span().length() == line.length());
  }

  /** A street has a number, and so has a telephone. */
  private static boolean isAddress(String line) {
    return line.length() <= BodyShape.LONGEST
        && line.indexOf('©') < 0
        && line.chars().filter(Character::isDigit).count() >= 2;
  }
}
