package org.dateline.describe.source;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.describe.source.Phrases.Sort;
import org.dateline.text.Folding;

/**
 * Those who represent a State at an organisation: {@code Delegation of Ukraine} is what its
 * statements call a body whose letterhead says {@code Permanent Mission of Ukraine to …}.
 */
final class Delegations {

  private Delegations() {}

  /** Whether it is an embassy, or what represents a State or a union somewhere. */
  static boolean isMission(String name) {
    return Phrases.isInFolded(Folding.letters(name), Sort.EMBASSY);
  }

  /** The name among others of the body that represents the same State and says where. */
  static Optional<String> fuller(String name, Stream<String> others) {
    Optional<String> state = state(name);
    return state.isEmpty() || !isBare(name)
        ? Optional.empty()
        : others
            .filter(other -> other.length() > name.length() && state(other).equals(state))
            .filter(other -> !isBare(other))
            .findFirst();
  }

  /** {@code EU Delegation} and {@code Delegation of the European Union to X}. */
  static boolean isInShort(String shorter, String name) {
    return isMission(shorter)
        && isMission(name)
        && States.within(shorter).isEmpty()
        && FullerName.hasAllWords(WrittenOut.key(name), WrittenOut.key(shorter));
  }

  /** Whether the name of one that represents a State says no more than whose it is. */
  private static boolean isBare(String name) {
    int end = BodyWords.wordEnd(name, 0);
    int joint = BodyWords.next(name, end);
    int start = Subject.passArticle(name, BodyWords.next(name, BodyWords.wordEnd(name, joint)));
    return States.in(name.substring(Math.min(start, name.length()))).size() == 1;
  }

  /** Whether it is what represents a State somewhere. */
  static boolean represents(String name) {
    String folded = Folding.letters(name);
    return Phrases.folded(Sort.DELEGATION).stream().anyMatch(folded::startsWith);
  }

  /** The State that it represents; empty where it is another body. */
  private static Optional<String> state(String name) {
    if (!represents(name)) {
      return Optional.empty();
    }
    for (int i = 0; i < name.length(); ) {
      int start = i;
      if (Character.isUpperCase(name.charAt(i))) {
        var state = Countries.longestAt(name, start);
        if (state.isPresent()) {
          return Optional.of(state.get().name());
        }
      }
      int end = BodyWords.wordEnd(name, i);
      i = Math.max(i + 1, BodyWords.next(name, end));
    }
    return Optional.empty();
  }
}
