package org.dateline.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.dateline.calendar.PartialDate;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.Place;
import org.dateline.describe.Release;

/** Makes a Lucene document of a release: the one place that fills the fields of {@link Schema}. */
final class ReleaseDocument {

  /**
   * The longest facet value that is kept whole, in characters: a doc value holds 32,766 bytes, and
   * a name of more than 200 characters is a mistake of some page.
   */
  static final int LONGEST_VALUE = 200;

  private static final FieldType NAMES =
      TextFields.type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  private ReleaseDocument() {}

  static Document of(String id, Release release) {
    ReleaseContent content = ReleaseContent.of(release);
    String language = release.language().value();
    Document document = new Document();
    document.add(new StringField(Schema.ID, id, Field.Store.NO));
    TextFields.add(document, content, language);
    addNames(document, release, language);
    addFacets(document, release);
    release
        .relation()
        .family()
        .ifPresent(name -> document.add(new StringField(Schema.FAMILY, name, Field.Store.NO)));
    release
        .date()
        .map(Found::value)
        .ifPresent(
            date -> {
              document.add(
                  new IntRange(Schema.DATE, new int[] {firstDay(date)}, new int[] {lastDay(date)}));
              document.add(new NumericDocValuesField(Schema.DAY, date.first().toEpochDay()));
            });
    document.add(new NumericDocValuesField(Schema.ORDER, order(id)));
    HitRecord hit = HitRecord.of(id, release, content);
    document.add(new BinaryDocValuesField(Schema.HIT, hit.encode()));
    document.add(new StoredField(Schema.CONTENT, content.text()));
    document.add(
        new BinaryDocValuesField(
            Schema.RELEASE, new BytesRef(ReleaseCodec.encode(release, content.text(), hit))));
    return document;
  }

  private static long order(String id) {
    return StringHelper.murmurhash3_x64_128(new BytesRef(id))[0];
  }

  private static void addNames(Document document, Release release, String language) {
    for (Found<Place> place : release.places()) {
      document.add(new Field(Schema.PLACE, place.value().name(), NAMES));
      place
          .value()
          .country()
          .ifPresent(country -> document.add(new Field(Schema.COUNTRY, country, NAMES)));
    }
    for (Found<String> source : release.sources()) {
      document.add(new Field(Schema.SOURCE, source.value(), NAMES));
    }
    for (Found<Person> person : release.persons()) {
      person.value().names().forEach(name -> document.add(new Field(Schema.PERSON, name, NAMES)));
    }
    release
        .meeting()
        .ifPresent(meeting -> document.add(new Field(Schema.MEETING, meeting.value(), NAMES)));
    document.add(new Field(Schema.KIND, release.kind().value().word(), NAMES));
    document.add(new Field(Schema.LANGUAGE, language, NAMES));
    document.add(
        new Field(Schema.LANGUAGE, Locale.of(language).getDisplayLanguage(Locale.ENGLISH), NAMES));
  }

  private static void addFacets(Document document, Release release) {
    for (Facet facet : Facet.values()) {
      for (String value : values(facet, release)) {
        document.add(new SortedSetDocValuesField(Schema.facet(facet), new BytesRef(value)));
      }
    }
  }

  /** The values that a release has in a facet, as they are shown. */
  static Set<String> values(Facet facet, Release release) {
    List<String> values =
        switch (facet) {
          case YEAR -> release.date().map(d -> String.valueOf(d.value().year())).stream().toList();
          case PLACE -> release.places().stream().map(p -> p.value().name()).toList();
          case COUNTRY ->
              release.places().stream().flatMap(p -> p.value().country().stream()).toList();
          case SOURCE -> release.sources().stream().map(Found::value).toList();
          case PERSON -> release.persons().stream().map(p -> p.value().facetName()).toList();
          case LANGUAGE -> List.of(release.language().value());
          case KIND -> List.of(release.kind().value().word());
        };
    Set<String> distinct = new LinkedHashSet<>();
    for (String value : values) {
      String whole = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
      if (!whole.isBlank()) {
        distinct.add(whole);
      }
    }
    return distinct;
  }

  private static int firstDay(PartialDate date) {
    return (int) date.first().toEpochDay();
  }

  private static int lastDay(PartialDate date) {
    return (int) date.last().toEpochDay();
  }
}
