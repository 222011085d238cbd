package org.dateline.describe.person;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A role in the nominative: a sentence that meets, thanks or names somebody puts the office into
 * another case ({@code den kirgisischen Außenminister}, {@code с Генеральным секретарём}).
 */
final class RoleCase {

  /**
   * How a language turns its nouns and adjectives back, each rule {@code ending>nominative}, first
   * the longest endings. A noun's rule holds where the lists know what it gives as an office.
   *
   * @param nouns of nouns
   * @param masculine of the adjectives before a masculine noun
   * @param feminine of those before a feminine one
   */
  private record Rules(List<Rule> nouns, List<Rule> masculine, List<Rule> feminine) {

    static Rules of(String nouns, String masculine, String feminine) {
      return new Rules(split(nouns), split(masculine), split(feminine));
    }

    private static List<Rule> split(String rules) {
      return Arrays.stream(rules.split(" ", -1))
          .map(rule -> new Rule(rule.split(">", -1)[0], rule.substring(rule.indexOf('>') + 1)))
          .toList();
    }
  }

  /** An ending and what stands for it in the nominative. */
  private record Rule(String ending, String nominative) {

    boolean fits(String word, int stem) {
      return word.endsWith(ending) && word.length() - ending.length() >= stem;
    }

    String apply(String word) {
      return cut(word, ending.length()) + nominative;
    }
  }

  private static final Rules GERMAN = Rules.of("en> s> es> n>", "en>er em>er", "en>e er>e");

  private static final Rules RUSSIAN =
      Rules.of(
          "слом>сол сла>сол слу>сол сле>сол ого>ый ого>ий ему>ий ему>ый его>ий ому>ый ым>ый им>ий "
              + "ой>а ей>ь ей>а ей>я цей>ца ом> ем>ь ём>ь ем> а> я>ь я>й у> у>а ю>ь ю>я ы>а и>а е> е>а е>ь",
          "его>ий ему>ий им>ий ого>ый ому>ый ым>ый ом>ый ем>ий",
          "ую>ая ой>ая ей>яя юю>яя ые>ая");

  private static final Rules POLISH =
      Rules.of(
          "skiem>sek łkiem>łek łka>łek łkowi>łek łku>łek rem>er ra>er rowi>er rze>er kiem>k iem> "
              + "iowi> owi> em> słem>seł sła>seł słowi>seł cą>ca cy>ca cę>ca ego>y emu>y ym>y ej>a ą>a ę>a "
              + "ki>ka ni>ni ze>da y>a a> u> i>",
          "iego>i iemu>i im>i ego>y emu>y ym>y",
          "iej>a ią>a ej>a ą>a");

  private static final Rules SERBIAN =
      Rules.of(
          "rom>ar ra>ar ru>ar iocem>ilac ioca>ilac iocu>ilac em>i og>i om> em> om>a a> u> u>a e>a i>a oj>a "
              + "eg>i im>i",
          "skog>ski skom>ski skim>ski nog>ni nom>ni nim>ni og>i om>i im>i em>i",
          "oj>a u>a om>a e>a");

  private static final Rules CZECH =
      Rules.of(
          "tkem>tek tka>tek tkovi>tek íkem>ík níkem>ník cem>ec ce>ec ci>ec ca>ec com>ec stom>ster rom>er "
              + "ra>er rovi>er ou>a u>a y>a yni>yně yňou>yňa yni>yňa ku>ka ovi> em> om> e> a> i> ho>",
          "ého>ý ému>ý ým>ý ém>ý ího>í ímu>í ím>í",
          "é>á ou>á");

  /** The plurals of a language in the nominative and genitive, as rules for nouns. */
  private static final Map<String, List<Rule>> PLURALS =
      Map.of(
          "fr", Rules.split("aux>al s>"),
          "es", Rules.split("es> s>"),
          "pt", Rules.split("ões>ão es> s>"),
          "it", Rules.split("i>o i>e i>a e>a"),
          "pl", Rules.split("trowie>ter trów>ter owie> owie>a rzy>r ów> cy>ca ci>t e> i> y>a"),
          "sr", Rules.split("tri>tar tara>tar ici>ik ika>ik i> a> e>a"),
          "ru", Rules.split("ы> и> и>ь я>ь а> ов> ей>ь и>а ы>а"),
          "cs", Rules.split("tři>tr ové> ři>r i> ů> y>a"));

  private final Words w;

  RoleCase(Words w) {
    this.w = w;
  }

  /** The words from the first adjective to the noun of a role in the nominative. */
  Optional<String> nominative(RolePhrase phrase) {
    @Nullable Rules rules =
        switch (w.language()) {
          case "de" -> GERMAN;
          case "ru" -> RUSSIAN;
          case "pl" -> POLISH;
          case "sr" -> SERBIAN;
          case "cs" -> CZECH;
          default -> null;
        };
    if (rules == null || w.is(phrase.head(), Sense.PLURAL) || hasOfficeBefore(phrase)) {
      return Optional.empty();
    }
    boolean german = w.language().equals("de");
    if (german && isDer(phrase.from() - 1) && !isFeminine(w.word(phrase.head()))) {
      return strong(phrase);
    }
    boolean cyrillic =
        w.language().equals("sr") && w.text().charAt(w.start(phrase.head())) >= 0x400;
    String noun = w.word(phrase.head());
    String nominative = german ? german(noun) : cyrillic ? cyrillic(noun) : noun(noun, rules);
    boolean oblique = german ? isGermanOblique(phrase) : !nominative.equals(noun);
    if (!oblique) {
      return Optional.empty();
    }
    boolean feminine = isFeminine(nominative);
    StringBuilder text = new StringBuilder();
    for (int k = phrase.from(); k < phrase.head(); k++) {
      boolean adjective =
          w.isWord(k)
              && !w.is(k, Sense.PLACE | Sense.ACRONYM)
              && (!w.is(k, Sense.HEAD) || w.is(k, Sense.MODIFIER))
              && w.lexicon().morphology().isAdjective(w, k);
      String word = cyrillic ? SerbianScript.latin(w.word(k)) : w.word(k);
      String turned = adjective ? adjective(word, rules, feminine) : word;
      text.append(cyrillic ? SerbianScript.cyrillic(turned) : turned);
      text.append(w.text(), w.end(k), w.start(k + 1));
    }
    return Optional.of(text.append(nominative).toString());
  }

