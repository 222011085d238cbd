package org.dateline.clean;

/** Telephone numbers and addresses of mail. */
final class Contacts {

  private Contacts() {}

  /** Whether a block gives a number to call or an address to write to. */
  static boolean has(Look look) {
    String plain = look.plain();
    return plain.length() < 1000 && (hasMail(plain) || (look.digits() >= 6 && hasNumber(plain)));
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
}
