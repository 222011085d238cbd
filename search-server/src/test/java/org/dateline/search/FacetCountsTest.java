package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.calendar.PartialDate;
import org.dateline.index.Facet;
import org.dateline.index.ReleaseIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Totals, counts, filters, exclusions, order and missing words of random requests on a random
 * archive of several segments with deletions, against plain loops over the same releases. Each is
 * searched by one thread, and by four that share the search.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetCountsTest {

  private static final List<String> WORDS = List.of("ferry", "tram", "police", "treaty", "mine");
  private static final List<String> PLACES = List.of("Tirana", "Vienna", "Warsaw", "Oslo");
  private static final List<String> PERSONS = List.of("Mara Öst", "Ivo Lind", "Ada Roth");
  private static final List<Facet> FACETS = List.of(Facet.YEAR, Facet.PLACE, Facet.PERSON);

  private final Map<String, Made> made = new TreeMap<>();
  private LuceneArchive archive;
  private LuceneArchive shared;

  /** A release as the loops see it. */
  private record Made(
      String id,
      Set<String> words,
      Optional<PartialDate> date,
      Set<String> places,
      Set<String> persons) {

    Set<String> values(Facet facet) {
      return switch (facet) {
        case YEAR -> date.map(d -> Set.of(String.valueOf(d.year()))).orElse(Set.of());
        case PLACE -> places;
        case PERSON -> persons;
        default -> throw new IllegalArgumentException(facet.name());
      };
    }
  }

  @BeforeAll
  void make(@TempDir Path directory) {
    Random random = new Random(11);
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      for (int i = 0; i < 600; i++) {
        Made one =
            new Made(
                "r" + random.nextInt(400),
                some(WORDS, random),
                date(random),
                some(PLACES, random),
                some(PERSONS, random));
        made.put(one.id(), one);
        Invented release = Invented.release().paragraph("Word " + String.join(" x ", one.words()));
        one.date().ifPresent(date -> release.date(date.toString()));
        one.places().forEach(place -> release.place(place, "Land"));
        one.persons().forEach(release::person);
        index.put(one.id(), release.build());
        if (i % 150 == 149) {
          index.commit(Map.of());
        }
      }
      for (int i = 0; i < 20; i++) {
        String id = "r" + random.nextInt(400);
        made.remove(id);
        index.delete(id);
      }
      index.commit(Map.of());
    }
    archive = open(directory, 1);
    shared = open(directory, 4);
    shared.refresh(); // arranged already, while the other still reads its columns at first
  }

  private static LuceneArchive open(Path directory, int threads) {
    Crew crew = Crew.of(threads, 0, new Deadline(System::nanoTime));
    return LuceneArchive.open(directory, LuceneArchive.PATIENCE, crew);
  }

  private SearchResults search(SearchRequest request) {
    SearchResults results = untimed(archive.search(request));
    assertEquals(results, untimed(shared.search(request)));
    return results;
  }

  private static SearchResults untimed(SearchResults results) {
    return new SearchResults(
        results.request(),
        results.total(),
        results.partial(),
        results.hits(),
        results.facets(),
        results.months(),
        results.understood(),
        results.notices(),
        results.didYouMean(),
        0,
        results.commit());
  }

  @AfterAll
  void close() {
    archive.close();
    shared.close();
  }

  private static Set<String> some(List<String> of, Random random) {
    List<String> shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    return new TreeSet<>(shuffled.subList(0, random.nextInt(of.size())));
  }

  private static Optional<PartialDate> date(Random random) {
    int year = 2000 + random.nextInt(5);
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(PartialDate.ofYear(year));
      case 2 -> Optional.of(PartialDate.ofMonth(year, 1 + random.nextInt(12)));
      default ->
          Optional.of(PartialDate.ofDay(year, 1 + random.nextInt(12), 1 + random.nextInt(28)));
    };
  }

  @RepeatedTest(120)
  void everyRequestCountsWhatAPlainLoopCounts(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> words = new ArrayList<>(some(WORDS, random));
    Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
    selections.put(Facet.YEAR, choice(List.of("2000", "2001", "2003", "1999"), random));
    selections.put(Facet.PLACE, choice(PLACES, random));
    selections.put(Facet.PERSON, choice(PERSONS, random));
    Optional<PartialDate> from = random.nextInt(3) == 0 ? date(random) : Optional.empty();
    Optional<PartialDate> to = random.nextInt(3) == 0 ? date(random) : Optional.empty();
    Sort sort = List.of(Sort.RELEVANCE, Sort.NEWEST, Sort.OLDEST).get(random.nextInt(3));
    int size = 1 + random.nextInt(40);

    String query = String.join(" ", words);
    SearchRequest request = new SearchRequest(query, selections, from, to, sort, 1, size);
    SearchResults results = search(request);
    List<Hit> hits = new ArrayList<>(results.hits());
    for (int page = 2; hits.size() == (page - 1) * size; page++) {
      hits.addAll(search(new SearchRequest(query, selections, from, to, sort, page, size)).hits());
    }

    Predicate<Made> dated = overlaps(from, to);
    Predicate<Made> chosen = dated;
    for (Facet facet : FACETS) {
      chosen = chosen.and(allowed(facet, request)).and(wanted(facet, request));
    }
    Set<String> full = ids(chosen.and(m -> m.words().containsAll(words)));
    Set<String> partial = new HashSet<>(ids(chosen.and(m -> isEnough(m, words))));
    partial.removeAll(full);
    assertEquals(full.size(), results.total());
    assertEquals(partial.size(), results.partial());
    assertEquals(full.size() + partial.size(), hits.size());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      seen.add(hit.id());
      Set<String> missing = new TreeSet<>(words);
      missing.removeAll(Objects.requireNonNull(made.get(hit.id())).words());
      assertEquals(missing, new TreeSet<>(hit.missing()));
      assertTrue(i < full.size() ? full.contains(hit.id()) : partial.contains(hit.id()));
    }
    assertEquals(hits.size(), seen.size());
    assertOrder(hits.subList(0, full.size()), sort, words.isEmpty());

    for (Facet facet : FACETS) {
      Predicate<Made> others = dated.and(m -> m.words().containsAll(words));
      for (Facet other : FACETS) {
        others = others.and(allowed(other, request));
        if (other != facet) {
          others = others.and(wanted(other, request));
        }
      }
      Map<String, Integer> counts = new HashMap<>();
      made.values().stream()
          .filter(others)
          .forEach(m -> m.values(facet).forEach(v -> counts.merge(v, 1, Integer::sum)));
      request.selection(facet).wanted().forEach(value -> counts.putIfAbsent(value, 0));
      Map<String, Integer> listed = new HashMap<>();
      for (FacetValue value : results.facets().getOrDefault(facet, List.of())) {
        listed.put(value.value(), value.count());
        assertEquals(request.selection(facet).wanted().contains(value.value()), value.selected());
      }
      assertEquals(counts, listed, facet.name());
    }
  }

  private static void assertOrder(List<Hit> hits, Sort sort, boolean withoutWords) {
    for (int i = 1; i < hits.size(); i++) {
      Hit before = hits.get(i - 1);
      Hit after = hits.get(i);
      if (sort == Sort.RELEVANCE && !withoutWords) {
        assertTrue(before.score() >= after.score());
      } else {
        long undated = sort == Sort.OLDEST ? Long.MAX_VALUE : Long.MIN_VALUE;
        long one = before.date().map(d -> d.first().toEpochDay()).orElse(undated);
        long other = after.date().map(d -> d.first().toEpochDay()).orElse(undated);
        assertTrue(sort == Sort.OLDEST ? one <= other : one >= other);
      }
    }
  }

  private static Selection choice(List<String> values, Random random) {
    List<String> in = random.nextBoolean() ? List.of() : List.copyOf(some(values, random));
    List<String> out = random.nextInt(3) > 0 ? List.of() : List.copyOf(some(values, random));
    return new Selection(in, out);
  }

  private Set<String> ids(Predicate<Made> filter) {
    Set<String> ids = new HashSet<>();
    made.values().stream().filter(filter).forEach(m -> ids.add(m.id()));
    return ids;
  }

  private static boolean isEnough(Made release, List<String> words) {
    long has = words.stream().filter(release.words()::contains).count();
    return words.size() > 1 && has >= (words.size() == 2 ? 1 : 2);
  }

  private static Predicate<Made> overlaps(Optional<PartialDate> from, Optional<PartialDate> to) {
    if (from.isEmpty() && to.isEmpty()) {
      return m -> true;
    }
    boolean backwards =
        from.isPresent() && to.isPresent() && from.get().first().isAfter(to.get().last());
    return m ->
        !backwards
            && m.date()
                .filter(
                    d ->
                        from.map(f -> !d.last().isBefore(f.first())).orElse(true)
                            && to.map(t -> !d.first().isAfter(t.last())).orElse(true))
                .isPresent();
  }

  private static Predicate<Made> wanted(Facet facet, SearchRequest request) {
    List<String> values = request.selection(facet).wanted();
    return m -> values.isEmpty() || values.stream().anyMatch(m.values(facet)::contains);
  }

  private static Predicate<Made> allowed(Facet facet, SearchRequest request) {
    return m -> request.selection(facet).unwanted().stream().noneMatch(m.values(facet)::contains);
  }
}