  /** One of several: what a plural gives that the lists know as an office. */
  String singular(String nouns) {
    for (Rule rule : PLURALS.getOrDefault(w.language(), List.of())) {
      if (rule.fits(nouns, 2) && w.lexicon().isOffice(rule.apply(nouns))) {
        return rule.apply(nouns);
      }
    }
    if (w.language().equals("de") && nouns.endsWith("innen")) {
      return cut(nouns, 3);
    }
    return nouns;
  }

  /** {@code Zastępca Szefa}: the noun that stands first has the case. */
  private boolean hasOfficeBefore(RolePhrase phrase) {
    for (int k = phrase.from(); k < phrase.head(); k++) {
      if (w.is(k, Sense.HEAD) && w.lexicon().isOffice(w.word(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFeminine(String noun) {
    return switch (w.language()) {
      case "de" -> noun.endsWith("in") || noun.endsWith("frau");
      case "ru" -> noun.endsWith("а") && !noun.endsWith("ава") && !noun.endsWith("ста");
      case "sr" ->
          (noun.endsWith("ca") || noun.endsWith("ka") || noun.endsWith("ца") || noun.endsWith("ка"))
              && noun.length() > 5;
      default -> noun.endsWith("a") || noun.endsWith("ně") || noun.endsWith("ni");
    };
  }

  /** {@code dem}, {@code den} or {@code seinem} before it. */
  private boolean isGermanOblique(RolePhrase phrase) {
    int before = phrase.from() - 1;
    if (w.is(before, Sense.ARTICLE | Sense.CONNECTOR | Sense.ITS) && w.isLower(before)) {
      return switch (Letters.fold(w.word(before))) {
        case "dem", "den", "des", "einem", "einen", "eines", "vom", "beim", "zum", "zur" -> true;
        case "seinem", "seinen", "seines", "ihrem", "ihren", "ihres" -> true;
        case "der", "einer", "seiner", "ihrer" ->
            isFeminine(w.word(phrase.head())) && hasWeakAdjective(phrase);
        default -> false;
      };
    }
    return false;
  }

  /** {@code der österreichische Minister}, {@code der Delegierte}: without the article. */
  private Optional<String> strong(RolePhrase phrase) {
    String noun = w.word(phrase.head());
    boolean nominal = noun.endsWith("te") || noun.endsWith("de");
    String own = nominal && w.lexicon().isOffice(noun + "r") ? noun + "r" : noun;
    boolean weak = phrase.from() < phrase.head() && w.word(phrase.from()).endsWith("e");
    if (own.equals(noun) && !weak) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (int k = phrase.from(); k < phrase.head(); k++) {
      String word = w.word(k);
      boolean adjective = w.isLower(k) && word.endsWith("e");
      text.append(adjective ? word + "r" : word).append(w.text(), w.end(k), w.start(k + 1));
    }
    return Optional.of(text.append(own).toString());
  }

  private boolean isDer(int k) {
    return w.is(k, Sense.ARTICLE) && w.word(k).equalsIgnoreCase("der");
  }

  private boolean hasWeakAdjective(RolePhrase phrase) {
    return phrase.from() < phrase.head() && w.word(phrase.from()).endsWith("en");
  }

  private String german(String noun) {
    if (noun.endsWith("en") && w.lexicon().isOffice(cut(noun, 1) + "r")) {
      // Beauftragten, Abgeordneten: adjectives that serve as nouns
      return cut(noun, 1) + "r";
    }
    return noun.endsWith("in") ? noun : noun(noun, GERMAN);
  }

  /** The rules are written in Latin letters. */
  private String cyrillic(String noun) {
    return SerbianScript.cyrillic(noun(SerbianScript.latin(noun), SERBIAN));
  }

  private String noun(String noun, Rules rules) {
    if (noun.endsWith("ący") && w.lexicon().isOffice(noun)) {
      return noun; // przewodniczący is the nominative, zastępcy is none
    }
    for (Rule rule : rules.nouns()) {
      if (rule.fits(noun, 2) && w.lexicon().isOffice(rule.apply(noun))) {
        return rule.apply(noun);
      }
    }
    return noun;
  }

  private static String adjective(String word, Rules rules, boolean feminine) {
    for (Rule rule : feminine ? rules.feminine() : rules.masculine()) {
      if (rule.fits(word, 3)) {
        char last = word.charAt(word.length() - rule.ending().length() - 1);
        boolean soft = rule.nominative().equals("ый") && "гкхжшчщ".indexOf(last) >= 0;
        return soft ? cut(word, rule.ending().length()) + "ий" : rule.apply(word);
      }
    }
    return word;
  }

  private static String cut(String word, int length) {
    return word.length() < length ? "" : word.substring(0, word.length() - length);
  }
}
