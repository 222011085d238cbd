package org.dateline.describe.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.clean.Paragraph;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.Quote;
import org.dateline.describe.person.Prose;

/** Finds direct speech and who says it. Thread-safe. */
public final class QuoteFinder {

  /** As {@link #find(Prose, List)}, of paragraphs in a language. */
  public List<Found<Quote>> find(
      List<Paragraph> paragraphs, List<Found<Person>> persons, String language) {
    return find(Prose.of(paragraphs, language), persons);
  }

  /**
   * Finds the quotes of a page.
   *
   * @param persons the persons that the same page names
   * @return in the order of the page
   */
  public List<Found<Quote>> find(Prose prose, List<Found<Person>> persons) {
    if (prose.texts().stream().noneMatch(QuoteFinder::hasMark)) {
      return List.of();
    }
    List<Quoted> quoted = QuotationMarks.pair(prose);
    if (quoted.isEmpty()) {
      return List.of();
    }
    Cast cast = new Cast(persons, prose.lexicon());
    Passages passages = new Passages(prose, quoted, cast);
    passages.learnSexes();
    List<Found<Quote>> quotes = new ArrayList<>();
    for (Attribution attribution :
        new Attributions(passages, new Subjects(passages, cast)).read(quoted)) {
      if (!attribution.speaker().isNamed()) {
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
    return TypedMarks.areIn(text) || SpokenLines.mayBeIn(text);
  }
}
