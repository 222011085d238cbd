package org.dateline.describe.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.clean.Line;
import org.dateline.clean.Salutations;
import org.dateline.describe.Evidence;
import org.dateline.describe.Found;
import org.dateline.describe.kind.KindWords.Where;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Note;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.describe.source.Councils;
import org.dateline.text.Folding;

/**
 * What shows that a text was spoken, and where: what delegations say in their council is a
 * statement, what somebody says elsewhere is a speech.
 */
final class Spoken {

  /** A note of delivery stands in a line that names speaker, meeting and place. */
  private static final int LONGEST_NOTE = 250;

  /** A speaker, a place and a motto may stand before the salutation. */
  private static final int FIRST_PARAGRAPHS = 6;

  /** Words of the names of those who speak for a State or a union in a council, folded. */
  private static final List<String> DELEGATIONS =
      List.of(
          "delegation",
          "permanent mission",
          "mission to the osce",
          "european union",
          "union europeenne",
          "europaische union",
          "representation permanente",
          "permanent representation",
          "standige vertretung",
          "постоянное представительство",
          "постпредство",
          "rappresentanza permanente",
          "representacion permanente");

  private final ScannedPage page;

  Spoken(ScannedPage page) {
    this.page = page;
  }

  /** The words that show it; empty where the text may be a written one. */
  Optional<Evidence> evidence() {
    return note().or(this::salutation).or(this::thanks);
  }

  private Optional<Evidence> note() {
    for (String text : notes()) {
      Optional<KindWords.Match> match = KindWords.within(text, Where.DELIVERY);
      if (match.isPresent()) {
        return Optional.of(new Evidence("note of delivery", match.get().words()));
      }
    }
    return Optional.empty();
  }

  /** Lines above the text, and a first paragraph that is one. */
  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Note note : page.notes()) {
      if (note.line().place() != Line.Place.BELOW) {
        notes.add(note.line().text());
      }
    }
    List<Passage> paragraphs = page.paragraphs();
    for (Passage first : paragraphs.subList(0, Math.min(2, paragraphs.size()))) {
      notes.add(first.text());
    }
    notes.removeIf(text -> text.length() >= LONGEST_NOTE);
    return notes;
  }

  private Optional<Evidence> salutation() {
    for (Passage paragraph : first()) {
      Optional<String> words = Salutations.of(paragraph.text());
      if (words.isPresent()) {
        return words.map(w -> new Evidence("salutation", w));
      }
    }
    return Optional.empty();
  }

  private Optional<Evidence> thanks() {
    List<Passage> paragraphs = new ArrayList<>(first());
    if (!page.paragraphs().isEmpty()) {
      paragraphs.add(page.paragraphs().getLast());
    }
    for (Passage paragraph : paragraphs) {
      if (Salutations.isThanks(paragraph.text())) {
        return Optional.of(new Evidence("thanks", paragraph.text()));
      }
    }
    return Optional.empty();
  }

  private List<Passage> first() {
    List<Passage> paragraphs = page.paragraphs();
    return paragraphs.subList(0, Math.min(FIRST_PARAGRAPHS, paragraphs.size()));
  }

  /** Whether a delegation speaks, or whoever does so in a council of delegations. */
  boolean inCouncil(List<Found<String>> sources, Optional<Found<String>> meeting) {
    return sources.stream().map(Found::value).anyMatch(Spoken::isDelegation)
        || meeting.filter(m -> Councils.isOfDelegations(m.value())).isPresent()
        || notes().stream().anyMatch(Spoken::namesCouncil);
  }

  private static boolean isDelegation(String source) {
    String folded = Folding.letters(source);
    return DELEGATIONS.stream().anyMatch(folded::contains);
  }

  private static boolean namesCouncil(String line) {
    return Councils.isNumbered(line) || Councils.isOfDelegations(line);
  }
}
