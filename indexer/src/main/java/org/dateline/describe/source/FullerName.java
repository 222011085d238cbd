package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Tells whether one form of a name is a longer form of another. */
final class FullerName {

  private FullerName() {}

  /**
   * Whether one name is another and says whose it is: {@code … of Norway}, {@code T.C. …}, or has
   * an abbreviation written out.
   */
  static boolean is(String longer, String shorter) {
    if (longer.equals(shorter)) {
      return true;
    }
    boolean begins = longer.startsWith(shorter + " ");
    boolean ends = longer.endsWith(" " + shorter);
    boolean list = longer.indexOf(',') >= 0 && shorter.indexOf(',') < 0;
    if (list || (!begins && !ends) || shorter.indexOf(' ') < 0) {
      return false;
    }
    String rest =
        begins
            ? longer.substring(shorter.length() + 1)
            : longer.substring(0, longer.length() - shorter.length() - 1);
    if (begins && isOf(rest)) {
      return true;
    }
    if (begins && leadsToAnother(rest)) {
      return false;
    }
    boolean joint = false;
    for (String word : rest.split(" ", -1)) {
      BodyWords.Word part = BodyWords.of(word);
      if (part.makes() || part.isStop()) {
        return false;
      }
      joint |= part.isJoint();
    }
    String first = shorter.substring(0, shorter.indexOf(' '));
    boolean foreign = BodyWords.of(first).isForeign() && Character.isLetter(rest.charAt(0));
    return begins ? foreign || BodyWords.of(rest.split(" ", -1)[0]).isJoint() : !joint;
  }

  /** {@code Ambasciata d’Italia a Tirana} and {@code Ambasciata d’Italia Tirana}. */
  static boolean joins(String longer, String shorter) {
    return longer.length() > shorter.length() && inOrder(longer).equals(inOrder(shorter));
  }

  private static List<String> inOrder(String name) {
    List<String> words = new ArrayList<>(List.of(name.split("[, ]+", -1)));
    words.removeIf(word -> BodyWords.of(word).isJoint());
    return words;
  }

  /** {@code Delegation of the European Union to X} and {@code European Union Delegation to X}. */
  static boolean haveSameWords(String one, String other) {
    return !one.equals(other) && telling(one).equals(telling(other));
  }

  /** Whether one has all words of the other and more. */
  static boolean hasAllWords(String longer, String shorter) {
    return longer.length() > shorter.length() && telling(longer).containsAll(telling(shorter));
  }

  private static Set<String> telling(String name) {
    return new HashSet<>(inOrder(name));
  }

  /** {@code and UNICEF}, {@code and the Council}: the names of two bodies are that of neither. */
  private static boolean leadsToAnother(String rest) {
    int end = BodyWords.wordEnd(rest, 0);
    int next = BodyWords.next(rest, end);
    int start = Subject.passArticle(rest, next);
    return BodyShape.isAnd(rest.substring(0, end))
        && (start > next || Authorities.longestAt(rest, start, OptionalInt.empty()).isPresent());
  }

  /** {@code of the Republic of X}, {@code del Consejo de X}: it says whose the body is. */
  static boolean isOf(String rest) {
    return switch (rest.split("[ ’']", 2)[0]) {
      case "of", "de", "del", "della", "dell", "da", "do", "du", "des", "der" -> true;
      default -> false;
    };
  }
}
