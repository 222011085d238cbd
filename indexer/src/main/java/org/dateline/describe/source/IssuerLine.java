package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dateline.calendar.DateMention;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.describe.page.LabelRole;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.text.Folding;

/**
 * Reads a line that names the issuer of a release, or several: {@code 19.11.2020 Tunis Délégation
 * de X, Bureau de Y Communiqué de presse}. Dates, bars, a town and a type of document part or
 * surround the names; what else stands there makes it another line.
 */
final class IssuerLine {

  /** Letters of a type in front. */
  private static final int LONGEST_TYPE = 30;

  /** Words of a type of document: {@code Communiqué de presse}. */
  private static final int TYPE = 4;

  private static final Pattern BARS = Pattern.compile("\\|| [–—] ");

  /** What parts names where a line has nothing but names; ways through a site have it too. */
  private static final Pattern SIGNS = Pattern.compile("[|•·;]| [–—/] ");

  private static final Pattern SEMICOLONS = Pattern.compile(";");

  private IssuerLine() {}

  /** The bodies of the first part of a line that names bodies and nothing else. */
  static List<Issuers.Named> of(Passage line, OptionalInt year) {
    return of(line, false, year);
  }

  /**
   * The same; on a page of several who speak jointly those of a line of names count all, though
   * only one of them says whose it is.
   */
  static List<Issuers.Named> of(Passage line, boolean joint, OptionalInt year) {
    List<String> names = parts(line, SIGNS);
    if (isTyped(names) || isKnownLast(names)) {
      List<Issuers.Named> issuers = bodies(names.get(1), year);
      if (!issuers.isEmpty()) {
        return issuers;
      }
    }
    if (names.size() > 1) {
      List<Issuers.Named> all =
          names.stream()
              .filter(part -> joint || standsAlone(part))
              .flatMap(part -> bodies(part, year).stream())
              .toList();
      if (all.size() >= names.size() && names.stream().anyMatch(IssuerLine::standsAlone)) {
        return all;
      }
    }
    if (line.text().indexOf(';') > 0) { // no menu parts its entries so
      List<Issuers.Named> all =
          parts(line, SEMICOLONS).stream().flatMap(part -> bodies(part, year).stream()).toList();
      if (all.size() > 1) {
        return all;
      }
    }
    for (String part : parts(line, BARS)) {
      // A town before a body that is known is no part of its name.
      List<Issuers.Named> bodies = behindTown(part) > 0 ? List.of() : bodies(part, year);
      bodies = bodies.isEmpty() ? bodies(bare(part), year) : bodies;
      if (!bodies.isEmpty()) {
        return bodies;
      }
    }
    return List.of();
  }

  /** {@code Press centre}, {@code News}: a part of a site. */
  static boolean isSection(String text) {
    return Phrases.folded(Phrases.Sort.SECTION).contains(Folding.letters(text.strip()));
  }

  /** Whether a line is {@code Press release · Ministry of X}: a type and one who issues. */
  static boolean isTyped(String line) {
    return isTyped(parts(Passage.of(line), SIGNS));
  }

  private static boolean isTyped(List<String> parts) {
    if (parts.size() != 2) {
      return false;
    }
    String type = parts.getFirst();
    return type.length() < LONGEST_TYPE && Utterances.endsIn(type);
  }

  /**
   * {@code Fight against trafficking · Group of Experts on X}: a topic, and a body of the table.
   */
  static boolean isKnownLast(String line) {
    return isKnownLast(parts(Passage.of(line), SIGNS));
  }

  private static boolean isKnownLast(List<String> parts) {
    return parts.size() == 2
        && bodies(parts.getFirst(), OptionalInt.empty()).isEmpty()
        && !OwnNames.isTopic(parts.getLast())
        && Authorities.whole(parts.getLast(), OptionalInt.empty())
            .filter(m -> !m.office())
            .isPresent();
  }

  /** The body whose press office a part of a line names: {@code 04.12.2025 EEAS Press Team}. */
  static Optional<Issuers.Named> ofPressOffice(Passage line, OptionalInt year) {
    return parts(line, BARS).stream()
        .map(part -> part.substring(behindTown(part)))
        .flatMap(
            part ->
                Issuers.beforePressOffice(part, year)
                    .or(() -> Issuers.behindPressOffice(part, year))
                    .stream())
        .findFirst();
  }

  /** Whether a line is nothing but the names of several bodies with signs between. */
  static boolean several(String line, OptionalInt year) {
    List<String> names = parts(Passage.of(line), SIGNS);
    return names.size() > 1
        && names.stream().allMatch(name -> standsAlone(name) && !bodies(name, year).isEmpty());
  }

