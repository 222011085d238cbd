package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.text.Capitals;
import org.dateline.text.Memory;

/** Tells lines that name a body from lines that say something, and lists of bodies apart. */
final class Issuers {

  /**
   * A body and the words that name it.
   *
   * @param name its name, in ordinary capitals
   * @param words the words of the page
   */
  record Named(String name, String words) {}

  /** An abbreviation at the start of a line is seldom the name of a site. */
  private static final int SHORTEST_MASTHEAD = 10;

  /** What parts bodies, whatever they are called. */
  private static final Pattern BARS = Pattern.compile("[;|•·]| / ");

  /** Behind an organisation in a country: {@code United Nations in Kyrgyzstan}. */
  private static final String IN = " in ";

  private static final String PRESS =
      "(press|media)( and (public )?(information|media|outreach))? \\p{L}+";

  private static final Pattern PRESS_OFFICE = Pattern.compile("(?i)[’']?s? " + PRESS);

  /** {@code Press and information team of the X}. */
  private static final Pattern PRESS_OFFICE_OF = Pattern.compile("(?i)" + PRESS + " of (the )?");

  /** A line on a page of a year: that of the site stands on many. */
  private record Line(String text, OptionalInt year) {}

  private static final Memory<Line, Optional<String>> BODIES = new Memory<>(Issuers::bodyOf);

  private static final Memory<Line, Optional<Named>> MASTHEADS = new Memory<>(Issuers::mastheadOf);

  private Issuers() {}

  /**
   * The name of the body that a line is, in ordinary capitals; empty where it is something else.
   */
  static Optional<String> line(String line, OptionalInt year) {
    Line asked = new Line(line, year);
    return line.length() > BodyShape.LONGEST ? bodyOf(asked) : BODIES.answer(asked);
  }

  private static Optional<String> bodyOf(Line line) {
    String text = NameLine.of(line.text());
    OptionalInt year = line.year();
    if (text.isEmpty()
        || text.length() > BodyShape.LONGEST
        || IssuerLine.isSection(text)
        || beforePressOffice(text, year).isPresent()
        || isBesideState(text, year)) {
      return Optional.empty();
    }
    return Authorities.whole(text, year)
        .filter(m -> !m.office())
        .map(Authorities.Match::name)
        .or(() -> inCountry(text, year))
        .or(() -> BodyShape.isName(text) ? Optional.of(ordinary(text)) : Optional.empty());
  }

  /** {@code European Union and Moldova}: what an entry of a menu tells of, and nobody's name. */
  private static boolean isBesideState(String text, OptionalInt year) {
    return Authorities.longestAt(text, 0, year)
        .filter(m -> Authorities.isOrganisation(m.name()))
        .map(m -> behindJoint(text, m.end()))
        .filter(joint -> joint > 0)
        .filter(joint -> isPlace(text, Subject.passArticle(text, joint) - 1))
        .isPresent();
  }

  /** {@code EEAS} of {@code EEAS Press Team}: who writes for a body is not another one. */
  static Optional<Named> beforePressOffice(String line, OptionalInt year) {
    String text = NameLine.of(line);
    return Authorities.longestAt(text, 0, year)
        .filter(m -> !m.office() && PRESS_OFFICE.matcher(text.substring(m.end())).matches())
        .map(m -> new Named(m.name(), line));
  }

  /** {@code EU Delegation to X} of {@code Press and information team of the EU Delegation to X}. */
  static Optional<Named> behindPressOffice(String line, OptionalInt year) {
    String text = NameLine.of(line);
    Matcher office = PRESS_OFFICE_OF.matcher(text);
    return office.lookingAt()
        ? Authorities.longestAt(text, office.end(), year)
            .filter(m -> !m.office() && m.end() == text.length())
            .map(m -> new Named(m.name(), text.substring(office.end())))
        : Optional.empty();
  }

  /** {@code United Nations in Kyrgyzstan}; but UNDP is the same in every country. */
  private static Optional<String> inCountry(String text, OptionalInt year) {
    Optional<Authorities.Match> body =
        Authorities.longestAt(text, 0, year).filter(m -> !m.office() && m.end() < text.length());
    return body.filter(m -> isIn(text, m.end()))
        .filter(m -> isPlace(text, m.end() + IN.length() - 1))
        .or(() -> body.filter(m -> m.name().indexOf(' ') > 0 && isPlace(text, m.end())))
        .filter(m -> m.name().equals(text.substring(0, m.end())) || isIn(text, m.end()))
        .map(m -> m.name() + Capitals.ordinary(text.substring(m.end())))
        .or(
            () ->
                body.filter(m -> m.end() > 2)
                    .filter(m -> ShortForm.isAbbreviation(text.substring(0, m.end())))
                    .filter(m -> isPlace(text, m.end()))
                    .filter(m -> WrittenOut.of(text).equals(text)) // no "MFA Armenia"
                    .map(Authorities.Match::name));
  }

