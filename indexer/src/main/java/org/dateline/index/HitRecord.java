package org.dateline.index;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.dateline.calendar.PartialDate;
import org.dateline.describe.Found;
import org.dateline.describe.Release;

/**
 * What a list of hits shows of a release, but for its words.
 *
 * @param id its id
 * @param uri the address that it was crawled from
 * @param date its date
 * @param titleLength how much of {@link Schema#CONTENT} is its title; 0 where it has none
 * @param places where it was issued
 * @param sources who issued it
 * @param persons who is named in it, by the names that facets use, each once
 * @param duplicateOf the id of the earlier release that it is a copy of
 */
public record HitRecord(
    String id,
    Optional<String> uri,
    Optional<PartialDate> date,
    int titleLength,
    List<String> places,
    List<String> sources,
    List<String> persons,
    Optional<String> duplicateOf) {

  public HitRecord {
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    persons = List.copyOf(persons);
  }

  static HitRecord of(String id, Release release, ReleaseContent content) {
    return new HitRecord(
        id,
        release.clean().page().uri(),
        release.date().map(Found::value),
        content.titleLength(),
        release.places().stream().map(place -> place.value().name()).distinct().toList(),
        release.sources().stream().map(Found::value).distinct().toList(),
        release.persons().stream().map(person -> person.value().facetName()).distinct().toList(),
        release.relation().duplicateOf());
  }

  BytesRef encode() {
    BytesWriter out = new BytesWriter();
    out.text(id);
    out.optional(uri, BytesWriter::text);
    out.optional(date, BytesWriter::date);
    out.number(titleLength);
    out.list(places, BytesWriter::text);
    out.list(sources, BytesWriter::text);
    out.list(persons, BytesWriter::text);
    out.optional(duplicateOf, BytesWriter::text);
    return new BytesRef(out.bytes());
  }

  /** Reads what the field {@link Schema#HIT} holds. */
  public static HitRecord decode(BytesRef bytes) {
    BytesReader in = new BytesReader(bytes.bytes, bytes.offset, bytes.length);
    return new HitRecord(
        in.text(),
        in.optional(BytesReader::text),
        in.optional(BytesReader::date),
        in.number(),
        in.list(BytesReader::text),
        in.list(BytesReader::text),
        in.list(BytesReader::text),
        in.optional(BytesReader::text));
  }

  /** The id alone, without the cost of the rest. */
  public static String idOf(BytesRef bytes) {
    return new BytesReader(bytes.bytes, bytes.offset, bytes.length).text();
  }
}
