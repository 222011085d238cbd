package org.dateline.clean;

import java.util.List;
import java.util.regex.Pattern;

/** Telephone numbers and addresses of mail. */
final class Contacts {

  private static final List<String> PHONE =
      List.of("tel", "phone", "fax", "тел", "телефон", "telefon", "tél");

  /** Words of a line with a short number to call. */
  private static final int HOTLINE = 8;

  /** A house, a street, a town and a country have fewer words. */
  private static final int STREET_LINE = 14;

  /** Streets in languages that write them in one word with their names; folded. */
  private static final List<String> STREET_ENDS =
      List.of(
          "strasse", "gasse", "platz", "allee", "damm", "ufer", "ring", "straat", "laan", "plein",
          "gracht", "gatan", "gade", "vej", "veien", "katu", "tie", "gata");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

  private Contacts() {}

  /** Whether a block gives a number to call or an address to write to. */
  static boolean has(Look look) {
    String plain = look.plain();
    return plain.length() < 1000
        && (hasMail(plain) || (look.digits() >= 6 && (hasNumber(plain) || isCalled(plain))));
  }

  /** Whether a line gives a number, an address, or a short number that all may call. */
  static boolean isCaller(Look look) {
    return has(look) || isAddress(look) || isHotline(look);
  }

  /** {@code Helpline of the Ministry: 116 111}: a word for it, and figures at the end. */
  private static boolean isHotline(Look look) {
    String plain = look.plain();
    return look.words() <= HOTLINE
        && look.digits() >= 3
        && Character.isDigit(plain.charAt(plain.length() - 1))
        && look.dates().isEmpty()
        && Lexicon.count(look.folded(), Sense.CONTACT) > 0;
  }

  /** {@code Tel. 21 490 316}: the word for telephone and six digits right behind it. */
  private static boolean isCalled(String plain) {
    String folded = plain.toLowerCase(java.util.Locale.ROOT);
    for (String word : PHONE) {
      int at = folded.indexOf(word);
      while (at >= 0) {
        int digits = 0;
        int end = Math.min(plain.length(), at + word.length() + 24);
        for (int i = at + word.length(); i < end; i++) {
          digits += Character.isDigit(plain.charAt(i)) ? 1 : 0;
        }
        boolean start = at == 0 || !Character.isLetter(plain.charAt(at - 1));
        if (digits >= 6 && start) {
          return true;
        }
        at = folded.indexOf(word, at + 1);
      }
    }
    return false;
  }

  /**
   * Whether it is a postal address: a number of five or six digits for the town, commas, and no
   * sentence. {@code 720040, Bishkek, 57 Erkindik Avenue} A word for a street will do as well.
   */
  static boolean isAddress(Look look) {
    return look.words() <= 20
        && !look.isProse()
        && ((look.digits() >= 4 && hasPostCode(look)) || isInStreet(look))
        && look.dates().isEmpty();
  }

  /** {@code Hotel Bristol, Kärntner Ring 1, Wien}: a street, and a number or a town. */
  private static boolean isInStreet(Look look) {
    return look.words() <= STREET_LINE
        && !look.ends()
        && !look.isItem()
        && look.marks() + look.digits() > 0
        && look.capitals() * 2 >= look.words()
        && namesStreet(look.folded());
  }

  private static boolean hasPostCode(Look look) {
    String plain = look.plain();
    int digits = 0;
    boolean post = false;
    for (int i = 0; i <= plain.length(); i++) {
      boolean digit = i < plain.length() && Character.isDigit(plain.charAt(i));
      post |= !digit && (digits == 5 || digits == 6);
      digits = digit ? digits + 1 : 0;
    }
    return post && look.marks() > 0;
  }

  private static boolean hasMail(String plain) {
    int at = plain.indexOf('@');
    return at > 0
        && at + 1 < plain.length()
        && Character.isLetterOrDigit(plain.charAt(at - 1))
        && Character.isLetterOrDigit(plain.charAt(at + 1))
        && plain.indexOf('.', at) > 0;
  }

  /** Seven digits or more with nothing but spaces, brackets, dashes and slashes between. */
  private static boolean hasNumber(String plain) {
    int digits = 0;
    boolean plus = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
        if (digits >= (plus ? 7 : 9)) {
          return true;
        }
      } else if (c == '+') {
        plus = true;
        digits = 0;
      } else if (" ()-/\u00A0".indexOf(c) < 0) {
        digits = 0;
        plus = false;
      }
    }
    return false;
  }

  /** Whether a word of these, folded, is one for a street, or ends in one: {@code wallstrasse}. */
  private static boolean namesStreet(String folded) {
    for (String word : BETWEEN.split(folded, -1)) {
      if (Lexicon.has(Sense.STREET, word)
          || STREET_ENDS.stream().anyMatch(e -> isCompound(word, e))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCompound(String word, String end) {
    return word.length() > end.length() + 2 && word.endsWith(end);
  }
}
