package org.dateline.describe.source;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.text.Capitals;
import org.dateline.text.Folding;
import org.dateline.text.Memory;
import org.dateline.text.Table;

/**
 * Frees a line that may be the name of a body from what sites put round such names: the picture
 * that it is a caption of, links to other languages, the State whose body it is, an article, its
 * abbreviation in brackets. What is left are words that stand on the page as they are.
 */
final class NameLine {

  /** Letters of an abbreviation in brackets: {@code (EUAA)}, {@code (MZV ČR)}. */
  private static final int LONGEST_ABBREVIATION = 12;

  /** A single language at the end is a link only behind a name of so many words. */
  private static final int WORDS_BEFORE_ONE = 3;

  /** Words of a State's or a government's name: {@code Government of the Republic of Serbia}. */
  private static final int MOST_STATE_WORDS = 6;

  /** What languages call themselves, folded. */
  private static final Set<String> LANGUAGES = new HashSet<>();

  private static final Set<String> CODES = new HashSet<>();

  static {
    for (List<String> row : Table.read(NameLine.class, "languages.tsv")) {
      CODES.add(row.get(0));
      LANGUAGES.add(Folding.letters(row.get(1)));
    }
  }

  private NameLine() {}

  /** The lines of a site come again on each of its pages; longer ones are sentences. */
  private static final Memory<String, String> FREED = new Memory<>(NameLine::free);

  /** The words of a line that may be a name. */
  static String of(String line) {
    return line.length() > BodyShape.LONGEST ? free(line) : FREED.answer(line);
  }

  private static String free(String line) {
    String text = LOGO.matcher(withoutNote(Folding.whiteSpace(line))).replaceFirst("");
    text = withoutLanguages(text);
    text = behindAbbreviation(withoutAbbreviation(text));
    text = withoutState(withoutCountry(text));
    return withoutAddress(withoutArticle(beforeAbbreviation(text)));
  }

  /** What sites note behind the name of a body that is no more. */
  private static final List<String> NOTES =
      Phrases.of(Phrases.Sort.CLOSED).stream().map(note -> " (" + note + ")").toList();

  /** What a picture is called before the name of whose it is. */
  private static final Pattern LOGO = Pattern.compile("(?i)^logo (?:der |des |du |de la |of )?");

  /** {@code OSCE Office in Yerevan} of {@code OSCE Office in Yerevan (closed)}. */
  static String withoutNote(String name) {
    return NOTES.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(note -> name.substring(0, name.length() - note.length()).strip())
        .orElse(name);
  }

  /** {@code Office for X} of {@code Office for X English | Русский} and {@code … EN FR}. */
  private static String withoutLanguages(String text) {
    int end = text.length();
    int languages = 0;
    for (int space = end; space > 0; ) {
      space = text.lastIndexOf(' ', space - 1);
      if (space < 0) {
        return text; // nothing but languages
      }
      String word = text.substring(space + 1, end);
      if (isLanguage(word)) {
        languages++;
      } else if (!isSeparator(word)) {
        break;
      }
      end = space;
    }
    boolean links = languages > 1 || (languages == 1 && words(text, end) >= WORDS_BEFORE_ONE);
    return links ? text.substring(0, end) : text;
  }

  private static boolean isLanguage(String word) {
    if (word.equals("EU") || word.equals("UK")) { // the Union, the Kingdom; Basque and Ukrainian
      return false;
    }
    String folded = Folding.letters(word);
    return LANGUAGES.contains(folded)
        || (word.length() == 2 && Capitals.areAll(word) && CODES.contains(folded));
  }

