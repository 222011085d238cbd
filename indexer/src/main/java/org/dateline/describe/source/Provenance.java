package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.describe.page.LabelRole;
import org.dateline.describe.source.NearRows.Row;
import org.dateline.describe.source.NearRows.Where;
import org.dateline.describe.source.Phrases.Sort;
import org.dateline.text.Capitals;

/**
 * Reads a row that says who issued the text, without a colon: {@code Issued by the X and the Y},
 * {@code This statement was first published by the X}, {@code SOURCE X; Y}. So says a re-post or a
 * wire whose it is.
 */
final class Provenance {

  /** Words between that for issuing and the "by": {@code issued jointly today by}. */
  private static final int BETWEEN = 3;

  /** Letters before the word in a row that begins with it: {@code (Jointly issued by}. */
  private static final int FRONT = 24;

  /** Before it in a sentence, which else tells of a book or a law that somebody issued. */
  private static final int BRACKET = 1;

  /** Behind the names may stand a date and a place. */
  private static final int REST = 60;

  /** Words of a label in capitals. */
  private static final int LABEL = 3;

  /** With which a note on the text begins: {@code Texto divulgado pela X}. */
  private static final Set<String> TEXTS =
      Set.of("text", "texte", "texto", "testo", "tekst", "текст");

  private Provenance() {}

  /** The bodies that such a row names. */
  static List<Issuers.Named> of(Row row, OptionalInt year) {
    String text = row.text();
    String small = text.toLowerCase(Locale.ROOT);
    int wire = Phrases.behind(text, 0, Sort.WIRE);
    if (wire > 0) {
      int behalf = Phrases.behindFirst(text, wire, Sort.FOR);
      return behalf < 0 ? List.of() : names(text, behalf, year);
    }
    int delivered = Phrases.behindFirst(text, 0, Sort.DELIVERED);
    int behalf = delivered < 0 ? -1 : Phrases.behindFirst(text, delivered, Sort.FOR);
    if (behalf > 0) {
      return SideBySide.at(text, delivered, year).named();
    }
    int label = row.where() == Where.HEAD ? -1 : behindCapitals(text);
    if (label > 0) {
      return all(text, label, year);
    }
    int by = row.own() && row.where() != Where.FOOT ? behindBy(text) : -1;
    if (by > 0) {
      return names(text, by, year);
    }
    List<Issuers.Named> below = below(text, small, year);
    return below.isEmpty() && (row.own() || Phrases.isIn(small, Sort.TEXT))
        ? issued(row, small, year)
        : below;
  }

  /** {@code We publish below the statement of the X}: those with whom such a row ends. */
  private static List<Issuers.Named> below(String text, String small, OptionalInt year) {
    boolean below = text.length() <= BodyShape.LONGEST && Phrases.isIn(small, Sort.BELOW);
    int speaker = below ? Utterances.speaker(text) : -1;
    if (speaker < 0) {
      return List.of();
    }
    SideBySide bodies = SideBySide.at(text, Subject.passArticle(text, speaker), year);
    boolean ends = text.substring(bodies.end()).chars().noneMatch(Character::isLetterOrDigit);
    return ends ? bodies.named() : List.of();
  }

  /** {@code SOURCE Ministry of X}: where a label in capitals ends that has no colon; -1 without. */
  private static int behindCapitals(String text) {
    int end = 0;
    int start = 0;
    for (int words = 0; words < LABEL && start < text.length(); words++) {
      end = BodyWords.wordEnd(text, start);
      String label = text.substring(0, end);
      int next = BodyWords.next(text, end);
      if (end == start || !Capitals.areAll(label) || next == end || next >= text.length()) {
        return -1;
      }
      if (LabelRole.of(label).filter(r -> r == LabelRole.SOURCE).isPresent()) {
        return Capitals.areAll(text.substring(next)) ? -1 : next;
      }
      start = next;
    }
    return -1;
  }

  /** {@code 24.06.2021, 09:15 by Embassy of X}: behind the "by" of a byline; -1 without. */
  private static int behindBy(String text) {
    int by = 0;
    while (by < text.length() && !Character.isLetter(text.charAt(by))) { // a date, a time
      by++;
    }
    return text.regionMatches(true, by, "by ", 0, 3) ? by + 3 : -1;
  }

  private static List<Issuers.Named> issued(Row row, String small, OptionalInt year) {
    String text = row.text();
    int front = row.kept() ? BRACKET : FRONT;
    for (String verb : Phrases.of(Sort.ISSUED)) {
      int at = small.indexOf(verb);
      if (at < 0 || (at > 0 && Character.isLetter(small.charAt(at - 1)))) {
        continue;
      }
      String head = small.substring(0, at);
      boolean ofText = Phrases.isIn(head, Sort.TEXT) || TEXTS.contains(head.strip());
      int start = at <= front || ofText ? behindBy(text, at + verb.length()) : -1;
      if (start >= 0) {
        List<Issuers.Named> bodies = names(text, start, year);
        boolean more = !bodies.isEmpty() && restBehind(text, bodies.getLast()) > REST;
        return more && !ofText ? List.of() : bodies;
      }
    }
    return List.of();
  }

  /** The names that end a row, else those of bodies with which its rest begins. */
  private static List<Issuers.Named> names(String text, int start, OptionalInt year) {
    List<Issuers.Named> all = all(text, start, year);
    List<Issuers.Named> together = SideBySide.at(text, start, year).named();
    return together.size() > all.size() ? together : all;
  }

  /** The names that a row ends with, where all behind a word are names. */
  private static List<Issuers.Named> all(String text, int start, OptionalInt year) {
    int end = text.length();
    while (end > start && ".:)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    List<Issuers.Named> all = new ArrayList<>();
    for (String name : Issuers.list(text.substring(start, end))) {
      String plain = Called.plain(name, year);
      if (!Called.is(plain, year)) {
        return List.of();
      }
      all.add(new Issuers.Named(Issuers.written(plain, year), plain));
    }
    return all;
  }

  private static int restBehind(String text, Issuers.Named last) {
    return text.length() - text.lastIndexOf(last.words()) - last.words().length();
  }

  /** Where the name begins behind the "by" that follows in a few words; -1 where none does. */
  private static int behindBy(String text, int end) {
    int i = BodyWords.next(text, end);
    for (int word = 0; word <= BETWEEN && i < text.length(); word++) {
      int wordEnd = BodyWords.wordEnd(text, i);
      if (wordEnd == i) {
        return -1;
      }
      boolean by = Phrases.of(Sort.BY).contains(BodyWords.small(text.substring(i, wordEnd)));
      i = BodyWords.next(text, wordEnd);
      if (by) {
        return i < text.length() ? Phrases.behind(text, i, Sort.SITE) : -1;
      }
    }
    return -1;
  }
}
