package org.dateline.text;

import java.util.Locale;
import java.util.Set;

/** Names in ordinary capitals, whatever capitals a page gives them. */
public final class Capitals {

  /** Small words within names, in the languages that write them small. */
  private static final Set<String> PARTICLES =
      Set.of(
          "of", "and", "for", "to", "on", "in", "the", "upon", "de", "del", "la", "las", "los", "y",
          "e", "en", "des", "du", "et", "sur", "di", "da", "do", "dos", "das", "em", "no", "na",
          "nad", "w", "i", "am", "an", "der", "und", "für", "von", "zu", "ve", "při", "pri", "przy",
          "a", "dhe", "și", "în", "и", "по", "на", "в", "во", "във", "към", "при", "за", "у", "та");

  /** Letters of Turkish and Azerbaijani, in which a capital I is that of an ı. */
  private static final String DOTTED = "İĞƏ";

  /** What tells an English line with {@code TÜRKİYE} in it. */
  private static final Set<String> ENGLISH = Set.of(" OF ", " THE ", " FOR ", " AND ");

  /** Abbreviations of organisations that are no word of a language: they stay as they are. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "OSCE", "OSZE", "ОБСЕ", "ОБСЄ", "ODIHR", "HCNM", "NATO", "OTAN", "UNHCR", "UNDP", "EU");

  private Capitals() {}

  /** Whether a text has letters and all of them are capitals. */
  public static boolean areAll(CharSequence text) {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters |= Character.isUpperCase(c);
    }
    return letters;
  }

  /**
   * The page's letters in the capitals of a model: {@code DEN HAAG} by {@code Den Haag}. Where the
   * page has capitals of its own, or letters that the model has not, they stay.
   */
  public static String ordinary(String written, String model) {
    if (!areAll(written)) {
      return written;
    }
    if (written.length() != model.length()) {
      return ordinary(written);
    }
    StringBuilder name = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char asModel = model.charAt(i);
      char asWritten = written.charAt(i);
      if (Character.toUpperCase(asModel) == asWritten
          || (asModel == 'i' && asWritten == 'İ')
          || isAccented(asModel, asWritten)) {
        name.append(asModel);
      } else {
        name.append(Character.isUpperCase(asModel) ? asWritten : Character.toLowerCase(asWritten));
      }
    }
    return name.toString();
  }

  /** Greek capitals have no accents. */
  private static boolean isAccented(char small, char capital) {
    return Character.UnicodeScript.of(small) == Character.UnicodeScript.GREEK
        && Folding.letters(String.valueOf(small)).equals(Folding.letters(String.valueOf(capital)));
  }

  /**
   * A text in small letters, as many as it has: {@code bakanlığı} of {@code BAKANLIĞI}, whose I has
   * no dot.
   */
  public static String small(String written) {
    boolean dotless =
        written.indexOf('I') >= 0
            && DOTTED.chars().anyMatch(letter -> written.indexOf(letter) >= 0)
            && ENGLISH.stream().noneMatch(written::contains);
    String text = dotless ? written.replace('I', 'ı') : written;
    return text.replace('İ', 'i').toLowerCase(Locale.ROOT); // else i and a dot of its own
  }

  /** First letters of words stay capitals, the others become small; so do particles. */
  public static String ordinary(String written) {
    if (!areAll(written)) {
      return written;
    }
    String small = small(written);
    StringBuilder name = new StringBuilder(written.length());
    int start = 0;
    for (int i = 0; i <= written.length(); i++) {
      if (i == written.length() || !isInWord(written.charAt(i))) {
        appendWord(name, written.substring(start, i), small.substring(start, i), start == 0);
        if (i < written.length()) {
          name.append(written.charAt(i));
        }
        start = i + 1;
      }
    }
    return name.toString();
  }

  private static void appendWord(StringBuilder name, String word, String small, boolean first) {
    if (ABBREVIATIONS.contains(word)) {
      name.append(word);
      return;
    }
    boolean particle = !first && PARTICLES.contains(small);
    if (word.isEmpty() || particle) {
      name.append(small);
    } else {
      name.append(word.charAt(0)).append(small.substring(Math.min(1, small.length())));
    }
  }

  private static boolean isInWord(char c) {
    return !Folding.isSpace(c) && c != '-' && c != '/' && c != '.';
  }
}
