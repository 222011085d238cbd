package org.dateline.describe.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.text.Table;

/** The lists that a {@link Vocabulary} is made of, as their resources hold them; read once. */
final class WordLists {

  /**
   * A line of a list.
   *
   * @param language an ISO 639-1 code, or {@code *} for all
   * @param kind the senses of the words, joined by a plus, or a kind of endings
   */
  record Line(String language, String kind, List<String> words) {

    /** Whether the words belong to a language. */
    boolean isOf(String code) {
      return language.equals("*") || language.equals(code);
    }

    boolean holdsEndings() {
      return ENDINGS.contains(kind);
    }
  }

  /** Towns are no names by themselves, and countries never; shorter forms are ambiguous. */
  private static final int SHORTEST_PLACE = 4;

  /** Kinds of lines that hold endings and no words. */
  private static final Set<String> ENDINGS =
      Set.of(
          "ENDINGS", "SUFFIXES", "ABSTRACT", "ADJECTIVE", "GENITIVE", "PREPOSED", "AGENT", "VERB");

  private static final Map<String, Integer> BITS = bits();

  /** What words can be: {@code lexicon.tsv}, and the verbs of {@code said.tsv}. */
  static final List<Line> LEXICON =
      Stream.concat(
              Table.read(WordLists.class, "lexicon.tsv").stream()
                  .map(c -> new Line(c.get(0), c.get(1), words(c.get(2)))),
              Table.read(WordLists.class, "said.tsv").stream()
                  .map(c -> new Line(c.get(0), "SAID", conjugated(c.get(1), words(c.get(2))))))
          .toList();

  /** What people are who hold no office: {@code trades.tsv}. */
  static final List<Line> TRADES =
      Table.read(WordLists.class, "trades.tsv").stream()
          .map(c -> new Line(c.get(0), "HEAD", words(c.get(1))))
          .toList();

  /** Given names, family names that stand first, and places, all folded. */
  static final Map<String, Integer> NAMES = names();

  private WordLists() {}

  /**
   * The bits of senses.
   *
   * @throws IllegalStateException if the list has a sense that there is not
   */
  static int senses(String kind) {
    int senses = 0;
    for (String sense : kind.split("\\+", -1)) {
      Integer bit = BITS.get(sense);
      if (bit == null) {
        throw new IllegalStateException("lexicon.tsv has an unknown sense: " + sense);
      }
      senses |= bit;
    }
    return senses;
  }

  /** The folded endings of a kind; none where the language has no such line. */
  static String[] endings(String language, String kind) {
    for (Line line : LEXICON) {
      if (line.language().equals(language) && line.kind().equals(kind)) {
        List<String> endings = new ArrayList<>();
        for (String ending : line.words()) {
          endings.add(Letters.fold(ending));
        }
        if (language.equals("sr")) {
          for (String ending : line.words()) {
            endings.add(Letters.fold(SerbianScript.cyrillic(ending)));
          }
        }
        return endings.toArray(String[]::new);
      }
    }
    return new String[0];
  }

  /** Places of two words, of which one may be a name: {@code Cabo Verde}. */
  static Map<String, Integer> placesOfTwoWords() {
    Map<String, Integer> places = new HashMap<>();
    eachPlace(
        name -> {
          int space = name.indexOf(' ');
          if (space > 1 && name.indexOf(' ', space + 1) < 0) {
            places.put(name, Sense.PLACE);
          }
        });
    return places;
  }

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    for (List<String> line : Table.read(WordLists.class, "given-names.tsv")) {
      int senses =
          switch (line.get(1)) {
            case "s" -> Sense.FAMILY;
            case "f" -> Sense.GIVEN | Sense.FEMALE;
            case "m" -> Sense.GIVEN | Sense.MALE;
            default -> Sense.GIVEN;
          };
      for (String name : words(line.get(2))) {
        String folded = Letters.fold(name);
        names.merge(folded, senses, (a, b) -> a | b);
        if (line.get(0).equals("cyrillic")) {
          for (String form : Nominative.obliqueForms(folded, line.get(1).equals("f"))) {
            names.merge(form, senses, (a, b) -> a | b);
          }
        }
      }
    }
    eachPlace(
        name -> {
          if (name.length() >= SHORTEST_PLACE && name.indexOf(' ') < 0) {
            names.merge(name, Sense.PLACE, (a, b) -> a | b);
          }
        });
    return Map.copyOf(names);
  }

  private static void eachPlace(Consumer<String> consumer) {
    eachPlace(consumer, "countries.tsv", 1, 2);
    eachPlace(consumer, "places.tsv", 0, 4);
  }

  private static void eachPlace(Consumer<String> consumer, String table, int... columns) {
    for (List<String> row : Table.read(Gazetteer.class, table)) {
      for (int column : columns) {
        if (column < row.size()) {
          for (String form : row.get(column).split("\\|", -1)) {
            int at = form.indexOf('@');
            consumer.accept(Letters.fold((at < 0 ? form : form.substring(0, at)).replace("=", "")));
          }
        }
      }
    }
  }

  /**
   * The forms of verbs.
   *
   * @param conjugation what is cut off their end, {@code >}, what stands there instead; {@code 0}
   *     for nothing
   */
  private static List<String> conjugated(String conjugation, List<String> verbs) {
    int arrow = conjugation.indexOf('>');
    String cut = conjugation.substring(0, arrow);
    List<String> forms = new ArrayList<>();
    for (String verb : verbs) {
      if (!verb.endsWith(cut)) {
        throw new IllegalStateException("said.tsv: " + verb + " does not end in " + cut);
      }
      String stem = verb.substring(0, verb.length() - cut.length());
      for (String end : words(conjugation.substring(arrow + 1))) {
        forms.add(end.equals("0") ? stem : stem + end);
      }
    }
    return forms;
  }

  private static List<String> words(String cell) {
    return List.of(cell.split(" ", -1));
  }

  private static Map<String, Integer> bits() {
    Map<String, Integer> bits = new HashMap<>();
    bits.put("HEAD", Sense.HEAD);
    bits.put("MODIFIER", Sense.MODIFIER);
    bits.put("TOPIC", Sense.TOPIC);
    bits.put("ORGANISATION", Sense.ORGANISATION);
    bits.put("HONORIFIC", Sense.HONORIFIC);
    bits.put("PARTICLE", Sense.PARTICLE);
    bits.put("PLACE", Sense.PLACE);
    bits.put("DEMONYM", Sense.DEMONYM);
    bits.put("ACRONYM", Sense.ACRONYM);
    bits.put("CALENDAR", Sense.CALENDAR);
    bits.put("STOP", Sense.STOP);
    bits.put("CONNECTOR", Sense.CONNECTOR);
    bits.put("ARTICLE", Sense.ARTICLE);
    bits.put("SAID", Sense.SAID);
    bits.put("PRONOUN", Sense.PRONOUN);
    bits.put("COMMON", Sense.COMMON);
    bits.put("PLURAL", Sense.PLURAL);
    bits.put("BYLINE", Sense.BYLINE);
    bits.put("FEMALE", Sense.FEMALE);
    bits.put("MALE", Sense.MALE);
    bits.put("AND", Sense.AND);
    bits.put("APPOINTED", Sense.APPOINTED);
    bits.put("HEADED", Sense.HEADED);
    bits.put("LOCATIVE", Sense.LOCATIVE);
    bits.put("NAMED_AFTER", Sense.NAMED_AFTER);
    bits.put("ITS", Sense.ITS);
    bits.put("STATE", Sense.STATE);
    bits.put("RANK", Sense.RANK);
    return bits;
  }
}
