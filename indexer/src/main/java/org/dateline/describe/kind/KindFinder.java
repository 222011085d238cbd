package org.dateline.describe.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.clean.Label;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.Evidence;
import org.dateline.describe.Found;
import org.dateline.describe.Kind;
import org.dateline.describe.page.LabelRole;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.describe.source.SourceFinder;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/** Finds what sort of release it is: by what it calls itself, else by its shape. */
public final class KindFinder {

  /** Longer lines say more than a type. */
  private static final int LONGEST_TYPE = 40;

  /** How speakers address those who listen. */
  private static final Set<String> SALUTATIONS =
      Set.of(
          "excellencies",
          "your excellencies",
          "ladies and gentlemen",
          "dear colleagues",
          "mr chair",
          "mr. chair",
          "mr chairperson",
          "mr. chairperson",
          "mr. chairman",
          "mr chairman",
          "mr president",
          "mr. president",
          "madam chair",
          "madam chairperson",
          "madam president",
          "madame chair",
          "distinguished delegates",
          "dear friends",
          "colleagues",
          "mesdames et messieurs",
          "monsieur le président",
          "excellences",
          "sehr geehrte damen und herren",
          "meine damen und herren",
          "señoras y señores",
          "señor presidente",
          "signor presidente",
          "signore e signori",
          "senhor presidente",
          "уважаемые коллеги",
          "уважаемый господин председатель",
          "дамы и господа",
          "szanowni państwo",
          "panie przewodniczący",
          "sayın başkan",
          "dame i gospodo",
          "hyvät kuulijat");

  private static final Map<String, Kind> PHRASES = new LinkedHashMap<>();
  private static final Map<String, Kind> BEGINNINGS = new LinkedHashMap<>();

  static {
    for (List<String> row : Table.read(KindFinder.class, "kinds.tsv")) {
      Kind kind = Kind.valueOf(row.get(0));
      for (String phrase : row.get(1).split("\\|", -1)) {
        if (phrase.startsWith("^")) {
          BEGINNINGS.putIfAbsent(phrase.substring(1), kind);
        } else {
          PHRASES.putIfAbsent(phrase, kind);
        }
      }
    }
  }

  private KindFinder() {}

  /**
   * The kind by the first of these that shows it, from the most trusted on.
   *
   * @param sources what is known of the issuer: an agency issues news
   */
  public static Found<Kind> find(ScannedPage page, List<Found<String>> sources) {
    return ofLabels(page)
        .or(() -> ofTypeLine(page))
        .or(() -> ofTitle(page))
        .or(() -> ofByline(page))
        .or(() -> ofSalutation(page))
        .or(() -> ofClosing(page))
        .or(() -> ofChronology(page))
        .orElseGet(() -> ofIssuer(sources));
  }

