package org.dateline.describe;

import java.util.List;
import java.util.Optional;
import org.dateline.calendar.PartialDate;
import org.dateline.clean.CleanPage;

/**
 * A release: a clean page and what is known about it. The unit of the index.
 *
 * @param clean the page, cleaned; everything below rests on words in it
 * @param kind what sort of release it is
 * @param title its title; empty where the page has none
 * @param date the release's own date, never that of an update
 * @param updated when the page says that it was last changed
 * @param places where it was issued, in the order of the page
 * @param sources the bodies that issued it, by the names that the page uses, abbreviations written
 *     out
 * @param persons who is named in the body, in order of the first mention
 * @param quotes direct speech, in the order of the page
 * @param countries the English CLDR names of the countries that title and body mention, in order
 * @param meeting the meeting at which it was made: {@code OSCE Permanent Council No. 1568}
 * @param language the language of the body, as an ISO 639-1 code; {@code und} where it cannot be
 *     told
 * @param relation what the other releases of the corpus teach about this one
 */
public record Release(
    CleanPage clean,
    Found<Kind> kind,
    Optional<Found<String>> title,
    Optional<Found<PartialDate>> date,
    Optional<Found<PartialDate>> updated,
    List<Found<Place>> places,
    List<Found<String>> sources,
    List<Found<Person>> persons,
    List<Found<Quote>> quotes,
    List<Found<String>> countries,
    Optional<Found<String>> meeting,
    Found<String> language,
    Relation relation) {

  public Release {
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    persons = List.copyOf(persons);
    quotes = List.copyOf(quotes);
    countries = List.copyOf(countries);
  }

  /**
   * This release with what the corpus teaches: the same persons in the same order, some resolved.
   */
  public Release relatedBy(List<Found<Person>> resolvedPersons, Relation newRelation) {
    return new Release(
        clean,
        kind,
        title,
        date,
        updated,
        places,
        sources,
        resolvedPersons,
        quotes,
        countries,
        meeting,
        language,
        newRelation);
  }
}
