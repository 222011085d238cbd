package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bodies that stand side by side: {@code the X, the Y and the Z}.
 *
 * @param named they, in their order
 * @param end where the last one ends; where the list would begin, if there are none
 */
record SideBySide(List<Issuers.Named> named, int end) {

  /** Characters of {@code (UNHCR}, and no more than of a short name. */
  private static final int LONGEST_BRACKET = 20;

  /** Words of a name that nothing but its neighbours tells to be a body's. */
  private static final int MOST_WORDS = 8;

  private static final int FEWEST_WORDS = 3;

  /** A name of two to four words between commas, or before an "and". */
  private static final Pattern HOLDER =
      Pattern.compile(", \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,3}(?=, and | and )");

  boolean areSeveral() {
    return named.size() > 1;
  }

  /** Those that stand side by side from a word of a text on. */
  static SideBySide at(String text, int start, OptionalInt year) {
    return read(text, start, false, year);
  }

  /**
   * The same in a text of several who speak jointly: there a name among those of bodies is a body's
   * too, whatever its words: {@code the X Mission, People in Need and the Y}.
   */
  static SideBySide jointlyAt(String text, int start, OptionalInt year) {
    return read(text, start, true, year);
  }

  private static SideBySide read(String text, int start, boolean jointly, OptionalInt year) {
    List<Issuers.Named> bodies = new ArrayList<>();
    boolean known = false;
    int end = start;
    for (int i = start; i >= 0; i = behindJoint(text, end)) {
      int from = i == start ? Subject.passArticle(text, i) : Subject.passCase(text, i);
      SideBySide missions = Missions.at(text, from);
      if (missions.areSeveral()) {
        bodies.addAll(missions.named());
        end = missions.end();
        known = true;
        continue;
      }
      Optional<Issuers.Named> body = NamedBody.at(text, from, year);
      known |= body.isPresent();
      body = body.isEmpty() && jointly ? stranger(text, from) : body;
      if (body.isEmpty()) {
        break;
      }
      Issuers.Named next = body.get();
      if (bodies.stream().noneMatch(b -> Authorities.areOne(b.name(), next.name()))) {
        bodies.add(next); // "UNHCR, the UN Refugee Agency, and"
      }
      end = from + next.words().length();
    }
    return known ? new SideBySide(bodies, end) : new SideBySide(List.of(), start);
  }

  /**
   * Three words or more up to a joint or a small word, none of them an office's: two may be those
   * of a person.
   */
  private static Optional<Issuers.Named> stranger(String text, int start) {
    int end = start;
    int named = 0;
    int i = start;
    for (int count = 1; count <= MOST_WORDS && i < text.length(); count++) {
      int wordEnd = BodyWords.wordEnd(text, i);
      BodyWords.Word word = BodyWords.of(text.substring(i, wordEnd));
      boolean capital = wordEnd > i && Character.isUpperCase(text.charAt(i));
      if (word.isStop() || !(capital || (named > 0 && word.isJoint()))) {
        break;
      }
      named = capital ? count : named;
      end = capital ? wordEnd : end;
      int next = BodyWords.next(text, wordEnd);
      if (next == wordEnd || Issuers.behindJoint(text, wordEnd) > 0) {
        break;
      }
      i = next;
    }
    return named >= FEWEST_WORDS && States.endAt(text, start) < 0
        ? Optional.of(new Issuers.Named(text.substring(start, end), text.substring(start, end)))
        : Optional.empty();
  }

  /**
   * The first bodies that stand side by side in the first sentence of a text; or none.
   *
   * @param speaking only those who say what it tells
   */
  static List<Issuers.Named> firstIn(String text, boolean speaking, OptionalInt year) {
    int end = Subject.sentenceEnd(text, 0);
    for (int i = 0; i < end; i++) {
      boolean word = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      char first = text.charAt(i);
      if (word && (speaking ? Character.isUpperCase(first) : Character.isLetter(first))) {
        SideBySide bodies = at(text, i, year);
        if (bodies.areSeveral() && (!speaking || Speaking.follows(text, bodies.end()))) {
          return bodies.named();
        }
      }
    }
    return List.of();
  }

  /** Where the next of several bodies begins, behind an abbreviation in brackets too. */
  static int behindJoint(String text, int end) {
    int close = text.startsWith(" (", end) ? text.indexOf(')', end) : -1;
    boolean bracket = close > 0 && close - end < LONGEST_BRACKET;
    return Issuers.behindJoint(text, behindHolder(text, bracket ? close + 1 : end));
  }

  /** {@code , Ana Petrova, and the}: who holds an office may stand between it and the next one. */
  private static int behindHolder(String text, int end) {
    if (!text.startsWith(", ", end)) {
      return end;
    }
    Matcher holder = HOLDER.matcher(text).region(end, text.length());
    return holder.lookingAt() && NamedBody.at(text, end + 2, OptionalInt.empty()).isEmpty()
        ? holder.end()
        : end;
  }
}