  private static boolean isSeparator(String word) {
    return word.length() <= 2
        && word.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c));
  }

  private static int words(String text, int end) {
    int words = 1;
    for (int i = 0; i < end; i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** {@code Office for X} of {@code Office for X (OX)}. */
  static String withoutAbbreviation(String text) {
    int open = text.lastIndexOf(" (");
    return open > 0
            && text.endsWith(")")
            && (isAbbreviation(text, open + 2, text.length() - 1)
                || isKnown(text.substring(open + 2, text.length() - 1)))
        ? text.substring(0, open)
        : text;
  }

  /** {@code Office for X} of {@code Office for X OX}. */
  private static String beforeAbbreviation(String text) {
    int space = text.lastIndexOf(' ');
    String last = text.substring(space + 1);
    return space > 0
            && ShortForm.isAbbreviation(last)
            && last.length() > 2
            && ShortForm.is(last, text.substring(0, space))
        ? text.substring(0, space)
        : text;
  }

  /** {@code Office for X} of {@code OX - Office for X}. */
  private static String behindAbbreviation(String text) {
    int dash = text.indexOf(' ');
    boolean joined =
        dash > 1
            && dash + 3 < text.length()
            && "-–—:|".indexOf(text.charAt(dash + 1)) >= 0
            && text.charAt(dash + 2) == ' ';
    if (dash > 2
        && Character.isLetter(text.charAt(dash + 1))
        && ShortForm.isAbbreviation(text.substring(0, dash))
        && ShortForm.is(text.substring(0, dash), text.substring(dash + 1))) {
      return text.substring(dash + 1);
    }
    if (!joined || !isAbbreviation(text, 0, dash) || !Capitals.areAll(text.substring(0, dash))) {
      return text;
    }
    String rest = text.substring(dash + 3);
    return ShortForm.isAbbreviation(rest) ? text.substring(0, dash) : rest; // "NATO - OTAN"
  }

  /**
   * Most of its letters are capitals, or it is one word that has two: {@code UNHCR}, {@code MoFA}.
   */
  private static boolean isAbbreviation(String text, int start, int end) {
    int capitals = 0;
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return letters > 1 && end - start <= LONGEST_ABBREVIATION && capitals * 2 >= letters;
  }

  /** {@code Embassy of Norway} of {@code Norway Embassy of Norway}, as on the logos of missions. */
  private static String withoutCountry(String text) {
    int end = Countries.longestAt(text, 0).map(Countries.Match::end).orElse(0);
    if (end == 0 || end + 1 >= text.length() || text.charAt(end) != ' ') {
      return text;
    }
    String rest = text.substring(end + 1);
    return rest.contains(text.substring(0, end)) && isBody(rest) ? rest : text;
  }

  /**
   * {@code Ministry of Justice} of {@code Government of Iceland Ministry of Justice}: the State
   * stands before its body without anything that joins them, as on the logos of portals.
   */
  private static String withoutState(String text) {
    boolean state = false;
    boolean own = false; // "State Secretariat": no State has no name
    boolean parted = false;
    String before = "";
    int i = 0;
    for (int count = 0; count < MOST_STATE_WORDS && i < text.length(); count++) {
      int end = BodyWords.wordEnd(text, i);
      if (end == i) {
        break;
      }
      String word = text.substring(i, end);
      boolean begins = state && own && Character.isUpperCase(word.charAt(0)) && !isJoint(before);
      if (begins
          && BodyWords.of(word).isHead()
          && isBody(text.substring(i))
          && (!parted || isOfState(text.substring(i), text.substring(0, i)))) {
        return text.substring(i);
      }
      state |= count < 2 && BodyWords.of(word).isState();
      own |= !BodyWords.of(word).isState() && !isJoint(word);
      before = word;
      i = BodyWords.next(text, end);
      while (own && i < text.length() && SIGNS.indexOf(text.charAt(i)) >= 0) {
        i = BodyWords.next(text, i + 1);
        parted = true;
      }
    }
    return text;
  }

  /** Whether a body behind a sign is that State's own, and not another one beside it. */
  private static boolean isOfState(String body, String state) {
    Set<String> states = States.within(body);
    return (states.isEmpty() || states.equals(States.within(state)))
        && !Delegations.isMission(body)
        && !Authorities.isOrganisation(body);
  }

  /** What parts a State from its body on a logo. */
  private static final String SIGNS = "·|–•.";

  /**
   * {@code Ministry of Justice} of {@code Ministry of Justice, Palace Road, Staromost}; the fields
   * of a ministry are a list that ends in an "and".
   */
  private static String withoutAddress(String text) {
    int comma = text.indexOf(", ");
    if (comma < 0 || hasAnd(text.substring(text.lastIndexOf(", ")))) {
      return text;
    }
    String name = text.substring(0, comma);
    String rest = text.substring(comma + 2);
    return Issuers.areCapitalised(rest) && isBody(name) && !isBody(rest) ? name : text;
  }

  private static boolean hasAnd(String text) {
    for (String word : text.split(" ", -1)) {
      if (BodyShape.isAnd(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBody(String text) {
    return BodyShape.isName(text) || isKnown(text);
  }

  private static boolean isKnown(String name) {
    return Authorities.whole(name, OptionalInt.empty()).isPresent();
  }

  private static boolean isJoint(String word) {
    return BodyWords.of(word).isJoint();
  }

  /** {@code Commission du Danube} of {@code La Commission du Danube}. */
  static String withoutArticle(String text) {
    int start = Subject.passArticle(text, 0);
    BodyWords.Word word = BodyWords.at(text, start);
    boolean english = text.startsWith("The ") || text.startsWith("THE ");
    return start > 0 && (word.makes() || (english && BodyShape.isName(text.substring(start))))
        ? text.substring(start)
        : text;
  }

  /** Whether a name is that of a State or of its government, whose site has offices of its own. */
  static boolean isState(String name) {
    int end = BodyWords.wordEnd(name, 0);
    int next = BodyWords.next(name, end);
    return BodyWords.of(name.substring(0, end)).isState() || BodyWords.at(name, next).isState();
  }
}
