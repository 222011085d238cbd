package org.dateline.clean;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.calendar.DateMention;

/**
 * Lines that say who issued a text or where it was spoken, and stand where titles do: {@code OSCE
 * Presence in Albania}, {@code 1390th Meeting of the Permanent Council}.
 */
final class Letterheads {

  /** Words of a letterhead; names of ministries reach twelve. */
  private static final int LONGEST = 16;

  /** Words of a letterhead of several offices. */
  private static final int MOST = 60;

  /** Words of a name whose language writes its adjectives small. */
  private static final int SMALL = 9;

  /** Endings of adjectives in the genitive, in Slavic languages; letters are folded. */
  private static final List<String> GENITIVES =
      List.of("ых", "их", "ого", "его", "ои", "еи", "ih", "ych", "ich", "eho", "oga", "og");

  /** {@code the Republic and the Organization}: two are named, and what is between them is told. */
  private static final Pattern TWO =
      Pattern.compile(
          " (?:and the|und (?:der|die|das)|et (?:la|le|les)|y (?:la|el)|e (?:la|il|a|o)) ");

  /** Words for "and", folded: behind a body's name the next one follows, and often a verb. */
  private static final Set<String> AND =
      Set.of("and", "et", "und", "y", "e", "и", "i", "oraz", "och", "og", "ja", "ve", "si");

  /** Shorter words are articles and prepositions in most languages. */
  private static final int TELLING = 4;

  /** Words of a note of delivery with speaker, meeting, place and date. */
  private static final int DELIVERY = 40;

  /** Words of a line that names a meeting. */
  private static final int MEETING = 12;

  /** Words of a note on the delivery that says no more. */
  private static final int NOTE = 4;

  /** Words of a document's number, and small letters in it: {@code PC.DEL/153/22/Add.1}. */
  private static final int CODE = 5;

  /** What stands between words and numbers. */
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** After these a title says what its text is about. */
  private static final Set<String> TOPICS =
      Set.of(
          "on",
          "about",
          "sur",
          "zu",
          "zum",
          "zur",
          "uber",
          "sobre",
          "su",
          "sul",
          "sulla",
          "o",
          "w",
          "о",
          "об",
          "по",
          "про",
          "ob",
          "om",
          "over",
          "for",
          "following",
          "regarding");

  private Letterheads() {}

  /** Whether a block is of either sort, or several lines that are offices. */
  static boolean is(Look look) {
    return look.wording().is(Trait.MEETING) || areOffices(look);
  }

  /** {@code Venice Commission 24 October 2022 Strasbourg}: an office, a date and at most places. */
  static boolean isDated(Look look) {
    return Dates.closes(look)
        && isOffice(
            new Wording(look.plain().substring(0, look.dates().getFirst().span().start()).strip()));
  }

  /** Whether each line of a block has the form of an office's name. */
  static boolean areOffices(Look look) {
    String text = look.block().text();
    if (text.indexOf('\n') < 0 || look.words() <= LONGEST) {
      return look.wording().is(Trait.OFFICE);
    }
    return look.words() <= MOST
        && text.lines()
            .map(Wording::new)
            .filter(line -> line.words() > 0)
            .allMatch(Letterheads::isOffice);
  }

  /**
   * Whether a line has the form of an office's name: a word for an office before the first
   * preposition, and no small words but such. A headline of capitals may have it too.
   */
  static boolean isOffice(Wording look) {
    if (look.words() < 2 || look.words() > LONGEST || look.digits() > 0 || look.ends()) {
      return false;
    }
    boolean office = false;
    boolean capitals = true;
    boolean first = false;
    boolean owned = false;
    boolean head = true;
    int at = 0;
    for (String word : Wording.split(look.plain())) {
      String folded = Wording.fold(word);
      head &= at == 0 || !Lexicon.has(Sense.WANTING, folded);
      boolean says = head && Lexicon.has(Sense.OFFICE, folded);
      first |= says && at == 0;
      owned |= at == 1 && (!head || isGenitive(folded));
      owned |= at == 2 && !head && !AND.contains(folded); // "Comité européen pour"
      office |= says;
      capitals &= word.length() < TELLING || Character.isUpperCase(word.charAt(0));
      at++;
    }
    boolean named =
        look.plain().indexOf(':') < 0
            && look.plain().indexOf('“') < 0
            && !TWO.matcher(look.plain()).find();
    return office && named && (capitals || (first && owned && look.words() <= SMALL));
  }

  /**
   * Whether a line says what sort of document it heads and who issued it, and not on what: {@code
   * Joint statement of the Embassy of Chile and the Ministry of Water}.
   */
  static boolean isIssuers(Wording look) {
    if (look.words() > MOST || look.ends() || look.digits() > 0) {
      return false;
    }
    String folded = look.folded();
    int types = Lexicon.typeLength(folded);
    if (types == 0) {
      return false;
    }
    boolean office = false;
    for (String word : Wording.split(look.plain().substring(types))) {
      String small = Wording.fold(word);
      if (TOPICS.contains(small)
          || (word.length() >= TELLING && !Character.isUpperCase(word.charAt(0)))) {
        return false;
      }
      office |= Lexicon.has(Sense.OFFICE, small);
    }
    return office;
  }

  /** {@code иностранных} of {@code Министерство иностранных дел}; no verb has these endings. */
  private static boolean isGenitive(String word) {
    return GENITIVES.stream().anyMatch(word::endsWith);
  }

  /** Whether the line above is a note on the delivery that goes on in block {@code i}. */
  static boolean isNoteBrokenOff(Draft draft, int i) {
    return i > 0
        && draft.look(i).block().setting().close()
        && Lexicon.starts(draft.look(i - 1), Sense.NOTE)
        && draft.look(i - 1).words() > NOTE;
  }

  /**
   * Whether a line belongs to the head of a statement: a note of delivery, a meeting, an office, a
   * number, a language, a date.
   */
  static boolean isOfHead(Look look) {
    return !look.isEmpty()
        && !look.ends()
        && look.words() <= DELIVERY
        && (Lexicon.starts(look, Sense.NOTE)
            || (!look.isProse()
                && (is(look)
                    || isCode(look)
                    || Lexicon.isLine(look, Sense.TYPE)
                    || Dates.isDateline(look))));
  }

  /** Whether a line names a meeting by its number: {@code Permanent Council No. 1568}. */
  static boolean isMeeting(Wording look) {
    if (look.words() > MEETING || look.digits() == 0) {
      return false;
    }
    boolean number = false;
    boolean meets = false;
    for (String word : BETWEEN.split(look.folded(), -1)) {
      meets |= Lexicon.has(Sense.MEETING, word);
      number |= !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
    return meets && number;
  }

  /** Whether a line is the number of a document: capitals, digits and a stroke between. */
  static boolean isCode(Look look) {
    String plain = look.plain();
    if (look.words() > CODE || look.digits() == 0 || plain.indexOf('/') < 0 || look.isLink()) {
      return false;
    }
    int small = 0;
    int stroke = 0;
    for (int i = 0; i < plain.length(); i++) {
      small += Character.isLowerCase(plain.charAt(i)) ? 1 : 0;
      stroke += plain.charAt(i) == '/' && i > 0 && plain.charAt(i - 1) != ' ' ? 1 : 0;
    }
    return small <= CODE && stroke > 0 && look.letters() > small && !Dates.any(look);
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
}