  private static boolean isIn(String text, int at) {
    return text.regionMatches(true, at, IN, 0, IN.length());
  }

  private static String ordinary(String name) {
    String full = WrittenOut.of(name);
    return full.equals(name) ? Capitals.ordinary(name) : full;
  }

  /** The same with the words. */
  static Optional<Named> named(String line, OptionalInt year) {
    return line(line, year).map(name -> new Named(name, line));
  }

  /** The body whose name a page has as its first words, an address or a number behind it or not. */
  static Optional<Named> masthead(String line, OptionalInt year) {
    Line asked = new Line(line, year);
    return line.length() > BodyShape.LONGEST ? mastheadOf(asked) : MASTHEADS.answer(asked);
  }

  private static Optional<Named> mastheadOf(Line line) {
    String text = NameLine.of(line.text());
    OptionalInt year = line.year();
    if (text.length() > BodyShape.LONGEST) {
      return Optional.empty();
    }
    Optional<Named> whole = named(text, year);
    if (whole.isPresent()) {
      return whole;
    }
    return Authorities.longestAt(text, 0, year)
        .filter(m -> !m.office() && m.end() < text.length())
        .filter(m -> m.end() > SHORTEST_MASTHEAD)
        .filter(m -> isAddress(text.substring(m.end())))
        .map(m -> new Named(m.name(), text.substring(0, m.end())))
        .or(() -> parted(text));
  }

  /** {@code Embassy of Norway – Vienna}, {@code Danube Commission, 25 Benczur Street}. */
  private static Optional<Named> parted(String text) {
    int end = BodyShape.endAt(text, 0);
    return end > SHORTEST_MASTHEAD
            && end < text.length()
            && !Character.isLetterOrDigit(text.charAt(BodyWords.next(text, end)))
            && isAddress(text.substring(end))
        ? Optional.of(new Named(Capitals.ordinary(text.substring(0, end)), text.substring(0, end)))
        : Optional.empty();
  }

  /** {@code UNDP Moldova}: the office of an organisation in a country. */
  private static boolean isPlace(String text, int end) {
    return Countries.longestAt(text, Math.min(text.length(), end + 1))
        .filter(country -> country.end() == text.length())
        .isPresent();
  }

  /** What stands behind a name in its line: its town, or a comma and its code. */
  private static boolean isAddress(String text) {
    boolean street = text.startsWith(", ") && text.chars().anyMatch(Character::isDigit);
    return street || areCapitalised(text.strip());
  }

  /** Whether all words are capitalised but for those that join others. */
  static boolean areNames(String words) {
    for (String word : words.split(" ", -1)) {
      if (!word.isEmpty()
          && Character.isLowerCase(word.charAt(0))
          && !BodyWords.of(word).isJoint()
          && !BodyWords.of(word).isArea()) {
        return false;
      }
    }
    return true;
  }

