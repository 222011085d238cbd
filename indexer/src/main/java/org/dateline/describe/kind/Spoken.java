package org.dateline.describe.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.clean.Line;
import org.dateline.clean.Salutations;
import org.dateline.describe.Evidence;
import org.dateline.describe.Found;
import org.dateline.describe.kind.KindWords.Where;
import org.dateline.describe.page.ScannedPage;
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
    return notes()
        .flatMap(text -> KindWords.within(text, Where.DELIVERY).stream())
        .findFirst()
        .map(match -> new Evidence("note of delivery", match.words()));
  }

  /** Lines above the text, and a first paragraph that is one. */
  private Stream<String> notes() {
    return Stream.concat(
            page.notes().stream()
                .filter(n -> n.line().place() != Line.Place.BELOW)
                .map(n -> n.line().text()),
            page.paragraphs().stream().limit(2).map(Passage::text))
        .filter(text -> text.length() < LONGEST_NOTE);
  }

  private Optional<Evidence> salutation() {
    return page.paragraphs().stream()
        .limit(FIRST_PARAGRAPHS)
        .map(Passage::text)
        .flatMap(text -> Salutations.of(text).stream())
        .findFirst()
        .map(words -> new Evidence("salutation", words));
  }

  private Optional<Evidence> thanks() {
    List<Passage> paragraphs = page.paragraphs();
    return Stream.concat(
            paragraphs.stream().limit(FIRST_PARAGRAPHS),
            paragraphs.stream().skip(Math.max(0, paragraphs.size() - 1)))
        .map(Passage::text)
        .filter(Salutations::isThanks)
        .findFirst()
        .map(words -> new Evidence("thanks", words));
  }

  /** Whether a delegation speaks, or whoever does so in a council of delegations. */
  boolean inCouncil(List<Found<String>> sources, Optional<Found<String>> meeting) {
    return sources.stream().map(Found::value).anyMatch(Spoken::isDelegation)
        || meeting.filter(m -> Councils.isOfDelegations(m.value())).isPresent()
        || notes().anyMatch(Spoken::namesCouncil);
  }

  private static boolean isDelegation(String source) {
    String folded = Folding.letters(source);
    return DELEGATIONS.stream().anyMatch(folded::contains);
  }

  private static boolean namesCouncil(String line) {
    return Councils.isNumbered(line) || Councils.isOfDelegations(line);
  }
}
