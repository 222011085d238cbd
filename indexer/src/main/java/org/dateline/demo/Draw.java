package org.dateline.demo;

import java.util.List;

/**
 * Chance that can be repeated: the same seed, purpose and number give the same draws on every
 * machine and with every version of Java, which the JDK promises only for its oldest generator.
 *
 * <p>SplitMix64, after Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators",
 * OOPSLA 2014.
 */
final class Draw {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  private Draw(long state) {
    this.state = state;
  }

  /** Draws for one purpose, which do not depend on how many are made for another. */
  static Draw of(long seed, String purpose, long number) {
    return new Draw(mix(mix(mix(seed + STEP) ^ purpose.hashCode()) ^ (number * STEP)));
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  private long next() {
    state += STEP;
    return mix(state);
  }

  /** From 0 to, but without, {@code bound}, which is positive. */
  int below(int bound) {
    return (int) (((next() >>> 33) * bound) >>> 31);
  }

  /** From {@code least} to {@code most}, both included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** From 0 to, but without, 1. */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** True in {@code share} of all draws. */
  boolean chance(double share) {
    return unit() < share;
  }

  /** One of several, each as likely as the others. */
  <T> T one(List<T> several) {
    return several.get(below(several.size()));
  }
}
