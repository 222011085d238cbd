package org.dateline.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GiveWayTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private Instant now = Instant.parse("2024-05-04T08:00:00Z");
  private boolean news = true;
  private final GiveWay giveWay = new GiveWay(() -> news, () -> now);

  @Test
  void withoutNewsNothingGivesWay() {
    news = false;
    assertFalse(giveWay.getAsBoolean());
  }

  @Test
  void whereNewsNeverEndItGivesWayNoLongerThanAnHour() {
    assertTrue(giveWay.getAsBoolean());
    assertTrue(giveWay.ended());
    now = now.plus(GiveWay.LONGEST).minus(MINUTE);
    assertTrue(giveWay.getAsBoolean());
    assertTrue(giveWay.ended());
    now = now.plus(MINUTE);
    assertFalse(giveWay.getAsBoolean());
  }

  @Test
  void onceSettledItGivesWayAnew() {
    assertTrue(giveWay.getAsBoolean());
    assertTrue(giveWay.ended());
    news = false;
    assertFalse(giveWay.getAsBoolean());
    assertFalse(giveWay.ended());
    news = true;
    now = now.plus(GiveWay.LONGEST);
    assertTrue(giveWay.getAsBoolean());
  }
}
