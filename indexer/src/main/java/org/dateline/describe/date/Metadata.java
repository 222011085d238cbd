package org.dateline.describe.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.DateScanner;
import org.dateline.read.Value;

/** The dates that the format of a page labels: JSON-LD, {@code meta} tags, {@code time} tags. */
final class Metadata {

  /**
   * Names of properties of schema.org, OpenGraph, Dublin Core and of what editors' systems write.
   */
  private static final Set<String> PUBLISHED =
      Set.of(
          "datepublished",
          "article:published_time",
          "og:published_time",
          "article:published",
          "published_time",
          "published",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publication-date",
          "publicationdate",
          "pubdate",
          "date",
          "dc.date",
          "dc.date.issued",
          "dc.date.created",
          "dc.date.available",
          "dcterms.date",
          "dcterms.issued",
          "dcterms.created",
          "dc.issued",
          "date.issued",
          "issued",
          "citation_publication_date",
          "citation_date",
          "citation_online_date",
          "sailthru.date",
          "parsely-pub-date",
          "cxenseparse:recs:publishtime",
          "originalpublicationdate",
          "release_date",
          "releasedate",
          "datecreated",
          "created",
          "entry-date",
          "dt-published");

  private static final Set<String> MODIFIED =
      Set.of(
          "datemodified",
          "article:modified_time",
          "og:updated_time",
          "modified_time",
          "modified",
          "updated",
          "dc.date.modified",
          "dcterms.modified",
          "dt-updated",
          "last-modified",
          "lastmod",
          "revised");

  private Metadata() {}

  /** The first date of publication. */
  static Optional<Clue> published(List<Value> values) {
    return first(values, Value.Origin.LINKED_DATA, PUBLISHED)
        .or(() -> first(values, Value.Origin.HEAD, PUBLISHED))
        .or(() -> first(values, Value.Origin.TIME, PUBLISHED));
  }

  /** The first date of a change. */
  static Optional<Clue> modified(List<Value> values) {
    return first(values, Value.Origin.LINKED_DATA, MODIFIED)
        .or(() -> first(values, Value.Origin.HEAD, MODIFIED))
        .or(() -> first(values, Value.Origin.TIME, MODIFIED));
  }

  /** The first {@code time} tag that does not say of what. */
  static Optional<Clue> unnamedTime(List<Value> values) {
    return values.stream()
        .filter(v -> v.origin() == Value.Origin.TIME)
        .filter(v -> !names(v, MODIFIED))
        .flatMap(v -> clue(v).stream())
        .findFirst();
  }

  private static Optional<Clue> first(
      List<Value> values, Value.Origin origin, Set<String> properties) {
    return values.stream()
        .filter(v -> v.origin() == origin && names(v, properties))
        .flatMap(v -> clue(v).stream())
        .findFirst();
  }

  /** A {@code time} tag may have several classes. */
  private static boolean names(Value value, Set<String> properties) {
    if (properties.contains(value.name())) {
      return true;
    }
    return value.origin() == Value.Origin.TIME
        && List.of(value.name().split(" ", -1)).stream().anyMatch(properties::contains);
  }

  private static Optional<Clue> clue(Value value) {
    List<DateMention> dates = DateScanner.scan(value.text());
    return dates.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Clue(dates.getFirst(), value.text(), "metadata \"" + value.name() + "\""));
  }
}
