package org.dateline.describe.source;

import java.util.OptionalInt;
import java.util.Set;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.text.Capitals;

/**
 * Reads the names of bodies that nobody has on a list, by their shape: a word such as ministry or
 * mission among capitalised words and the small words that join them. Languages that write such
 * names small are read by the words of their fields: {@code иностранных дел}.
 */
final class BodyShape {

  /** Longer names are sentences. */
  static final int LONGEST = 140;

  private static final int MOST_WORDS = 16;

  /** Small words that no table has, in the name that a whole line is. */
  private static final int MOST_STRANGERS = 2;

  /** Bodies that speak on something, and are not named by it as commissions are. */
  private static final Set<String> NEVER_ON =
      Set.of(
          "team",
          "embassy",
          "ministry",
          "mission",
          "delegation",
          "government",
          "chairmanship",
          "chairpersonship",
          "presidency",
          "secretariat");

  /** Before what a body has its seat at, or is present at, or who stands for it. */
  private static final Set<String> EVENTS = Set.of("at", "ved", "vid", "hos", "all", "sull", "sa");

  /** What heads of State and others have: {@code Office of the President}. */
  private static final Set<String> SEATS = Set.of("office", "administration");

  private final String text;
  private final int start;
  private final boolean whole;
  private final boolean uncased;

  private boolean head;
  private boolean unit;
  private boolean foreign;
  private boolean joined;
  private boolean acronym;
  private boolean area;
  private boolean called;
  private boolean seated;

  /** {@code Державна прикордонна служба України}: whose it is, behind what it does. */
  private boolean stated;

  private int makers;
  private String maker = "";
  private int own;

  private BodyShape(String text, int start, boolean whole) {
    this.text = text;
    this.start = start;
    this.whole = whole;
    this.uncased = whole && isUncased(text);
  }

  /** Whether a line is the name of a body and nothing else. */
  static boolean isName(String line) {
    return line.length() <= LONGEST
        && new BodyShape(line, 0, true).end() == line.length()
        && !isMedia(line);
  }

  /** Whether a line that must be a name is one, though no word of it is its own. */
  static boolean isCalled(String line) {
    BodyShape shape = new BodyShape(line, 0, true);
    shape.called = true;
    return line.length() <= LONGEST && shape.end() == line.length() && !isMedia(line);
  }

  /** Where the name ends that begins at a word of a text; the start where none does. */
  static int endAt(String text, int start) {
    return new BodyShape(text, start, false).end();
  }

  /** Whether a name is that of a newspaper, an agency or another who reports. */
  static boolean isMedia(String name) {
    for (int i = 0; i < name.length(); ) {
      int end = BodyWords.wordEnd(name, i);
      if (end > i && BodyWords.of(name.substring(i, end)).isMedia()) {
        return Authorities.whole(name, OptionalInt.empty()).isEmpty(); // no "… on … the Media"
      }
      i = Math.max(end, i + 1);
    }
    return false;
  }

  /** {@code GA/12944}: a document's number begins no name and goes on with none. */
  private boolean isSymbol(int i) {
    int stroke = i;
    while (stroke < text.length() && Character.isUpperCase(text.charAt(stroke))) {
      stroke++;
    }
    return stroke > i
        && stroke + 1 < text.length()
        && text.charAt(stroke) == '/'
        && Character.isDigit(text.charAt(stroke + 1));
  }

  private int end() {
    int end = start;
    int i = start;
    boolean joint = false;
    boolean and = false;
    int strangers = 0;
    BodyWords.Word before = null;
    int beforeStart = start;
    for (int count = 0; count < MOST_WORDS && i < text.length(); count++) {
      int wordEnd = BodyWords.wordEnd(text, i);
      if (wordEnd == i) {
        break;
      }
      if (!Character.isLetter(text.charAt(i))) {
        break; // a year
      }
      if (isSymbol(i)) {
        break;
      }
      String written = text.substring(i, wordEnd);
      BodyWords.Word word = BodyWords.of(written);
      boolean capital = isCapital(i);
      if (count > 0 && word.isJoint()) {
        if (written.equals("on") && NEVER_ON.contains(maker)) {
          break; // "Statement by the Country Team on Women's Day"
        }
        if (written.equals("s") && isApostrophe(i - 1)) {
          break; // "the Global Fund's Executive Director"
        }
        if (isOccasion(written, wordEnd) || isEvent(written, wordEnd)) {
          break;
        }
        if (!isAnd(written) && !head && !unit) {
          break; // of the words before it none names a body
        }
        if (isAnd(written) && (head || unit) && !whole && anotherBegins(written, wordEnd)) {
          break;
        }
        seated |= AnotherBody.SEATED.contains(written) && !isStateBehind(wordEnd);
        joint = true;
        and |= isAnd(written);
      } else {
        boolean small =
            !capital
                && !mayBeSmall(word, count, i, beforeStart)
                && !isGenitive(word, written, joint);
        boolean inflected =
            whole && !head && !unit && isInflected(written) && !headFollows(wordEnd);
        if (small && joint && foreign && isCapital(BodyWords.next(text, wordEnd))) {
          small = false; // "Conseil des Ports de la mer Noire"
        }
        boolean ofOffices = before != null && before.isHead() && isPlural(written);
        boolean office =
            (whole || ofOffices || (SEATS.contains(maker) && !and))
                && capital
                && joint
                && (head || unit)
                && !Utterances.contains(written);
        boolean stop =
            isStop(word, written)
                && !office
                && !(word.isPlain() && goesOn(count, nextWord(wordEnd)))
                && !isInState(beforeStart, wordEnd)
                && !(joint && beginsState(word, wordEnd));
        if (stop
            || inflected
            || (and && head && (word.isHead() || isPossessive(written)))
            || (small && !whole)) {
          break;
        }
        if (small && (!foreign || strangers++ >= MOST_STRANGERS)) {
          break;
        }
        boolean loose = !whole && capital && !joint && before != null && isStrict(before, word);
        if (loose && !(word.isPlain() && joins(nextWord(wordEnd)))) {
          int place = placeEnd(i);
          end = place > i && own > 0 ? place : end;
          break;
        }
        take(word, written, joint);
        stated |= foreign && unit && own > 1 && Countries.longestAt(text, i).isPresent();
        end = wordEnd;
        joint &= word.isPlain(); // "Department for International Development"
        and &= joint;
        before = word;
        beforeStart = i;
      }
      i = afterJoint(wordEnd);
      if (i < 0) {
        break;
      }
    }
    return isBody() ? end : start;
  }

