package org.dateline.describe.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Paragraph;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.Quote;
import org.dateline.describe.person.Lexicon;

/** Finds direct speech and who says it. Thread-safe. */
public final class QuoteFinder {

  /**
   * Finds the quotes of a page.
   *
   * @param persons the persons that the same page names
   * @param language the language of the body, as an ISO 639-1 code
   * @return in the order of the page
   */
  public List<Found<Quote>> find(CleanPage page, List<Found<Person>> persons, String language) {
    return find(page.paragraphs(), persons, language);
  }

  /** The same for paragraphs that were taken from the page before. */
  public List<Found<Quote>> find(
      List<Paragraph> paragraphs, List<Found<Person>> persons, String language) {
    List<String> texts = paragraphs.stream().map(Paragraph::text).toList();
    if (texts.stream().noneMatch(QuoteFinder::hasMark)) {
      return List.of();
    }
    List<Quoted> quoted = QuotationMarks.pair(texts);
    if (quoted.isEmpty()) {
      return List.of();
    }
    Lexicon lexicon = Lexicon.of(language);
    Cast cast = new Cast(persons, lexicon);
    Passages passages = new Passages(texts, quoted, cast, lexicon);
    List<Found<Quote>> quotes = new ArrayList<>();
    for (Attribution attribution :
        new Attributions(passages, new Subjects(passages, cast)).read(quoted)) {
      if (attribution.speaker().person() < 0) {
        // nobody whom the page names: an institution, or a text
        continue;
      }
      Optional<String> speaker = Optional.of(cast.name(attribution.speaker().person()));
      quotes.add(
          new Found<>(
              new Quote(speaker, attribution.text(), attribution.speaker().certain()),
              attribution.rule(),
              attribution.evidence()));
    }
    return quotes;
  }

  private static boolean hasMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (QuotationMarks.mayOpen(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
