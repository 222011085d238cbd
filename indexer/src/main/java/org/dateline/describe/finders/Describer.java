package org.dateline.describe.finders;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.calendar.PartialDate;
import org.dateline.clean.CleanPage;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.Place;
import org.dateline.describe.Quote;
import org.dateline.describe.Relation;
import org.dateline.describe.Release;
import org.dateline.describe.date.DateFinder;
import org.dateline.describe.dateline.Dateline;
import org.dateline.describe.dateline.Datelines;
import org.dateline.describe.kind.KindFinder;
import org.dateline.describe.language.LanguageFinder;
import org.dateline.describe.meeting.MeetingFinder;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.person.PersonFinder;
import org.dateline.describe.person.Prose;
import org.dateline.describe.place.CountryFinder;
import org.dateline.describe.place.PlaceFinder;
import org.dateline.describe.quote.QuoteFinder;
import org.dateline.describe.source.SourceFinder;

/** Finds date, places, sources, persons, quotes and the rest on a clean page. Thread-safe. */
public final class Describer {

  /**
   * Asks each finder what it sees.
   *
   * @param clean a clean page that is a release
   */
  public Release describe(CleanPage clean) {
    ScannedPage page = new ScannedPage(clean);
    Optional<Dateline> dateline = Datelines.of(page);
    DateFinder dates = new DateFinder(page, dateline);
    Optional<Found<PartialDate>> date = dates.date();
    OptionalInt year = date.map(d -> OptionalInt.of(d.value().year())).orElse(OptionalInt.empty());
    List<Found<Place>> places = PlaceFinder.find(page, dateline);
    List<Found<String>> sources = new SourceFinder(page, dateline, year).find();
    Found<String> language = LanguageFinder.find(page);
    String code = language.value();
    Prose prose = Prose.of(page.body(), code);
    List<Found<Person>> persons =
        GivenPersons.orFound(page, new PersonFinder().find(prose, clean.title(), page.lines()));
    List<Found<Quote>> quotes = new QuoteFinder().find(prose, persons);
    Optional<Found<String>> meeting = MeetingFinder.find(page, dateline);
    return new Release(
        clean,
        KindFinder.find(page, new KindFinder.Facts(!places.isEmpty(), sources, meeting, code)),
        TitleFinder.find(page),
        date,
        dates.updated(date),
        places,
        sources,
        persons,
        quotes,
        CountryFinder.find(page),
        meeting,
        language,
        Relation.NONE);
  }
}
