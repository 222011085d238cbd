package org.dateline.describe.language;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Characters;

/** The script in which most of a text is written, and what it tells about the language. */
enum Script {
  LATIN,
  CYRILLIC,
  GREEK,
  GEORGIAN,
  ARMENIAN,
  ARABIC,
  HEBREW,
  HAN,
  KANA,
  HANGUL,
  OTHER;

  /** The script that most letters of a text have; Japanese needs few letters of its own. */
  static Script of(CharSequence text) {
    Map<Script, Integer> letters = new EnumMap<>(Script.class);
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128) {
        latin += (c | 32) >= 'a' && (c | 32) <= 'z' ? 1 : 0;
      } else if (Characters.isLetter(c)) {
        letters.merge(of(UnicodeScript.of(c)), 1, Integer::sum);
      }
    }
    if (letters.isEmpty()) {
      return LATIN;
    }
    letters.merge(LATIN, latin, Integer::sum);
    int kana = letters.getOrDefault(KANA, 0);
    if (kana * 4 > letters.getOrDefault(HAN, 0) && kana > letters.getOrDefault(LATIN, 0)) {
      return KANA;
    }
    return Collections.max(letters.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private static Script of(UnicodeScript script) {
    return switch (script) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case GREEK -> GREEK;
      case GEORGIAN -> GEORGIAN;
      case ARMENIAN -> ARMENIAN;
      case ARABIC -> ARABIC;
      case HEBREW -> HEBREW;
      case HAN -> HAN;
      case HIRAGANA, KATAKANA -> KANA;
      case HANGUL -> HANGUL;
      default -> OTHER;
    };
  }

  /** The language that alone is written so; empty where words have to tell. */
  Optional<String> language(CharSequence text) {
    return switch (this) {
      case GREEK -> Optional.of("el");
      case GEORGIAN -> Optional.of("ka");
      case ARMENIAN -> Optional.of("hy");
      case HEBREW -> Optional.of("he");
      case HAN -> Optional.of("zh");
      case KANA -> Optional.of("ja");
      case HANGUL -> Optional.of("ko");
      case ARABIC -> Optional.of(has(text, "پچژگ") ? "fa" : "ar");
      case CYRILLIC -> cyrillic(text);
      case LATIN, OTHER -> Optional.empty();
    };
  }

  /** By the letters that only one language has, the rarest alphabets first. */
  private static Optional<String> cyrillic(CharSequence text) {
    if (has(text, "ђћ")) {
      return Optional.of("sr");
    }
    if (has(text, "ѓќѕ")) {
      return Optional.of("mk");
    }
    if (has(text, "ӣӯҷ")) {
      return Optional.of("tg");
    }
    if (has(text, "ұәһ")) {
      return Optional.of("kk");
    }
    return Optional.empty();
  }

  /** Letters that one language in Latin script has, in short texts the only thing that tells. */
  private static final Map<String, String> LATIN_ALPHABETS =
      Map.of(
          "tr", "ğı", "pl", "łżśź", "lv", "ķļņģ", "lt", "ėįų", "ro", "țșă", "hu", "őű", "is", "þð",
          "cs", "ěřů");

  /**
   * The language that the letters of a text in Latin or Cyrillic script show where its words do
   * not; empty where they show none, or several.
   */
  static Optional<String> letters(CharSequence text) {
    return latin(text).or(() -> slavic(text));
  }

  /** Russian, Ukrainian or Belarusian: each lacks letters that the others cannot do without. */
  private static Optional<String> slavic(CharSequence text) {
    if (has(text, "ңөүғқҳәһұҷӣӯј")) {
      return Optional.empty();
    }
    boolean yery = has(text, "ы");
    boolean i = has(text, "і");
    if (yery == i) {
      return yery && has(text, "ў") ? Optional.of("be") : Optional.empty();
    }
    return Optional.of(yery ? "ru" : "uk");
  }

  private static Optional<String> latin(CharSequence text) {
    List<String> languages =
        has(text, "ə")
            ? List.of()
            : LATIN_ALPHABETS.entrySet().stream()
                .filter(alphabet -> has(text, alphabet.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    return languages.size() == 1 ? Optional.of(languages.getFirst()) : Optional.empty();
  }

  /** Twice at least, since a name may bring one letter of another alphabet. */
  private static boolean has(CharSequence text, String letters) {
    int seen = 0;
    for (int i = 0; i < text.length() && seen < 2; i++) {
      if (text.charAt(i) > 127 && letters.indexOf(Character.toLowerCase(text.charAt(i))) >= 0) {
        seen++;
      }
    }
    return seen >= 2;
  }
}
