package org.dateline.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets new pages go first while those that were there before are settled, which may take long; but
 * not for ever, since pages may come in without a pause.
 */
final class GiveWay implements BooleanSupplier {

  /** Nothing stays unsettled much longer than this. */
  static final Duration LONGEST = Duration.ofHours(1);

  private final BooleanSupplier news;
  private final InstantSource clock;
  private @Nullable Instant unsettledSince;
  private boolean gaveWay;

  /**
   * @param news whether new pages wait
   */
  GiveWay(BooleanSupplier news, InstantSource clock) {
    this.news = news;
    this.clock = clock;
  }

  /** Whether to leave the settling to a later run. */
  @Override
  public boolean getAsBoolean() {
    if (!news.getAsBoolean()) {
      return false;
    }
    Instant now = clock.instant();
    Instant since = unsettledSince == null ? now : unsettledSince;
    unsettledSince = since;
    gaveWay = now.isBefore(since.plus(LONGEST));
    return gaveWay;
  }

  /**
   * To be called after each run.
   *
   * @return whether it gave way
   */
  boolean ended() {
    boolean left = gaveWay;
    if (!left) {
      unsettledSince = null;
    }
    gaveWay = false;
    return left;
  }
}
