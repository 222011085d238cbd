package org.dateline.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Guesses in which of the single-byte encodings of Europe bytes were written that are not UTF-8 and
 * that nobody has labelled.
 *
 * <p>Each encoding reads the bytes above ASCII as it would, and is judged by the words that come
 * out: letters that its languages use count for it; signs within a word, letters that hardly any
 * word has, and capitals behind small letters count against it. Windows-1252, what most such pages
 * are, wins where nothing speaks for another.
 */
final class Codepage {

  /** How much of a page is read: frequencies of letters settle within a few hundred words. */
  private static final int SAMPLE = 1 << 16;

  /** What another encoding must be better by, of each byte above ASCII, to be believed. */
  private static final double CLEARLY = 0.15;

  private record Candidate(Charset charset, String common) {}

  private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўјљњћђџѓќѕ";

  /** The letters beyond ASCII of the languages that each encoding was made for. */
  private static final List<Candidate> CANDIDATES =
      List.of(
          candidate("windows-1252", "äöüßéèêëàâçîïôùûñáíóúãõåæøœðþý"),
          candidate("windows-1251", CYRILLIC),
          candidate("windows-1250", "ąćęłńóśźżáčďéěíňřšťúůýžäöüőűôľĺŕăâîșşţțđ"),
          candidate("windows-1253", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"),
          candidate("windows-1254", "çğıöşüâîû"),
          candidate("windows-1257", "āčēģīķļņšūžąęėįųõäöü"),
          candidate("ISO-8859-2", "ąćęłńóśźżáčďéěíňřšťúůýžäöüőűôľĺŕăâîşţđ"),
          candidate("KOI8-R", CYRILLIC),
          candidate("ISO-8859-5", CYRILLIC),
          candidate("IBM866", CYRILLIC));

  private Codepage() {}

  private static Candidate candidate(String name, String common) {
    Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII;
    return new Candidate(charset, common);
  }

  static Charset of(byte[] bytes) {
    Charset best = CANDIDATES.getFirst().charset();
    double most = -Double.MAX_VALUE;
    for (Candidate candidate : CANDIDATES) {
      double points = points(bytes, candidate);
      boolean first = candidate.equals(CANDIDATES.getFirst());
      if (points > most + (first ? 0 : CLEARLY)) {
        most = points;
        best = candidate.charset();
      }
    }
    return best;
  }

  /** Points for each byte above ASCII, from -2 to 1. */
  private static double points(byte[] bytes, Candidate candidate) {
    String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), candidate.charset());
    double points = 0;
    int high = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      high++;
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      boolean inWord = Character.isLetter(before) && Character.isLetter(after);
      if (c == '\uFFFD' || Character.isISOControl(c)) {
        points -= 2;
      } else if (Character.isLetter(c)) {
        boolean known = candidate.common().indexOf(Character.toLowerCase(c)) >= 0;
        boolean odd = Character.isUpperCase(c) && Character.isLowerCase(before);
        points += odd ? -1.5 : known ? 1 : -1;
      } else if (inWord && c != '’' && c != '\u00AD') {
        points -= 1.5;
      }
    }
    return high == 0 ? 0 : points / high;
  }
}
