package org.dateline.describe.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dateline.describe.dateline.Dateline;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;

/**
 * The first sentence of a release, in which those who issue it act or speak.
 *
 * @param text the paragraph with the dateline, else the first that is long enough for a sentence,
 *     or in which a body acts
 * @param start where the sentence begins in it, behind the dateline
 */
record FirstSentence(String text, int start) {

  /** The rule by which those are found whom it names. */
  static final String RULE = "first sentence";

  /** Shorter paragraphs may be lines of metadata that stayed in the body. */
  private static final int SENTENCE = 60;

  /** With so many words, a full stop and a body that acts a shorter one is a sentence. */
  private static final int WORDS = 6;

  /** The first sentence of a page; empty where it has no text. */
  static Optional<FirstSentence> of(ScannedPage page, Optional<Dateline> dateline) {
    Optional<String> dated = dateline.map(Dateline::text);
    List<String> paragraphs = page.paragraphs().stream().map(Passage::text).toList();
    return paragraphs.stream()
        .filter(text -> dated.filter(text::equals).isPresent())
        .findFirst()
        .or(() -> paragraphs.stream().filter(FirstSentence::isSentence).findFirst())
        .or(() -> paragraphs.stream().findFirst())
        .map(text -> new FirstSentence(text, start(text, dateline)));
  }

  private static boolean isSentence(String text) {
    return text.length() > SENTENCE
        || (text.endsWith(".")
            && text.chars().filter(c -> c == ' ').count() + 1 >= WORDS
            && !Subject.ofSentence(text, 0, OptionalInt.empty()).isEmpty());
  }

  private static int start(String text, Optional<Dateline> dateline) {
    int start = dateline.filter(d -> d.text().equals(text)).map(d -> d.span().end()).orElse(0);
    while (start < text.length()
        && (IssuerLine.isSign(text.charAt(start)) || text.charAt(start) == ')')) {
      start++;
    }
    return Utterances.behindOwnVoice(text, start);
  }

  /**
   * The bodies with which it begins, in their order.
   *
   * @param joint whether the release says that several issue it
   */
  SideBySide bodies(boolean joint, OptionalInt year) {
    return joint ? SideBySide.jointlyAt(text, start, year) : SideBySide.at(text, start, year);
  }

  /** Several with which it begins, where it says that they act jointly; else none. */
  Stream<Issuers.Named> jointly(OptionalInt year) {
    if (!JointRelease.says(text.substring(start, Subject.sentenceEnd(text, start)))) {
      return Stream.of(); // as most, before its bodies are read
    }
    SideBySide bodies = bodies(true, year);
    int end = Subject.sentenceEnd(text, bodies.end());
    return bodies.areSeveral() && JointRelease.says(text.substring(bodies.end(), end))
        ? bodies.named().stream()
        : Stream.of();
  }
}
