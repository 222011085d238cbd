package org.dateline.describe.dateline;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.clean.Label;
import org.dateline.clean.Line;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.describe.page.LabelRole;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.read.Value;
import org.dateline.text.Characters;

/**
 * The country of a place that no table holds, as its page tells it: beside the place's own name
 * ({@code Pibor, South Sudan}), by where the site's owner works ({@code Mission in South Sudan}),
 * else as the only country that the release speaks of.
 */
final class HostCountry {

  /** The name of an owner with the country that it works in is shorter. */
  private static final int LONGEST_OWNER = 120;

  /** Between a place and its country stands a sign or a preposition. */
  private static final int REACH = 4;

  /** What stands between an owner and the country that it works in. */
  private static final Set<String> IN =
      Set.of(
          "in", "to", "en", "au", "aux", "na", "w", "we", "u", "в", "во", "у", "nel", "nella", "em",
          "no");

  /** What may stand between these and the country's name. */
  private static final Set<String> BEFORE =
      Set.of("the", "Republic", "of", "la", "République", "Republice", "Republici", "Республике");

  private HostCountry() {}

  /** Its English CLDR name; empty where the page leaves it open. */
  static Optional<String> of(PlaceMention place, ScannedPage page) {
    return beside(place.name(), page)
        .or(() -> ofIssuer(page))
        .or(() -> ofOwner(page))
        .or(() -> onlyOne(page));
  }

  private static Optional<String> beside(String name, ScannedPage page) {
    for (Passage paragraph : page.paragraphs()) {
      String text = paragraph.text();
      for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
        Optional<String> country = behind(text, i + name.length());
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code , Country}, {@code (Country)} or {@code in Country}. */
  private static Optional<String> behind(String text, int end) {
    int i = end;
    while (i < text.length() && i - end < REACH && " ,(".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i == end || i >= text.length()) {
      return Optional.empty();
    }
    int word = wordEnd(text, i);
    if (IN.contains(text.substring(i, word)) && word + 1 < text.length()) {
      i = word + 1;
    } else if (text.substring(end, i).isBlank()) {
      return Optional.empty(); // no sign between them: "the Goris Azerbaijan road"
    }
    return Countries.longestAt(text, i).map(Countries.Match::name);
  }

  /** The one country in which those work whom the page labels as its source. */
  private static Optional<String> ofIssuer(ScannedPage page) {
    Set<String> found = new LinkedHashSet<>();
    for (Label label : page.labels(LabelRole.SOURCE)) {
      label.values().forEach(value -> scan(value, true, found));
    }
    return single(found);
  }

  /** The one country in which the owner of the site says that it works. */
  private static Optional<String> ofOwner(ScannedPage page) {
    Set<String> found = new LinkedHashSet<>();
    for (Value value : page.page().values()) {
      if (value.name().equals("og:site_name") || value.name().equals("title")) {
        scan(value.text(), true, found);
      }
    }
    for (Line line : page.lines()) {
      if (mayNameOwner(line) && line.text().length() <= LONGEST_OWNER) {
        scan(line.text(), true, found);
      }
    }
    return single(found);
  }

  private static boolean mayNameOwner(Line line) {
    return line.place() != Line.Place.WITHIN
        && switch (line.reason()) {
          case NAVIGATION, TEMPLATE, FOOTER, METADATA, CONTACT -> true;
          default -> false;
        };
  }

  /** The one country of the title and the body. */
  private static Optional<String> onlyOne(ScannedPage page) {
    Set<String> found = new LinkedHashSet<>();
    page.title().ifPresent(title -> scan(title.text(), false, found));
    for (Passage paragraph : page.paragraphs()) {
      scan(paragraph.text(), false, found);
    }
    return single(found);
  }

  private static Optional<String> single(Set<String> found) {
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /**
   * Adds the countries that a text names.
   *
   * @param hosted only those behind a preposition of place
   */
  private static void scan(String text, boolean hosted, Set<String> found) {
    boolean in = false;
    for (int i = 0; i < text.length(); ) {
      if (!Characters.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int end = wordEnd(text, i);
      if (Character.isUpperCase(text.charAt(i)) && (in || !hosted)) {
        Optional<Countries.Match> country = Countries.longestAt(text, i);
        if (country.isPresent()) {
          found.add(country.get().name());
          end = Math.max(end, country.get().end());
        }
      }
      String word = text.substring(i, end);
      in = IN.contains(word) || (in && BEFORE.contains(word));
      i = end;
    }
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Characters.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
