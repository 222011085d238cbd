package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Paragraph;
import org.dateline.corpus.Outcome;
import org.dateline.describe.Evidence;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.Place;
import org.dateline.describe.Release;
import org.dateline.evaluate.GoldPage.GoldPerson;
import org.dateline.evaluate.GoldPage.GoldPlace;
import org.dateline.read.Block;
import org.dateline.read.Value;

/** Holds one outcome against its gold page and adds what it sees to the scores. */
final class Judge {

  /** From this token F1 on a role counts as read rightly in the list of faults. */
  private static final double FAIR_ROLE = 0.8;

  private final Scores scores;

  Judge(Scores scores) {
    this.scores = scores;
  }

  void judge(GoldPage gold, Outcome outcome) {
    Optional<Release> release =
        outcome instanceof Outcome.Described described
            ? Optional.of(described.release())
            : Optional.empty();
    boolean right = gold.release() == release.isPresent();
    scores.add(Field.RELEASE, right ? 1 : 0, 1, 1);
    if (!right) {
      scores.fault(gold.file(), Field.RELEASE, gold.release() ? why(outcome) : "is no release");
    }
    if (gold.release()) {
      if (release.isPresent()) {
        body(gold, release.get().clean());
        evidence(gold, release.get());
      } else {
        nothing(gold);
      }
      values(gold, release);
    }
  }

