package org.dateline.clean;

import java.util.List;

/**
 * The credit at the end of a caption: {@code (Agency/Photographer)}, {@code (AP)}, {@code Getty
 * Images}.
 */
final class PhotoCredit {

  /** How far before the end of the block a credit may begin. */
  private static final int REACH = 60;

  /** Credits without a sign. */
  private static final List<String> WORDS =
      List.of(
          "getty images",
          "shutterstock",
          "istock",
          "alamy",
          "ap photo",
          "file photo",
          "submitted photo",
          "courtesy photo");

  /** Those with a bracket, a stroke or a colon, which few blocks have at their end. */
  private static final List<String> SIGNED =
      List.of(
          "getty)",
          "(ap)",
          "/ap)",
          "associated press)",
          "(afp)",
          "/afp",
          "(reuters)",
          "/reuters",
          "(epa)",
          "/epa",
          "/dpa",
          "photo:",
          "(photo by",
          "image:",
          "credit:",
          "foto:",
          "фото:");

  private PhotoCredit() {}

  static boolean ends(Wording look) {
    String plain = look.plain();
    if (look.letters() == 0 || (plain.endsWith(".") && look.words() > 40)) {
      return false;
    }
    if (isCredit(plain, look)) {
      return true;
    }
    String end = plain.substring(Math.max(0, plain.length() - REACH));
    return isSlashed(end) || (look.words() <= 60 && names(end));
  }

  /** {@code AGENCY/Some Name} and nothing else: an abbreviation, a stroke, a name. */
  private static boolean isCredit(String plain, Wording look) {
    int slash = plain.indexOf('/');
    if (slash < 2 || look.words() > 5 || look.words() < 2 || look.digits() > 0 || look.ends()) {
      return false;
    }
    int capitals = 0;
    for (int i = 0; i < slash; i++) {
      char c = plain.charAt(i);
      if (c == ' ' || Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    int at = slash + 1;
    while (at < plain.length() && plain.charAt(at) == ' ') {
      at++;
    }
    return capitals > 1
        && look.capitals() == look.words()
        && at + 1 < plain.length()
        && Character.isUpperCase(plain.charAt(at))
        && Character.isLowerCase(plain.charAt(at + 1));
  }

  /** {@code (OSCE/Some Name)} at the very end, perhaps with a link to details behind it. */
  private static boolean isSlashed(String end) {
    int close = end.lastIndexOf(')');
    int open = end.lastIndexOf('(');
    if (open < 0 || close < open || end.length() - close > 16 || end.endsWith(".")) {
      return false;
    }
    int slash = end.indexOf('/', open);
    if (slash < 0 || slash > close) {
      return false;
    }
    for (int i = open + 1; i < close; i++) {
      char c = end.charAt(i);
      if (Character.isDigit(c) || c == ':' || c == ',') {
        return false;
      }
    }
    return Character.isUpperCase(end.charAt(open + 1))
        && slash + 1 < close
        && Character.isUpperCase(end.charAt(slash + 1));
  }

  private static boolean names(String end) {
    String folded = end.toLowerCase(java.util.Locale.ROOT);
    return isAny(WORDS, folded) || (isSigned(folded) && isAny(SIGNED, folded));
  }

  private static boolean isSigned(String end) {
    return end.indexOf('/') >= 0
        || end.indexOf(':') >= 0
        || end.indexOf('(') >= 0
        || end.indexOf(')') >= 0;
  }

  private static boolean isAny(List<String> credits, String folded) {
    for (String credit : credits) {
      if (folded.contains(credit)) {
        return true;
      }
    }
    return false;
  }
}
