package org.dateline.describe.language;

import java.util.Locale;
import java.util.Optional;
import org.dateline.clean.Line;
import org.dateline.describe.Found;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.read.Value;

/**
 * Finds the language of the body: by its script where only one language has it, else by its most
 * frequent words. What the page says of its language decides between near ones, and where words
 * tell nothing; not elsewhere, since pages keep the language of the site that they were translated
 * on. Last are asked the letters, and the lines round the body.
 */
public final class LanguageFinder {

  /** Letters of the body that are looked at: some 160 words, where 20 tell most languages. */
  private static final int ENOUGH = 1_000;

  /** Letters of a text that show its script. */
  private static final int SAMPLE = 60;

  private LanguageFinder() {}

  /** The language as an ISO 639-1 code; {@code und} where it cannot be told. */
  public static Found<String> find(ScannedPage page) {
    String text = text(page);
    Optional<String> said = said(page);
    return Script.of(text)
        .language(text)
        .map(code -> new Found<>(code, "script", sample(text)))
        .or(() -> FrequentWords.of(text).language(said))
        .or(
            () ->
                said.filter(code -> hasLetters(text))
                    .map(code -> new Found<>(code, "metadata", code)))
        .or(() -> Script.letters(text).map(code -> new Found<>(code, "letters", sample(text))))
        .or(
            () ->
                hasLetters(text) ? FrequentWords.of(around(page)).language(said) : Optional.empty())
        .orElse(new Found<>("und", "none", ""));
  }

  private static String text(ScannedPage page) {
    StringBuilder text = new StringBuilder(2 * ENOUGH);
    for (Passage paragraph : page.paragraphs()) {
      if (text.length() >= ENOUGH) {
        break;
      }
      text.append(paragraph.text(), 0, Math.min(paragraph.text().length(), ENOUGH)).append(' ');
    }
    if (text.isEmpty()) {
      page.title().ifPresent(t -> text.append(t.text()));
    }
    return text.toString();
  }

  /** The lines round the body, which have the language of the site. */
  private static String around(ScannedPage page) {
    StringBuilder text = new StringBuilder(text(page));
    for (Line line : page.lines()) {
      if (text.length() >= 2 * ENOUGH) {
        break;
      }
      text.append(line.text(), 0, Math.min(line.text().length(), ENOUGH)).append(' ');
    }
    return text.toString();
  }

  private static String sample(String text) {
    return (text.length() <= SAMPLE ? text : text.substring(0, SAMPLE)).strip();
  }

  private static boolean hasLetters(String text) {
    return text.chars().filter(Character::isLetter).count() * 2 > text.length();
  }

  /** The code that the page gives for its language, without the country behind it. */
  private static Optional<String> said(ScannedPage page) {
    return page.page().values().stream()
        .filter(LanguageFinder::isLanguage)
        .map(v -> v.text().strip().toLowerCase(Locale.ROOT))
        .map(v -> v.split("[-_]", 2)[0])
        .filter(v -> v.length() == 2)
        .findFirst();
  }

  private static boolean isLanguage(Value value) {
    return value.name().equals("lang")
        || value.name().equals("inlanguage")
        || value.name().equals("language");
  }
}
