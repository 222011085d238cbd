package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who is helped with a search. */
class CrewTest {

  private final AtomicLong clock = new AtomicLong();
  private final Crew crew = Crew.of(2, 0, new Deadline(clock::get));

  @Test
  void whoSearchesAloneIsHelped() {
    assertTrue(crew.begin());
    crew.end();
    assertTrue(crew.begin());
  }

  @Test
  void nobodyIsHelpedWhereEveryProcessorHasASearch() {
    crew.begin();
    assertFalse(crew.begin());
  }

  @Test
  void ofTwoWhoAskAgainAndAgainNeitherIsHelpedInTheMomentInWhichTheOtherDoesNotSearch() {
    crew.begin();
    crew.begin();
    crew.end();
    crew.end();
    assertFalse(crew.begin());
  }

  @Test
  void whoIsLeftAloneIsHelpedAgainAfterAWhile() {
    crew.begin();
    crew.begin();
    pass(1_000);
    crew.end();
    crew.end();
    pass(50);
    assertFalse(crew.begin());
    crew.end();
    pass(50);
    assertTrue(crew.begin());
  }

  @Test
  void nobodyIsHelpedByACrewOfOne() {
    assertFalse(Crew.of(1, 0, new Deadline(clock::get)).begin());
  }

  private void pass(int millis) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
