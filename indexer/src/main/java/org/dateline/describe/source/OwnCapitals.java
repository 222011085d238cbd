package org.dateline.describe.source;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.clean.Line;
import org.dateline.describe.Found;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.text.Capitals;

/**
 * Names that a page has in capitals, as it writes them elsewhere: {@code МИНИСТЕРСТВО ИНОСТРАННЫХ
 * ДЕЛ} has small letters behind its first word, which English names have not.
 */
final class OwnCapitals {

  /** Paragraphs that are looked through. */
  private static final int PARAGRAPHS = 6;

  private OwnCapitals() {}

  /** The name of a source, where it was read in capitals and its language writes names small. */
  static String of(Found<String> source, ScannedPage page) {
    String name = source.value();
    boolean capitals = Capitals.areAll(source.evidence().text()) && name.indexOf(' ') > 0;
    return capitals && BodyWords.at(name, 0).isForeign()
        ? Stream.concat(
                page.paragraphs().stream().limit(PARAGRAPHS).map(Passage::text),
                page.lines().stream().map(Line::text))
            .flatMap(text -> within(text, name).stream())
            .findFirst()
            .orElse(name)
        : name;
  }

  private static Optional<String> within(String text, String name) {
    for (int i = 0; i + name.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, name, 0, name.length())) {
        String words = text.substring(i, i + name.length());
        if (!Capitals.areAll(words)) {
          return Optional.of(Character.toTitleCase(words.charAt(0)) + words.substring(1));
        }
      }
    }
    return Optional.empty();
  }
}
