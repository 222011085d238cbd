package org.dateline.benchmarks;

import java.util.List;
import java.util.Optional;
import org.dateline.clean.Line;
import org.dateline.clean.Paragraph;
import org.dateline.describe.Found;
import org.dateline.describe.Quote;
import org.dateline.describe.Release;

/**
 * A release with all that is to be found in it found: what a yardstick indexes, so that it has the
 * same work as Dateline's last step and none of the steps before.
 *
 * @param title empty where it has none
 * @param date ISO 8601 as Dateline prints it; empty where it has none
 * @param firstDay the first day that the date may mean, in days since 1970
 * @param lastDay the last day that the date may mean
 * @param persons the names that facets show
 * @param names all names by which its persons are found
 * @param speech direct speech
 * @param removed the texts that cleaning took out, stored beside the body
 */
public record FinishedRelease(
    String id,
    String uri,
    String title,
    String date,
    int firstDay,
    int lastDay,
    List<String> places,
    List<String> countries,
    List<String> sources,
    List<String> persons,
    List<String> names,
    List<String> speech,
    String kind,
    String language,
    List<String> paragraphs,
    List<String> removed) {

  static FinishedRelease of(String id, Release release) {
    return new FinishedRelease(
        id,
        release.clean().page().uri().orElse(""),
        release.title().map(Found::value).orElse(""),
        release.date().map(date -> date.value().toString()).orElse(""),
        release.date().map(date -> (int) date.value().first().toEpochDay()).orElse(0),
        release.date().map(date -> (int) date.value().last().toEpochDay()).orElse(0),
        release.places().stream().map(place -> place.value().name()).distinct().toList(),
        release.places().stream().flatMap(p -> p.value().country().stream()).distinct().toList(),
        release.sources().stream().map(Found::value).distinct().toList(),
        release.persons().stream().map(person -> person.value().facetName()).distinct().toList(),
        release.persons().stream().flatMap(person -> person.value().names().stream()).toList(),
        release.quotes().stream().map(Found::value).map(Quote::text).toList(),
        release.kind().value().word(),
        release.language().value(),
        release.clean().paragraphs().stream().map(Paragraph::text).toList(),
        release.clean().lines().stream().map(Line::text).toList());
  }

  /** The title where there is one. */
  public Optional<String> heading() {
    return title.isEmpty() ? Optional.empty() : Optional.of(title);
  }

  /** The year of the date, as the facet shows it. */
  public Optional<String> year() {
    return date.isEmpty() ? Optional.empty() : Optional.of(date.substring(0, 4));
  }
}
