package org.dateline.describe.person;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Below a text that several sign: the name in one line, the office in the next. */
final class Signatures {

  /** A name with its titles has fewer words, and an office with what it is of. */
  private static final int LONGEST_NAME = 6;

  private static final int LONGEST_OFFICE = 25;

  /** Letters of both lines: whatever is longer need not be cut into words. */
  private static final int LONGEST = 60;

  private Signatures() {}

  /**
   * The words of two lines as one where a paragraph is a name and the next an office, and nothing
   * else.
   */
  static Optional<Words> at(Prose prose, int paragraph) {
    List<String> texts = prose.texts();
    if (paragraph + 1 >= texts.size()
        || texts.get(paragraph).length() > LONGEST
        || texts.get(paragraph + 1).length() > 3 * LONGEST) {
      return Optional.empty();
    }
    return isName(prose.words(paragraph)) && isOffice(prose.words(paragraph + 1))
        ? Optional.of(prose.cut(texts.get(paragraph) + " " + texts.get(paragraph + 1)))
        : Optional.empty();
  }

  /** Whether a paragraph is a name and nothing else, and the one before or behind it, too. */
  static boolean areNames(Prose prose, int paragraph) {
    return isNameAlone(prose, paragraph)
        && (isNameAlone(prose, paragraph - 1) || isNameAlone(prose, paragraph + 1));
  }

  private static boolean isNameAlone(Prose prose, int paragraph) {
    return paragraph > 0
        && paragraph < prose.texts().size()
        && prose.texts().get(paragraph).length() <= LONGEST
        && isName(prose.words(paragraph));
  }

  private static boolean isName(Words w) {
    int from = 0;
    while (w.is(from, Sense.HONORIFIC)) {
      from++;
    }
    return w.size() <= LONGEST_NAME && w.size() - from > 1 && NameReader.end(w, from) == w.size();
  }

  private static boolean isOffice(Words w) {
    return w.size() <= LONGEST_OFFICE
        && w.isCapital(0)
        && new RoleGrammar(w, new BitSet())
            .startingAt(0)
            .filter(office -> office.from() == 0 && office.to() == w.size())
            .isPresent();
  }
}
