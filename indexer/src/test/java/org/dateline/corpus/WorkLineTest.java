package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work in, results out in the same order. */
class WorkLineTest {

  private final List<Integer> handedOn = new ArrayList<>();

  @Test
  void resultsComeInTheOrderOfTheWork() {
    try (WorkLine<Integer> line = new WorkLine<>(8, 8, handedOn::add)) {
      for (int i = 0; i < 1000; i++) {
        int number = i;
        line.add(1, () -> number);
      }
      line.finish();
    }
    assertEquals(IntStream.range(0, 1000).boxed().toList(), handedOn);
  }

  @Test
  void noMoreIsInLineThanMayBeByNumberOrByWeight() {
    AtomicInteger added = new AtomicInteger();
    List<Integer> lengths = new ArrayList<>();
    try (WorkLine<Integer> line =
        new WorkLine<>(5, 30, number -> lengths.add(added.get() - number))) {
      for (int i = 0; i < 100; i++) {
        int number = i;
        line.add(i < 50 ? 1 : 10, () -> number);
        added.incrementAndGet();
      }
      line.finish();
    }
    assertTrue(lengths.subList(0, 50).stream().allMatch(length -> length <= 5), lengths::toString);
    assertTrue(
        lengths.subList(50, 100).stream().allMatch(length -> length <= 3), lengths::toString);
  }

  @Test
  void whatIsTooHeavyForTheLineIsDoneBeforeAnythingElseIsAdded() {
    try (WorkLine<Integer> line = new WorkLine<>(5, 30, handedOn::add)) {
      line.add(10, () -> 1);
      line.add(31, () -> 2);
      assertEquals(List.of(1, 2), handedOn);
    }
  }

  @Test
  void workThatTakesLongHoldsUpNoOther() {
    CountDownLatch last = new CountDownLatch(1);
    try (WorkLine<Integer> line = new WorkLine<>(64, 64, handedOn::add)) {
      // One thread is left for the last piece of work, which all others wait for.
      for (int i = 0; i < Runtime.getRuntime().availableProcessors() - 1; i++) {
        line.add(1, () -> waitFor(last));
      }
      line.add(1, () -> countDown(last));
      line.finish();
    }
    assertEquals(Runtime.getRuntime().availableProcessors(), handedOn.size());
  }

  @Test
  void whatTheWorkThrowsIsThrownWhereItsResultWouldBeHandedOn() {
    try (WorkLine<Integer> line = new WorkLine<>(8, 8, handedOn::add)) {
      line.add(1, () -> 1);
      line.add(
          1,
          () -> {
            throw new IllegalStateException("broken");
          });
      line.add(1, () -> 3);
      assertEquals("broken", assertThrows(IllegalStateException.class, line::finish).getMessage());
    }
    assertEquals(List.of(1), handedOn);
  }

  @Test
  void nothingIsDoneOnceTheLineIsClosed() {
    AtomicInteger running = new AtomicInteger();
    try (WorkLine<Integer> line = new WorkLine<>(64, 64, handedOn::add)) {
      for (int i = 0; i < 64; i++) {
        line.add(1, running::incrementAndGet);
      }
    }
    int done = running.get();
    try (WorkLine<Integer> other = new WorkLine<>(64, 64, handedOn::add)) {
      IntStream.range(0, 64).forEach(i -> other.add(1, () -> i));
      other.finish();
    }
    assertEquals(done, running.get());
    assertEquals(64, handedOn.size());
  }

  private static int waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private static int countDown(CountDownLatch latch) {
    latch.countDown();
    return 0;
  }
}