  static boolean areCapitalised(String words) {
    for (String word : words.split(" ", -1)) {
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** The bodies of a labelled value; commas part them where a new body begins behind one. */
  static List<String> list(String value) {
    List<String> names = new ArrayList<>();
    for (String part : BARS.split(joinedRows(value), -1)) {
      String text = part.strip();
      int start = 0;
      boolean one = Authorities.whole(text, OptionalInt.empty()).isPresent();
      for (int i = 0; i < text.length() && !one; i++) {
        i = i == start ? Math.max(i, knownEnd(text, Subject.passArticle(text, i))) : i;
        int joint = behindJoint(text, i);
        int behind = joint < 0 ? joint : Subject.passBy(text, joint);
        if (behind > 0
            && isBody(text, start, i)
            && (beginsBody(text.substring(behind))
                || areOfOneOwner(text, start, behind)
                || (text.charAt(i) == ',' && AnotherBody.begins(text, behind)))) {
          addApart(text.substring(start, i).strip(), names);
          start = behind;
          i = behind - 1; // " and " stands within ", and "
        }
      }
      addApart(text.substring(start).strip(), names);
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  /** The rows of a value, parted by bars where each is a name, in one where a name goes on. */
  private static String joinedRows(String value) {
    if (value.indexOf('\n') < 0) {
      return value;
    }
    StringBuilder joined = new StringBuilder();
    String before = "";
    for (String row : value.split("\n", -1)) {
      boolean goesOn = before.isEmpty() || Called.goesOn(before, row);
      joined.append(before.isEmpty() ? "" : goesOn ? " " : "|").append(row);
      before = goesOn && !before.isEmpty() ? before + " " + row : row;
    }
    return joined.toString();
  }

  /** A name whose first word comes again begins a second one: {@code Ministry … Ministry …}. */
  static void addApart(String text, List<String> names) {
    String first = text.substring(0, BodyWords.wordEnd(text, 0));
    int again = first.length() < 3 ? -1 : text.indexOf(" " + first + " ", first.length());
    String behind = again < 0 ? "" : text.substring(again + 1);
    String before = again < 0 ? "" : text.substring(0, again);
    boolean two =
        again > 0
            && !BodyWords.of(before.substring(before.lastIndexOf(' ') + 1)).isJoint()
            && line(before, OptionalInt.empty()).isPresent()
            && line(behind, OptionalInt.empty()).isPresent();
    names.add(two ? before : text);
    if (two) {
      addApart(behind, names);
    }
  }

  /** A name of the table is one, commas and all. */
  private static int knownEnd(String text, int start) {
    return Authorities.longestAt(text, start, OptionalInt.empty())
        .map(Authorities.Match::end)
        .orElse(start);
  }

  /** Where what follows a comma or an "and" begins; -1 where none stands there. */
  static int behindJoint(String text, int i) {
    if (i >= text.length() || (text.charAt(i) != ' ' && text.charAt(i) != ',')) {
      return -1; // as behind most letters
    }
    boolean capitals = i + 1 < text.length() && Capitals.areAll(text); // "X E Y"
    for (String joint : JOINTS) {
      if (text.regionMatches(capitals, i, joint, 0, joint.length())) {
        return i + joint.length();
      }
    }
    for (Map.Entry<String, String> joint : AMBIGUOUS.entrySet()) {
      int behind = i + joint.getKey().length();
      if (text.startsWith(joint.getKey(), i)
          && BodyWords.makesIn(
              joint.getValue(), text.substring(behind, BodyWords.wordEnd(text, behind)))) {
        return behind;
      }
    }
    return -1;
  }

  /** What means "and" in one language and something else in others: before a body of that one. */
  private static final Map<String, String> AMBIGUOUS =
      Map.of(" a ", "cs", " en ", "nl", " in ", "sl", " en de ", "nl", " en het ", "nl");

  /** The longer ones first: behind {@code , and} stands no comma. */
  private static final List<String> JOINTS =
      List.of(
          ", and ", ", ", " and ", " & ", " et ", " und ", " y ", " e ", " и ", " i ", " ve ",
          " ile ", " ja ", " sekä ", " och ", " og ", " oraz ", " та ", " й ", " și ", " és ",
          " dhe ", " και ", " і ", " un ", " ir ", " və ", " va ", " ва ", " және ", " мен ",
          " жана ", " менен ", " եւ ", " և ", " და ", " ning ");

  /** A comma parts whatever stands before it; other joints stand within names. */
  private static boolean isBody(String text, int start, int end) {
    return text.charAt(end) == ','
        || line(text.substring(start, end).strip(), OptionalInt.empty()).isPresent();
  }

  /** {@code OID Office in Yerevan, OID Secretary General}: both begin with the same letters. */
  private static boolean areOfOneOwner(String text, int one, int other) {
    String owner = text.substring(one, BodyWords.wordEnd(text, one));
    return owner.length() > 1
        && Capitals.areAll(owner)
        && text.startsWith(owner + " ", other)
        && text.length() > other + owner.length() + 1;
  }

  private static boolean beginsBody(String list) {
    String text = list.substring(Subject.passArticle(list, 0));
    return !text.isEmpty()
        && (Authorities.longestAt(text, 0, OptionalInt.empty()).isPresent()
            || BodyShape.endAt(text, 0) > 0
            || BodyWords.at(text, 0).makes()
            || ShortForm.isAbbreviation(text.substring(0, BodyWords.wordEnd(text, 0)))
            || isPerson(text));
  }

  /** {@code the Rt Hon Ada Holm MP}: whoever stands beside a body is no part of its name. */
  private static boolean isPerson(String text) {
    int start = Subject.passArticle(text, 0);
    return Character.isUpperCase(text.charAt(Math.min(start, text.length() - 1)))
        && BodyWords.at(text, start).isStop();
  }

  /** The name that a labelled value gives, an abbreviation written out. */
  static String written(String words, OptionalInt year) {
    String name = NameLine.withoutAbbreviation(words);
    String written =
        Authorities.whole(name, year)
            .filter(m -> !m.office())
            .map(Authorities.Match::name)
            .or(() -> inCountry(name, year))
            .orElseGet(() -> name.indexOf(' ') > 0 ? Capitals.ordinary(name) : name);
    return written.isEmpty()
        ? written
        : Character.toTitleCase(written.charAt(0)) + written.substring(1);
  }
}