  /** {@code Делегация Европейского союза}: a body in the name of its office. */
  private boolean isGenitive(BodyWords.Word word, String written, boolean joint) {
    return !joint && (head || unit) && own > 0 && word.makes() && isInflected(written);
  }

  private static boolean isInflected(String word) {
    return BodyWords.nominative(word).filter(n -> !n.equals(BodyWords.small(word))).isPresent();
  }

  /** {@code Eiropas Komisijas pārstāvniecība}: whose it is stands before what it is. */
  private boolean headFollows(int wordEnd) {
    int next = BodyWords.next(text, wordEnd);
    if (next == wordEnd || next >= text.length()) {
      return false;
    }
    String following = text.substring(next, BodyWords.wordEnd(text, next));
    return BodyWords.of(following).makes() && !isInflected(following);
  }

  /** {@code в связи с}, {@code For Immediate Release}: no field of a body. */
  private boolean isOccasion(String joint, int end) {
    int next = BodyWords.next(text, end);
    return (joint.equals("в") && text.startsWith("связи ", next))
        || (joint.equalsIgnoreCase("for") && text.regionMatches(true, next, "immediate", 0, 9));
  }

  /** {@code the Delegation of X at the Security Dialogue}: where it speaks, and no seat of it. */
  private boolean isEvent(String joint, int end) {
    int next = Subject.passArticle(text, BodyWords.next(text, end));
    return EVENTS.contains(joint)
        && !whole
        && !AnotherBody.begins(text, end)
        && Authorities.longestAt(text, next, OptionalInt.empty()).isEmpty()
        && Countries.longestAt(text, next).isEmpty()
        && Gazetteer.longestAt(text, next).isEmpty();
  }

  /** {@code the Forum and Portugal’s authorities}: what has something is no part of a name. */
  private static boolean isPossessive(String word) {
    return word.endsWith("’s") || word.endsWith("'s");
  }

  /** {@code Delegation to the Kyrgyz Republic and UNICEF}: nobody sits with both. */
  private boolean isStateBehind(int end) {
    int next = Subject.passArticle(text, BodyWords.next(text, end));
    return Countries.longestAt(text, next).isPresent();
  }

  /** {@code Council of Ministers}, {@code Chamber of Deputies}. */
  private static boolean isPlural(String word) {
    return word.endsWith("s") && word.length() > 5;
  }

  private static boolean isStop(BodyWords.Word word, String written) {
    return word.isStop() || (Utterances.contains(written) && !word.isHead()); // "Botschaft" is both
  }

  /** {@code International Contact Group}; at the head of a line it is a verb of menus. */
  private boolean goesOn(int count, int next) {
    int end = BodyWords.wordEnd(text, next);
    boolean group = BodyWords.small(text.substring(next, end)).equals("group");
    return group || (count > 0 && BodyWords.at(text, next).makes());
  }

  private int nextWord(int end) {
    return Math.min(text.length(), BodyWords.next(text, end));
  }

  /** {@code the United States of America}: a word that no name has may be part of a State's. */
  private boolean isInState(int from, int end) {
    return Countries.longestAt(text, from).filter(state -> state.end() >= end).isPresent();
  }

  /** {@code на Република България}, of which the table has only the short name. */
  private boolean beginsState(BodyWords.Word word, int end) {
    return word.isState() && Countries.longestAt(text, nextWord(end)).isPresent();
  }

  private boolean isCapital(int i) {
    return i < text.length() && (Character.isUpperCase(text.charAt(i)) || uncased);
  }

