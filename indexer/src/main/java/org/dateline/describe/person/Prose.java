package org.dateline.describe.person;

import java.util.List;
import org.dateline.clean.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The body of a page, each paragraph cut into words once, when it is first looked at. For one
 * thread.
 */
public final class Prose {

  /** Longer paragraphs are data, not prose: they are read up to here, in characters. */
  private static final int LONGEST = 200_000;

  private final List<String> texts;
  private final Lexicon lexicon;
  private final Words[] words;
  private @Nullable WordHashes lowerWords;

  private Prose(List<String> texts, Lexicon lexicon) {
    this.texts = texts;
    this.lexicon = lexicon;
    this.words = new Words[texts.size()];
  }

  /**
   * The paragraphs of a body.
   *
   * @param language the language of the body, as an ISO 639-1 code; {@code und} where it is not
   *     told: then the words of the body choose
   */
  public static Prose of(List<Paragraph> paragraphs, String language) {
    List<String> texts = paragraphs.stream().map(Paragraph::text).toList();
    return new Prose(texts, language.equals("und") ? Lexicon.fitting(texts) : Lexicon.of(language));
  }

  /** The paragraphs as they stand. */
  public List<String> texts() {
    return texts;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** The words of a paragraph. */
  public Words words(int paragraph) {
    Words known = words[paragraph];
    if (known == null) {
      known = cut(texts.get(paragraph));
      words[paragraph] = known;
    }
    return known;
  }

  /** The words that the body writes in lower case. */
  WordHashes lowerWords() {
    WordHashes known = lowerWords;
    if (known == null) {
      known = new WordHashes();
      for (int p = 0; p < texts.size(); p++) {
        Words w = words(p);
        for (int i = 0; i < w.size(); i++) {
          if (w.isLower(i)) {
            known.add(w.hash(i));
          }
        }
      }
      lowerWords = known;
    }
    return known;
  }

  /** The words of a line that is no paragraph. */
  Words cut(String text) {
    return Words.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text, lexicon);
  }
}