  private static String why(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Skipped skipped -> "was skipped: " + skipped.why();
      case Outcome.Unreadable unreadable -> "was not read: " + unreadable.why();
      case Outcome.Described described -> described.file();
    };
  }

  private void nothing(GoldPage gold) {
    scores.add(Field.KEEP, 0, gold.keep().size(), 0);
    gold.paragraphs().ifJudged(count -> scores.add(Field.PARAGRAPHS, 0, 1, 1));
  }

  private void body(GoldPage gold, CleanPage clean) {
    List<Paragraph> paragraphs = clean.paragraphs();
    String body =
        Comparison.text(String.join("\n", paragraphs.stream().map(Paragraph::text).toList()));
    String removed = Comparison.text(removed(clean));
    for (String snippet : gold.keep()) {
      int count = Comparison.count(body, Comparison.text(snippet));
      scores.add(Field.KEEP, count == 1 ? 1 : 0, 1, 1);
      if (count != 1) {
        scores.fault(gold.file(), Field.KEEP, "stands " + count + " times in the body: " + snippet);
      }
    }
    for (String snippet : gold.strip()) {
      boolean stands = body.contains(Comparison.text(snippet));
      boolean recorded = removed.contains(Comparison.text(snippet));
      scores.add(Field.STRIP, !stands && recorded ? 1 : 0, 1, 1);
      if (stands) {
        scores.fault(gold.file(), Field.STRIP, "stands in the body: " + snippet);
      } else if (!recorded) {
        scores.fault(gold.file(), Field.STRIP, "is not on record as removed: " + snippet);
      }
    }
    gold.paragraphs().ifJudged(count -> paragraphs(gold, count, paragraphs.size()));
  }

  private void paragraphs(GoldPage gold, int wanted, int found) {
    boolean right = Math.abs(wanted - found) <= 1;
    scores.add(Field.PARAGRAPHS, right ? 1 : 0, 1, 1);
    if (!right) {
      scores.fault(gold.file(), Field.PARAGRAPHS, "wanted " + wanted + ", found " + found);
    }
  }

  private static String removed(CleanPage clean) {
    StringBuilder words = new StringBuilder();
    clean.parts().stream()
        .filter(part -> !part.isKept())
        .forEach(
            part ->
                words
                    .append(part.span().of(clean.page().blocks().get(part.block()).text()))
                    .append('\n'));
    return words.toString();
  }

  private void values(GoldPage gold, Optional<Release> release) {
    single(gold, Field.TITLE, gold.title(), release.flatMap(Release::title), t -> t);
    single(gold, Field.DATE, gold.date(), release.flatMap(Release::date), Object::toString);
    single(
        gold, Field.UPDATED, gold.updated(), release.flatMap(Release::updated), Object::toString);
    single(gold, Field.MEETING, gold.meeting(), release.flatMap(Release::meeting), m -> m);
    single(gold, Field.KIND, gold.kind(), release.map(Release::kind), kind -> kind.word());
    single(gold, Field.LANGUAGE, gold.language(), release.map(Release::language), l -> l);
    set(
        gold,
        Field.PLACES,
        gold.places().map(places -> texts(places, GoldPlace::name)),
        found(release, Release::places, Place::name));
    set(
        gold,
        Field.COUNTRY_OF_PLACE,
        gold.places()
            .map(places -> texts(places, place -> inCountry(place.name(), place.country()))),
        found(release, Release::places, place -> inCountry(place.name(), place.country())));
    set(gold, Field.SOURCES, gold.sources(), found(release, Release::sources, s -> s));
    set(gold, Field.COUNTRIES, gold.countries(), found(release, Release::countries, c -> c));
    persons(gold, release);
    quotes(gold, release);
  }

  private static String inCountry(String place, Optional<String> country) {
    return place + ", " + country.orElse("nowhere");
  }

  private static <T> List<String> texts(List<T> values, Function<T, String> text) {
    return values.stream().map(text).toList();
  }

  private static <T> List<String> found(
      Optional<Release> release,
      Function<Release, List<Found<T>>> values,
      Function<T, String> text) {
    return release.map(values).orElse(List.of()).stream()
        .map(found -> text.apply(found.value()))
        .toList();
  }

  private <T> void single(
      GoldPage gold,
      Field field,
      Wanted<Optional<String>> wanted,
      Optional<Found<T>> found,
      Function<T, String> text) {
    wanted.ifJudged(value -> single(gold, field, value, found.map(f -> text.apply(f.value()))));
  }

  private void single(GoldPage gold, Field field, Optional<String> wanted, Optional<String> found) {
    boolean same = wanted.map(Comparison::text).equals(found.map(Comparison::text));
    scores.add(
        field,
        same && wanted.isPresent() ? 1 : 0,
        wanted.isPresent() ? 1 : 0,
        found.isPresent() ? 1 : 0);
    if (!same) {
      scores.fault(
          gold.file(),
          field,
          "wanted " + wanted.orElse("none") + ", found " + found.orElse("none"));
    }
  }

  private void set(GoldPage gold, Field field, Wanted<List<String>> wanted, List<String> found) {
    wanted.ifJudged(values -> set(gold, field, values, found));
  }

  private void set(GoldPage gold, Field field, List<String> wanted, List<String> found) {
    List<String> surplus = new ArrayList<>(found);
    List<String> lacking = new ArrayList<>();
    for (String value : wanted) {
      String folded = Comparison.name(value);
      surplus.stream()
          .filter(f -> Comparison.name(f).equals(folded))
          .findFirst()
          .ifPresentOrElse(surplus::remove, () -> lacking.add(value));
    }
    scores.add(field, wanted.size() - lacking.size(), wanted.size(), found.size());
    lacking.forEach(value -> scores.fault(gold.file(), field, "lacks " + value));
    surplus.forEach(value -> scores.fault(gold.file(), field, "wrongly has " + value));
  }

  private void persons(GoldPage gold, Optional<Release> release) {
    set(
        gold,
        Field.PERSONS,
        gold.persons().map(persons -> texts(persons, GoldPerson::name)),
        found(release, Release::persons, Person::name));
    List<Found<Person>> found = release.map(Release::persons).orElse(List.of());
    gold.persons().ifJudged(all -> all.forEach(wanted -> roles(gold, wanted, found)));
  }

  /** Roles are judged on the persons that were found. */
  private void roles(GoldPage gold, GoldPerson wanted, List<Found<Person>> found) {
    found.stream()
        .map(Found::value)
        .filter(p -> Comparison.name(p.name()).equals(Comparison.name(wanted.name())))
        .findFirst()
        .ifPresent(person -> role(gold, wanted, person.role().orElse("")));
  }

  private void role(GoldPage gold, GoldPerson wanted, String found) {
    List<String> fair = wanted.roles().isEmpty() ? List.of("") : wanted.roles();
    double best =
        fair.stream().mapToDouble(role -> Comparison.tokenF1(role, found)).max().orElse(0);
    scores.add(Field.ROLES, best, 1, 1);
    if (best < FAIR_ROLE) {
      scores.fault(
          gold.file(),
          Field.ROLES,
          wanted.name() + ": wanted " + fair.getFirst() + ", found " + found);
    }
  }

  private void quotes(GoldPage gold, Optional<Release> release) {
    set(
        gold,
        Field.QUOTES,
        gold.quotes()
            .map(quotes -> texts(quotes, quote -> quoteKey(quote.starts(), quote.speaker()))),
        found(release, Release::quotes, quote -> quoteKey(quote.text(), quote.speaker())));
  }

  private static String quoteKey(String text, Optional<String> speaker) {
    return Comparison.start(text) + " — " + speaker.orElse("nobody");
  }

  private void evidence(GoldPage gold, Release release) {
    String page = Comparison.text(everythingOn(release));
    Stream.of(
            release.title().stream(),
            release.date().stream(),
            release.updated().stream(),
            release.places().stream(),
            release.sources().stream(),
            release.persons().stream(),
            release.quotes().stream(),
            release.countries().stream(),
            release.meeting().stream())
        .flatMap(all -> all)
        .map(Found::evidence)
        .forEach(evidence -> evidence(gold, page, evidence));
  }

  private void evidence(GoldPage gold, String page, Evidence evidence) {
    boolean stands = !evidence.text().isBlank() && page.contains(Comparison.text(evidence.text()));
    scores.add(Field.EVIDENCE, stands ? 1 : 0, 1, 1);
    if (!stands) {
      scores.fault(
          gold.file(),
          Field.EVIDENCE,
          "does not stand on the page: " + evidence.text() + " (" + evidence.rule() + ")");
    }
  }

  /** All that a reader of the page or of its source can see: blocks, labelled values, address. */
  private static String everythingOn(Release release) {
    StringBuilder words = new StringBuilder();
    release.clean().page().blocks().stream().map(Block::text).forEach(t -> words.append(t + "\n"));
    release.clean().page().blocks().stream().map(Block::plain).forEach(t -> words.append(t + "\n"));
    release.clean().page().values().stream().map(Value::text).forEach(t -> words.append(t + "\n"));
    release.clean().page().uri().ifPresent(uri -> words.append(uri).append('\n'));
    return words.append(release.clean().page().file()).toString();
  }
}
