package org.dateline.describe.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.DateScanner;
import org.dateline.calendar.PartialDate;
import org.dateline.describe.Found;
import org.dateline.describe.dateline.Dateline;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.read.Value;
import org.jspecify.annotations.Nullable;

/** Finds when a release was issued and when it was changed. */
public final class DateFinder {

  private final ScannedPage page;
  private final List<Value> values;
  private final Clues clues;
  private final Optional<Dateline> dateline;
  private final Optional<Clue> ofDateline;
  private final Optional<Address.Dated> address;
  private final Optional<Clue> crawler;
  private @Nullable Agreement agreement;

  public DateFinder(ScannedPage page, Optional<Dateline> dateline) {
    this.page = page;
    this.values = page.page().values();
    this.clues = new Clues(page);
    this.dateline = dateline;
    this.ofDateline =
        dateline.flatMap(d -> d.date().map(mention -> new Clue(mention, d.text(), "dateline")));
    this.address = page.address().flatMap(Address::dated);
    this.crawler = CrawlerDate.of(page);
  }

  /** The release's own date: the first of these that it has, from the most trusted on. */
  public Optional<Found<PartialDate>> date() {
    return given("date", "published", "datepublished")
        .or(this::ofDateline)
        .or(() -> first(clues.published()))
        .or(() -> first(dated(clues.lines())))
        .or(() -> first(Metadata.published(values).stream().toList()))
        .or(() -> first(dated(inTitle())))
        .or(() -> first(dated(clues.trailing())))
        .or(() -> first(dated(nearby())).filter(this::isConfirmed))
        .or(() -> first(dated(clues.linesAboveTitle())).filter(this::isConfirmed))
        .or(() -> ofAddress(false))
        .or(() -> first(crawler.stream().toList()))
        .or(() -> first(nearby()))
        .or(() -> first(Metadata.unnamedTime(values).stream().toList()))
        .or(() -> first(dated(clues.linesAboveTitle())))
        .or(() -> ofAddress(true))
        .or(() -> first(clues.lines()))
        .or(() -> first(inBody()));
  }

  /** When the page says that it was changed; what the format alone says counts if it is later. */
  public Optional<Found<PartialDate>> updated(Optional<Found<PartialDate>> date) {
    return given("updated", "modified", "datemodified")
        .or(() -> first(clues.updated()))
        .or(
            () ->
                first(Metadata.modified(values).stream().toList())
                    .filter(
                        changed ->
                            date.map(d -> changed.value().first().isAfter(d.value().last()))
                                .orElse(false)));
  }

  private Optional<Found<PartialDate>> given(String... names) {
    for (String text : page.given(names)) {
      Optional<PartialDate> exact = PartialDate.parse(text.strip());
      if (exact.isPresent()) {
        return Optional.of(new Found<>(exact.get(), "given", text.strip()));
      }
      List<DateMention> dates = DateScanner.scan(text);
      if (!dates.isEmpty() && dates.getFirst().date().isPresent()) {
        return Optional.of(
            new Found<>(dates.getFirst().date().get(), "given", dates.getFirst().span().of(text)));
      }
    }
    return Optional.empty();
  }

  private Optional<Found<PartialDate>> ofDateline() {
    return ofDateline.flatMap(
        clue ->
            settle(clue)
                .or(() -> WeekdayYear.complete(clue.mention(), page))
                .map(date -> new Found<>(date, clue.rule(), words(clue))));
  }

  /** The whole dateline where it stands together, else the words of its date. */
  private String words(Clue clue) {
    return dateline.map(Dateline::words).orElse(clue.words());
  }

  private Optional<Found<PartialDate>> ofAddress(boolean yearAlone) {
    return address
        .filter(a -> yearAlone || !(a.date() instanceof PartialDate.Year))
        .map(a -> new Found<>(a.date(), "address", a.words()));
  }

  /** Whether the address or the crawler says the same, as far as they go. */
  private boolean isConfirmed(Found<PartialDate> date) {
    return Stream.concat(
            address.map(Address.Dated::date).stream(),
            crawler.flatMap(c -> c.mention().date()).stream())
        .anyMatch(date.value()::agreesWith);
  }

  private Optional<Found<PartialDate>> first(List<Clue> candidates) {
    return candidates.stream()
        .flatMap(
            clue -> settle(clue).stream().map(date -> new Found<>(date, clue.rule(), clue.words())))
        .findFirst();
  }

  /** Those that name a day and a year. */
  private static List<Clue> dated(List<Clue> candidates) {
    return candidates.stream()
        .filter(c -> c.mention().year().isPresent() && c.mention().day().isPresent())
        .toList();
  }

  private List<Clue> inTitle() {
    return page.title().stream().flatMap(t -> all(t, "title")).toList();
  }

  /** The first date of the first words, unless the text lists dates. */
  private List<Clue> inBody() {
    return page.isChronology()
        ? List.of()
        : page.paragraphs().stream().limit(2).flatMap(p -> all(p, "body")).toList();
  }

  private static Stream<Clue> all(Passage passage, String rule) {
    return passage.dates().stream().map(date -> new Clue(date, passage.text(), rule));
  }

  private List<Clue> nearby() {
    return Nearby.of(page).stream().toList();
  }

  /** What a clue says in full; most say it alone, and the other dates need not be gathered. */
  private Optional<PartialDate> settle(Clue clue) {
    if (!Agreement.isOpen(clue)) {
      return clue.mention().date();
    }
    Agreement known = agreement;
    if (known == null) {
      known = agreement();
      agreement = known;
    }
    return known.settle(clue);
  }

  private Agreement agreement() {
    List<Clue> labelled = new ArrayList<>(clues.published());
    Metadata.published(values).ifPresent(labelled::add);
    crawler.ifPresent(labelled::add);
    List<Clue> others = new ArrayList<>(clues.lines());
    others.addAll(clues.trailing());
    others.addAll(inTitle());
    page.paragraphs().stream().limit(6).flatMap(p -> all(p, "body")).forEach(others::add);
    others.addAll(clues.linesAboveTitle());
    others.addAll(clues.updated());
    return new Agreement(labelled, address.map(Address.Dated::date), others);
  }
}
