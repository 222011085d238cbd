package org.dateline.describe.source;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.describe.source.Phrases.Sort;
import org.dateline.text.Capitals;
import org.dateline.text.Folding;

/** Offices that issue releases in their own name: {@code Secretary General of the X}. */
final class IssuingOffices {

  private IssuingOffices() {}

  /** Whether a word names one who is the head of a State or of its government. */
  static boolean isHead(String word) {
    return Phrases.folded(Sort.HEAD).contains(Folding.letters(word));
  }

  /** Whether a line is the name of such an office and nothing else. */
  static boolean is(String line) {
    return Phrases.folded(Sort.OFFICE).contains(Folding.letters(line));
  }

  /** Whether a line begins with such an office, whoever's it is. */
  static boolean begins(String line) {
    String folded = Folding.letters(line);
    return Phrases.folded(Sort.OFFICE).stream().anyMatch(office -> folded.startsWith(office + " "));
  }

  /** The office that a line is, with the body whose it is. */
  static Optional<String> named(String line, OptionalInt year) {
    return ofBody(line, year)
        .map(name -> Capitals.areAll(name) ? Capitals.ordinary(name) : name)
        .or(
            () ->
                Authorities.whole(line, year)
                    .filter(Authorities.Match::office)
                    .map(Authorities.Match::name));
  }

  private static Optional<String> ofBody(String line, OptionalInt year) {
    String folded = Folding.letters(line);
    for (String office : Phrases.folded(Sort.OFFICE)) {
      if (folded.startsWith(office + " ") && folded.length() == line.length()) {
        int joint = office.length() + 1;
        int next = BodyWords.next(line, BodyWords.wordEnd(line, joint));
        for (int start : new int[] {joint, next, Subject.passArticle(line, next)}) {
          if (Authorities.whole(line.substring(Math.min(start, line.length())), year).isPresent()) {
            return Optional.of(line);
          }
        }
      }
    }
    return Optional.empty();
  }
}
