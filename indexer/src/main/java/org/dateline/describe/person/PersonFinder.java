package org.dateline.describe.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.clean.Line;
import org.dateline.clean.Paragraph;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.text.Table;

/** Finds who is named in the body of a page, once each, by the fullest name. Thread-safe. */
public final class PersonFinder {

  /** What a line calls a text that someone gives. */
  private static final Set<String> SPEECHES =
      Set.of(
          "speech",
          "statement",
          "remarks",
          "address",
          "intervention",
          "keynote",
          "lecture",
          "delivered",
          "discours",
          "allocution",
          "declaration",
          "rede",
          "ansprache",
          "erklarung",
          "discurso",
          "intervencion",
          "discorso",
          "intervento",
          "intervencao",
          "выступление",
          "речь",
          "заявление",
          "przemowienie",
          "wystapienie",
          "konusmasi",
          "govor",
          "obracanje",
          "говор",
          "обраћање",
          "puhe");

  /** How a note on who gave a speech begins, folded: {@code deliveries.tsv}. */
  private static final List<String> DELIVERIES =
      Table.read(PersonFinder.class, "deliveries.tsv").stream()
          .flatMap(row -> Stream.of(row.get(0).split("\\|", -1)))
          .map(delivery -> Letters.fold(delivery) + " ")
          .toList();

  /** A line above the body that names a speaker is a sentence at most. */
  private static final int LONGEST_HEADING = 400;

  /**
   * Finds the persons of a page.
   *
   * @param lines what was removed from it
   * @return in order of the first mention
   */
  public List<Found<Person>> find(Prose prose, Optional<String> title, List<Line> lines) {
    List<String> heading = new ArrayList<>();
    title.ifPresent(heading::add);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isHeading(line)) {
        boolean broken = i + 1 < lines.size() && goesOn(line, lines.get(i + 1));
        heading.add(broken ? line.text() + " " + lines.get(i + 1).text() : line.text());
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (int p = 0; p < prose.texts().size(); p++) {
      Words words = prose.words(p);
      Optional<Words> signature = Signatures.at(prose, p);
      int signs = Signatures.areNames(prose, p) ? Clue.SIGNS.points : 0;
      for (Mention mention : MentionReader.read(signature.orElse(words), false)) {
        mentions.add(signs == 0 ? mention : mention.withWeight(mention.weight() + signs));
      }
    }
    heading.forEach(
        line -> mentions.addAll(MentionReader.read(prose.cut(line), !isDelivery(line))));
    return People.link(mentions, prose);
  }

  /** The lines above the body that say who gives a speech or makes a statement. */
  private static boolean isHeading(Line line) {
    return line.place() != Line.Place.BELOW
        && (line.reason() == Reason.BYLINE || line.reason() == Reason.METADATA)
        && line.text().length() <= LONGEST_HEADING
        && isSpeech(line.text());
  }

  /** {@code As delivered by Ambassador Anna} and in the next line {@code Novak to the Council}. */
  private static boolean goesOn(Line line, Line next) {
    return isDelivery(line.text())
        && next.reason() == line.reason()
        && next.place() == line.place()
        && next.text().length() <= LONGEST_HEADING
        && !line.text().endsWith(".");
  }

  /** {@code Delivered by Ambassador NAME}: a sentence, whose capitals say as much as the body's. */
  private static boolean isDelivery(String line) {
    return beginsAsDelivery(Letters.fold(line));
  }

  private static boolean beginsAsDelivery(String folded) {
    for (String delivery : DELIVERIES) {
      if (folded.startsWith(delivery)) {
        return true;
      }
    }
    return false;
  }

  /** {@code by the Minister, NAME, at the conference}; {@code Speech by NAME, Minister}. */
  private static boolean isSpeech(String line) {
    int from = 0;
    String folded = Letters.fold(line);
    if (folded.startsWith("by ") || beginsAsDelivery(folded)) {
      return true;
    }
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !Character.isLetter(folded.charAt(i))) {
        if (SPEECHES.contains(folded.substring(from, i))) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  /** The same for paragraphs and a title alone. */
  public List<Found<Person>> find(
      List<Paragraph> paragraphs, Optional<String> title, String language) {
    return find(Prose.of(paragraphs, language), title, List.of());
  }
}