  /** The bodies that a text names side by side, where it names nothing else. */
  static List<Issuers.Named> bodies(String text, OptionalInt year) {
    SideBySide missions = Missions.at(text, Subject.passArticle(text, 0));
    if (missions.areSeveral() && missions.end() == text.length()) {
      return missions.named();
    }
    List<String> names = Issuers.list(text);
    boolean several =
        names.size() > 1
            && names.stream()
                .allMatch(name -> standsAlone(name) || BodyWords.of(name).isCompound());
    List<Issuers.Named> bodies = new ArrayList<>();
    for (String name : several ? names : List.of(text)) {
      Optional<String> body =
          Issuers.line(name, year)
              .or(() -> several ? Called.name(name, year) : Optional.empty())
              .filter(n -> !BodyShape.isMedia(n));
      body.ifPresent(n -> bodies.add(new Issuers.Named(n, name)));
    }
    return bodies.size() == (several ? names.size() : 1) ? bodies : List.of();
  }

  /** Whether a name says of what State, town or organisation it is: no department of another. */
  static boolean standsAlone(String name) {
    for (int i = 0; i < name.length(); ) {
      int start = i;
      if (Character.isUpperCase(name.charAt(i))
          && (Authorities.longestAt(name, start, OptionalInt.empty()).isPresent()
              || Countries.longestAt(name, start).isPresent()
              || Gazetteer.longestAt(name, start).isPresent())) {
        return true;
      }
      int end = BodyWords.wordEnd(name, i);
      i = Math.max(i + 1, BodyWords.next(name, end));
    }
    return false;
  }

  /** What dates and bars part. */
  private static List<String> parts(Passage line, Pattern signs) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (DateMention date : line.dates()) {
      String before = line.text().substring(from, Math.max(from, date.span().start()));
      addParts(withoutLabel(before), signs, parts);
      from = date.span().end();
    }
    addParts(line.text().substring(from), signs, parts);
    return parts;
  }

  /** {@code Ministry of X} of {@code Ministry of X, published on}, before a date. */
  private static String withoutLabel(String text) {
    int comma = text.lastIndexOf(", ");
    boolean labelled = comma > 0 && LabelRole.of(text.substring(comma + 2).strip()).isPresent();
    return labelled ? text.substring(0, comma) : text;
  }

  private static void addParts(String text, Pattern signs, List<String> parts) {
    for (String part : signs.split(text, -1)) {
      String trimmed = trimmed(part);
      if (!trimmed.isEmpty()) {
        parts.add(trimmed);
      }
    }
  }

  /** Without a town in front, where the name begins behind it, and without a type at the end. */
  private static String bare(String part) {
    int start = Math.max(behindTown(part), behindType(part));
    int end = part.length();
    int space = end;
    for (int words = 0; words < TYPE && space > start; words++) {
      space = part.lastIndexOf(' ', space - 1);
      int word = space + 1;
      if (space > start
          && Utterances.contains(part.substring(word, BodyWords.wordEnd(part, word)))) {
        end = space;
      }
    }
    while (end < part.length() && end > start && isPlain(part, start, end)) {
      end = part.lastIndexOf(' ', end - 1);
    }
    return trimmed(part.substring(start, Math.max(start, end)));
  }

  /** Where a line begins behind a type that stands apart: {@code Media release, Ministry of X}. */
  private static int behindType(String part) {
    int sign = part.indexOf(", ");
    int colon = part.indexOf(": ");
    sign = sign < 0 || (colon >= 0 && colon < sign) ? colon : sign;
    int word = part.lastIndexOf(' ', Math.max(0, sign - 1)) + 1;
    return sign > 0 && sign < LONGEST_TYPE && Utterances.contains(part.substring(word, sign))
        ? sign + 2
        : 0;
  }

  /** Whether the last word goes with the type that stood behind it: {@code PRESS RELEASE}. */
  private static boolean isPlain(String part, int start, int end) {
    int space = part.lastIndexOf(' ', end - 1);
    if (space <= start) {
      return false;
    }
    BodyWords.Word word = BodyWords.of(part.substring(space + 1, end));
    return word.isPlain() || word.isJoint(); // "FOR IMMEDIATE RELEASE"
  }

  /** Where a line begins behind a town that a body of its own follows; else at its start. */
  static int behindTown(String line) {
    return Gazetteer.longestAt(line, 0)
        .map(town -> BodyWords.next(line, town.end()))
        .filter(next -> beginsForeign(line, next) || isKnown(line, next))
        .orElse(0);
  }

  private static boolean isKnown(String part, int start) {
    return Authorities.longestAt(part, start, OptionalInt.empty()).isPresent();
  }

  /** English puts a town into the name, as in {@code Geneva Centre}; others begin with the sort. */
  private static boolean beginsForeign(String text, int start) {
    BodyWords.Word word = BodyWords.at(text, start);
    return word.isForeign() && word.makes();
  }

  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSign(text.charAt(start))) {
      start++;
    }
    while (end > start && isSign(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static boolean isSign(char c) {
    return Folding.isSpace(c) || ",.;:|/-–—•*".indexOf(c) >= 0;
  }
}
