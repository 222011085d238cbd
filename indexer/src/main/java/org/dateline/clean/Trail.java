package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from the site's front page to this one: {@code Home / Press centre / Statements / Council
 * meets in Osh}. It is no part of the text, though its last part may say the title; that is kept as
 * one of the names of the page.
 */
final class Trail {

  /** Signs that lead on: with two of them no word for the front page is needed. */
  private static final String ARROWS = ">»›→";

  /** Words of a section's name. */
  private static final int SECTION = 5;

  /** The longest way, in characters: sections and a title. */
  private static final int LONGEST = 500;

  private Trail() {}

  static void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Look look = draft.look(i);
      if (!draft.isFree(i) || look.isItem() || look.block().text().length() > 4 * LONGEST) {
        continue;
      }
      List<String> parts = parts(look);
      if (!parts.isEmpty()) {
        draft.remove(i, Reason.NAVIGATION, "the way to the page");
        draft.addName(parts.getLast());
      }
    }
  }

  /** The parts of a way; none where the block is something else. */
  private static List<String> parts(Look look) {
    if (look.plain().length() > LONGEST || look.words() < 2 || !isParted(look)) {
      return List.of();
    }
    int told = Lexicon.wayLength(look.wording());
    boolean unmarked = look.block().marks().isEmpty();
    String text = unmarked ? look.block().text().strip() : look.plain();
    List<String> parts = new ArrayList<>();
    int start = Math.min(told, text.length());
    int arrows = 0;
    for (int i = start; i < text.length(); i++) {
      boolean sign = partsAt(text, i);
      boolean gap = isSpace(text, i) && isSpace(text, i + 1) && text.charAt(i) != '\n';
      if (sign || gap) {
        arrows += ARROWS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        add(parts, text.substring(start, i));
        start = i + 1;
      }
    }
    add(parts, text.substring(start));
    boolean home = !parts.isEmpty() && Lexicon.isHome(Wording.fold(parts.getFirst()));
    boolean leads = home || told > 0 || (arrows > 1 && !look.ends());
    return leads && parts.size() > 1 && areSections(parts) ? parts : List.of();
  }

  /** Whether a sign or a gap stands anywhere; most blocks have none and are asked no further. */
  private static boolean isParted(Look look) {
    String text = look.block().text();
    // What was folded may have been a gap; else the words alone tell.
    return text.length() > look.plain().length() || look.wording().isSigned();
  }

  /** Whether a sign stands there that parts words: apart from them, or by itself. */
  private static boolean partsAt(String text, int i) {
    char c = text.charAt(i);
    return isSign(c) && (isTouching(c) || (isSpace(text, i - 1) && isSpace(text, i + 1)));
  }

  /** Whether it stands between the parts of ways. */
  static boolean isSign(char c) {
    return switch (c) {
      case '/', '|', '>', '»', '›', '→', '•', '·', '–', '—', '-' -> true;
      default -> false;
    };
  }

  /** Whether such a sign parts words though it touches them. */
  static boolean isTouching(char c) {
    return c == '›' || c == '»' || c == '>';
  }

  private static void add(List<String> parts, String part) {
    String words = part.replace('\n', ' ').strip();
    while (!words.isEmpty() && (isSign(words.charAt(0)) || words.charAt(0) == ':')) {
      words = words.substring(1).strip();
    }
    if (!words.isEmpty()) {
      parts.add(words);
    }
  }

  private static boolean isSpace(String text, int i) {
    return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
  }

  /** Whether all parts but the last are names of sections. */
  private static boolean areSections(List<String> parts) {
    for (String part : parts.subList(0, parts.size() - 1)) {
      if (new Wording(part).words() > SECTION) {
        return false;
      }
    }
    return true;
  }
}