  private static Optional<Found<Kind>> ofLabels(ScannedPage page) {
    for (Label label : page.labels(LabelRole.KIND)) {
      for (String value : label.values()) {
        Kind kind = PHRASES.get(key(value));
        if (kind != null) {
          return Optional.of(new Found<>(kind, "label \"" + label.name() + "\"", value));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Found<Kind>> ofTypeLine(ScannedPage page) {
    for (ScannedPage.Note note : page.notes()) {
      String text = note.line().text();
      if (note.line().place() == Line.Place.BELOW || note.line().reason() == Reason.TITLE) {
        continue;
      }
      for (String part : text.split("[|•:]| - | – ", -1)) {
        Kind kind = part.length() <= LONGEST_TYPE ? PHRASES.get(withoutNumber(key(part))) : null;
        if (kind != null) {
          return Optional.of(new Found<>(kind, "type line", part.strip()));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code nota de prensa} of {@code nota de prensa 181} and {@code nota de prensa nº 181}. */
  private static String withoutNumber(String text) {
    int end = text.length();
    while (end > 0 && (Character.isDigit(text.charAt(end - 1)) || text.charAt(end - 1) == '/')) {
      end--;
    }
    if (end == text.length()) {
      return text;
    }
    String words = text.substring(0, end).strip();
    for (String sign : new String[] {"nº", "n°", "no.", "nr.", "№", "no", "nr"}) {
      if (words.endsWith(" " + sign)) {
        return words.substring(0, words.length() - sign.length()).strip();
      }
    }
    return words;
  }

  private static Optional<Found<Kind>> ofTitle(ScannedPage page) {
    return page.title().map(Passage::text).flatMap(t -> beginning(t, "title"));
  }

  /** The longest phrase of a kind with which the text begins, or its first clause. */
  private static Optional<Found<Kind>> beginning(String text, String rule) {
    String key = key(text);
    Found<Kind> longest = null;
    for (Map.Entry<String, Kind> entry : BEGINNINGS.entrySet()) {
      String phrase = entry.getKey();
      if (startsWithWords(key, phrase)
          && (longest == null || phrase.length() > longest.evidence().text().length())) {
        longest = new Found<>(entry.getValue(), rule, text.substring(0, phrase.length()));
      }
    }
    if (longest == null) {
      for (String phrase :
          List.of(
              "spot report",
              "keynote address",
              "keynote speech",
              "opening remarks",
              "closing remarks",
              "opening address",
              "opening statement",
              "closing statement",
              "statement by",
              "statement on",
              "joint statement")) {
        int at = key.indexOf(phrase);
        if (at >= 0 && at + phrase.length() <= text.length()) {
          Kind kind = PHRASES.getOrDefault(phrase, Kind.STATEMENT);
          return Optional.of(new Found<>(kind, rule, text.substring(at, at + phrase.length())));
        }
      }
    }
    return Optional.ofNullable(longest);
  }

  private static Optional<Found<Kind>> ofByline(ScannedPage page) {
    List<String> lines = new ArrayList<>();
    page.notes().stream()
        .filter(n -> n.line().place() != Line.Place.BELOW && n.line().text().length() < 250)
        .forEach(n -> lines.add(n.line().text()));
    page.paragraphs().stream()
        .limit(1)
        .filter(p -> p.text().length() < 250)
        .forEach(p -> lines.add(p.text()));
    for (String text : lines) {
      String key = key(text);
      for (String phrase :
          List.of(
              "as delivered",
              "check against delivery",
              "as prepared for delivery",
              "speech by",
              "address by",
              "remarks by",
              "seul le prononcé fait foi",
              "es gilt das gesprochene wort")) {
        int at = key.indexOf(phrase);
        if (at >= 0 && at + phrase.length() <= text.length()) {
          return Optional.of(
              new Found<>(
                  Kind.SPEECH, "note of delivery", text.substring(at, at + phrase.length())));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Found<Kind>> ofSalutation(ScannedPage page) {
    for (Passage paragraph : page.paragraphs().subList(0, Math.min(6, page.paragraphs().size()))) {
      String text = paragraph.text();
      if (text.length() > 120) {
        continue;
      }
      int comma = text.indexOf(',') < 0 ? text.length() : text.indexOf(',');
      if (SALUTATIONS.contains(key(text)) || SALUTATIONS.contains(key(text.substring(0, comma)))) {
        return Optional.of(new Found<>(Kind.SPEECH, "salutation", text));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found<Kind>> ofClosing(ScannedPage page) {
    if (page.paragraphs().isEmpty()) {
      return Optional.empty();
    }
    String last = page.paragraphs().getLast().text();
    for (String phrase : List.of("with this statement", "themselves with this declaration")) {
      int at = last.indexOf(phrase);
      if (at >= 0) {
        return Optional.of(new Found<>(Kind.STATEMENT, "closing words", phrase));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found<Kind>> ofChronology(ScannedPage page) {
    return page.isChronology()
        ? page.paragraphs().stream()
            .filter(Passage::beginsWithDate)
            .findFirst()
            .map(p -> p.dates().getFirst().span().of(p.text()))
            .map(words -> new Found<>(Kind.BACKGROUND, "chronology", words))
        : Optional.empty();
  }

  private static Found<Kind> ofIssuer(List<Found<String>> sources) {
    if (sources.isEmpty()) {
      return new Found<>(Kind.NEWS, "no issuer", "");
    }
    Evidence evidence = sources.getFirst().evidence();
    boolean agency =
        !evidence.rule().equals("given") && !SourceFinder.isBody(sources.getFirst().value());
    return new Found<>(agency ? Kind.NEWS : Kind.PRESS_RELEASE, "issuer", evidence.text());
  }

  private static boolean startsWithWords(String text, String phrase) {
    return text.startsWith(phrase)
        && (text.length() == phrase.length() || !Character.isLetter(text.charAt(phrase.length())));
  }

  private static String key(String text) {
    String folded = Folding.typography(text).toLowerCase(Locale.ROOT);
    int end = folded.length();
    while (end > 0 && ",.:!;".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end).replace('\'', '’');
  }
}
