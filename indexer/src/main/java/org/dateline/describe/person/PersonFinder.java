package org.dateline.describe.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Line;
import org.dateline.clean.Paragraph;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.Person;

/** Finds who is named in the body of a page, once each, by the fullest name. Thread-safe. */
public final class PersonFinder {

  /** Longer paragraphs are data, not prose: they are read up to here. */
  private static final int LONGEST = 200_000;

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

  /** A line above the body that names a speaker is a sentence at most. */
  private static final int LONGEST_HEADING = 400;

  /**
   * Finds the persons of a page.
   *
   * @param language the language of the body, as an ISO 639-1 code
   * @return in order of the first mention
   */
  public List<Found<Person>> find(CleanPage page, String language) {
    List<String> heading = new ArrayList<>();
    page.title().ifPresent(heading::add);
    for (Line line : page.lines()) {
      if (isHeading(line)) {
        heading.add(line.text());
      }
    }
    return find(page.paragraphs(), heading, language);
  }

  /** The lines above the body that say who gives a speech or makes a statement. */
  private static boolean isHeading(Line line) {
    return line.place() != Line.Place.BELOW
        && (line.reason() == Reason.BYLINE || line.reason() == Reason.METADATA)
        && line.text().length() <= LONGEST_HEADING
        && isSpeech(line.text());
  }

  /** {@code by the Minister, NAME, at the conference}; {@code Speech by NAME, Minister}. */
  private static boolean isSpeech(String line) {
    int from = 0;
    String folded = Letters.fold(line);
    if (folded.startsWith("by ")) {
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

  /** The same for paragraphs and a title that were taken from the page before. */
  public List<Found<Person>> find(
      List<Paragraph> paragraphs, Optional<String> title, String language) {
    return find(paragraphs, title.stream().toList(), language);
  }

  private static List<Found<Person>> find(
      List<Paragraph> paragraphs, List<String> heading, String language) {
    Lexicon lexicon = Lexicon.of(language);
    List<Mention> mentions = new ArrayList<>();
    WordHashes lowerWords = new WordHashes();
    for (Paragraph paragraph : paragraphs) {
      Words words = words(paragraph.text(), lexicon);
      for (int i = 0; i < words.size(); i++) {
        if (words.isLower(i)) {
          lowerWords.add(words.hash(i));
        }
      }
      mentions.addAll(MentionReader.read(words, false));
    }
    heading.forEach(line -> mentions.addAll(MentionReader.read(words(line, lexicon), true)));
    return People.link(mentions, lowerWords, lexicon);
  }

  private static Words words(String text, Lexicon lexicon) {
    return Words.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text, lexicon);
  }
}