  /**
   * Whether a line has letters without capitals, and ends with the word that makes it a name: in
   * Georgian a sentence ends with its verb.
   */
  private static boolean isUncased(String line) {
    return !line.isEmpty()
        && Character.UnicodeScript.of(line.codePointAt(0)) == Character.UnicodeScript.GEORGIAN
        && BodyWords.at(line, line.lastIndexOf(' ') + 1).makes();
  }

  /** A head of another language, in front; what such a name goes on with. */
  private boolean mayBeSmall(BodyWords.Word word, int count, int i, int before) {
    boolean makes = word.isForeign() && word.makes();
    return makes
        ? count < 2 || whole || area || text.charAt(BodyWords.wordEnd(text, start) - 1) == '-'
        : word.isArea() && (count > 0 || whole) && mayGoOn(i, before);
  }

  /**
   * English writes nothing of a name small, and right behind a State's name nothing more is told of
   * what a body deals with: {@code Embajada de Noruega cultura}.
   */
  private boolean mayGoOn(int i, int before) {
    boolean named = head || unit;
    boolean state =
        Countries.longestAt(text, before)
            .filter(match -> BodyWords.next(text, match.end()) == i)
            .isPresent();
    return whole || !named || (foreign && !state);
  }

  private boolean isApostrophe(int i) {
    return i >= 0 && (text.charAt(i) == '’' || text.charAt(i) == '\'');
  }

  /** {@code Consulate General of X}. */
  private boolean joins(int next) {
    return next < text.length() && BodyWords.at(text, next).isJoint();
  }

  /** {@code British Embassy Tbilisi}: where the place ends that stands behind a head alone. */
  private int placeEnd(int i) {
    int end = Gazetteer.longestAt(text, i).map(Gazetteer.Match::end).orElse(i);
    int next = BodyWords.next(text, end);
    boolean alone = next >= text.length() || !Character.isUpperCase(text.charAt(next));
    return alone ? end : i;
  }

  /** What joins two bodies: {@code the Ministry of Justice and the Embassy}. */
  static boolean isAnd(String word) {
    return switch (BodyWords.small(word)) {
      case "un" -> !word.equals("UN"); // "and" in Latvian
      case "and",
          "&",
          "et",
          "und",
          "y",
          "e",
          "и",
          "i",
          "ve",
          "ja",
          "sekä",
          "та",
          "й",
          "oraz",
          "és",
          "și",
          "a",
          "in",
          "og",
          "och",
          "en",
          "dhe",
          "και",
          "і",
          "ir",
          "мен",
          "менен",
          "və",
          "va",
          "ва",
          "және",
          "жана",
          "եւ",
          "և",
          "და",
          "ning" ->
          true;
      default -> false;
    };
  }

  /** Whether what follows an "and" is a body of its own, and no second one that a mission has. */
  private boolean anotherBegins(String and, int end) {
    return (foreign
            && (AnotherBody.hasArticle(text, and, end) || AnotherBody.isAbbreviation(text, end)))
        || ((own > 0 || AnotherBody.hasArticle(text, "", end)) && AnotherBody.begins(text, end))
        || AnotherBody.beginsInCase(text, end)
        || (!seated && AnotherBody.isKnown(text, end));
  }

  /** English has no name behind a head without a joint: {@code the Mission Jane}. */
  private static boolean isStrict(BodyWords.Word before, BodyWords.Word word) {
    return before.isHead() && !before.isForeign() && !word.makes() && !word.isArea();
  }

  private void take(BodyWords.Word word, String written, boolean joint) {
    boolean makes = word.makes();
    foreign |= (makes && word.isForeign()) || (word.isArea() && startsSmall(written));
    area |= word.isArea();
    joined |= joint && (head || unit) && !word.isPlain();
    head |= word.isHead();
    makers += makes ? 1 : 0;
    maker = makes ? BodyWords.small(written) : maker;
    unit |= word.isUnit();
    boolean compound = word.isCompound() && (!whole || called);
    if (compound || (!makes && !word.isPlain())) {
      own++;
      acronym |= written.length() > 1 && written.length() < 7 && Capitals.areAll(written);
    }
  }

  private static boolean startsSmall(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  private boolean isBody() {
    if (called && (makers > 1 || (head && own > 0))) {
      return joined || own > 0;
    }
    return own > 0 && (head || (unit && (joined || acronym || stated || beginsWithBody())));
  }

  private boolean beginsWithBody() {
    return Authorities.longestAt(text, start, OptionalInt.empty()).isPresent();
  }

  /** The next word behind a single space; -1 behind any other sign. */
  private int afterJoint(int wordEnd) {
    int next = BodyWords.next(text, wordEnd);
    boolean comma = next < text.length() && text.charAt(next) == ',';
    if (comma) {
      int field = BodyWords.next(text, next + 1);
      boolean fields =
          head ? MinistryFields.follow(text, field) : MinistryFields.precede(text, field);
      next = whole || fields ? field : next;
    }
    return next == wordEnd || next >= text.length() ? -1 : next;
  }
}
