package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.index.ReleaseIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds however long a query takes, however deep the page, and whatever is written meanwhile.
 */
class ConstancyTest {

  @TempDir Path directory;

  private static SearchRequest request(String address) {
    return LuceneArchiveTest.request(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=ferry", "q=f*", "q=fery~", "q=\"ferry line\"", "year=2010&q=ferry"})
  void aQueryThatRunsOutOfTimeIsGivenUpAndTheNextOneHasItsOwnTime(String address) {
    InventedIndex index = new InventedIndex(directory);
    index.given("a").paragraph("A ferry line").date("2010");
    AtomicLong now = new AtomicLong();
    AtomicLong step = new AtomicLong();
    try (LuceneArchive archive =
        index.open(Duration.ofMillis(5), () -> now.getAndAdd(step.get()))) {
      assertEquals(1, archive.search(request(address)).total());
      step.set(Duration.ofMillis(6).toNanos());
      assertThrows(QueryTimeoutException.class, () -> archive.search(request(address)));
      step.set(0);
      assertEquals(1, archive.search(request(address)).total());
    }
  }

  @Test
  void whoHelpsWithASearchHasItsDeadlineAndForgetsItAfterwards() throws Exception {
    AtomicLong now = new AtomicLong();
    Deadline deadline = new Deadline(now::get);
    deadline.set(5);
    now.set(6);
    List<Boolean> late = new ArrayList<>();
    Runnable help = deadline.carriedOver(() -> late.add(deadline.shouldExit()));
    try (ExecutorService helper = Executors.newSingleThreadExecutor()) {
      helper.submit(help).get();
      helper.submit(() -> late.add(deadline.shouldExit())).get();
    }
    assertEquals(List.of(true, false), late);
  }

  @Test
  void aSearchSeesOneWholeCommitWhileOthersAreTakenUp() throws Exception {
    commit(1);
    AtomicBoolean done = new AtomicBoolean();
    try (LuceneArchive archive = LuceneArchive.open(directory);
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> readers = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        readers.add(threads.submit(() -> read(archive, done)));
      }
      for (int generation = 2; generation <= 20; generation++) {
        commit(generation);
        archive.refresh();
      }
      done.set(true);
      for (Future<Integer> reader : readers) {
        assertTrue(reader.get() > 0);
      }
      assertEquals(20, archive.search(request("q=generation")).total());
    }
  }

  /** Each commit holds as many releases as its number says, and all of them say that number. */
  private void commit(int generation) {
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      for (int i = 0; i < generation; i++) {
        Invented release = Invented.release().title("Number " + generation);
        index.put("r" + i, release.paragraph("A generation of ferries").build());
      }
      index.commit(Map.of());
    }
  }

  private static int read(LuceneArchive archive, AtomicBoolean done) {
    int searches = 0;
    do {
      SearchResults results = archive.search(request("q=generation&size=100"));
      Set<String> titles = new LinkedHashSet<>();
      results.hits().forEach(hit -> titles.add(hit.title().orElseThrow()));
      assertEquals(Set.of("Number " + results.total()), titles);
      assertEquals(results.total(), results.hits().size());
      searches++;
    } while (!done.get());
    return searches;
  }

  @ParameterizedTest
  @ValueSource(strings = {"relevance", "newest", "oldest"})
  void pagesLeadToTheLastHitAndShowEachReleaseOnce(String sort) {
    InventedIndex index = new InventedIndex(directory);
    for (int i = 0; i < 57; i++) {
      String words = i % 3 == 0 ? "ferry line tables" : i % 3 == 1 ? "ferry tables" : "ferry";
      index.given("r" + i).paragraph(words.repeat(1 + i % 5)).date("20%02d".formatted(i % 20 + 1));
    }
    List<String> ids = new ArrayList<>();
    List<Float> scores = new ArrayList<>();
    int lacking = 0;
    try (LuceneArchive archive = index.open()) {
      SearchResults first = archive.search(request("q=ferry line tables&size=7&sort=" + sort));
      long all = first.total() + first.partial();
      assertEquals(19, first.total());
      assertEquals(38 - 19, first.partial());
      for (int page = 1; page <= (all + 6) / 7; page++) {
        SearchResults results =
            archive.search(
                request("q=ferry line tables&size=7&sort=%s&page=%d".formatted(sort, page)));
        for (Hit hit : results.hits()) {
          ids.add(hit.id());
          scores.add(hit.score());
          lacking += hit.missing().size();
          assertEquals(ids.size() > first.total(), !hit.missing().isEmpty(), hit.id());
        }
      }
      assertEquals(all, ids.size());
      assertEquals(all, ids.stream().distinct().count());
      assertEquals(first.partial(), lacking);
      assertEquals(
          List.of(), archive.search(request("q=ferry line tables&size=7&page=99999")).hits());
    }
    if (sort.equals("relevance")) {
      assertEquals(scores.stream().sorted((a, b) -> Float.compare(b, a)).toList(), scores);
    }
  }
}
