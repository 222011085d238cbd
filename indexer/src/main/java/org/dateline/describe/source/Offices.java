package org.dateline.describe.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.text.Capitals;
import org.dateline.text.Folding;

/** Offices that issue releases in their own name: {@code Secretary General of the X}. */
final class Offices {

  /** Folded, the longer ones first. */
  private static final List<String> NAMES =
      List.of(
          "deputy secretary general",
          "deputy secretary-general",
          "secretary general",
          "secretary-general",
          "secretaire general adjoint",
          "secretaire generale adjointe",
          "secretaire generale",
          "secretaire general",
          "generalsekretarin",
          "generalsekretar",
          "secretario general",
          "secretaria general",
          "segretario generale",
          "secretario-geral",
          "генеральныи секретарь",
          "генеральнии секретар",
          "sekretarz generalny",
          "genel sekreter");

  private static final Set<String> HEADS =
      Set.of("president", "presidente", "prasident", "президент", "prezydent", "prime", "premier");

  private Offices() {}

  /** Whether a word names one who is the head of a State or of its government. */
  static boolean isHead(String word) {
    return HEADS.contains(Folding.letters(word));
  }

  /** Whether a line is the name of such an office and nothing else. */
  static boolean is(String line) {
    return NAMES.contains(Folding.letters(line));
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
    for (String office : NAMES) {
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
