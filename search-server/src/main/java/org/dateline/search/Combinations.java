package org.dateline.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.ArrayUtil;

/**
 * Values that releases have together, each combination counted as if it were one more value: the
 * releases of a query have few combinations of year, language and kind between them, so that adding
 * these up at the end takes less than counting three values of each release.
 *
 * <p>A combination is another one, or a single value, and one value more. Where it is counted is
 * called its place; those of combinations are behind those of all values.
 */
final class Combinations {

  private final int first;
  private final int[] rests;
  private final int[] lasts;

  private Combinations(int first, int[] rests, int[] lasts) {
    this.first = first;
    this.rests = rests;
    this.lasts = lasts;
  }

  /** The place of the first one. */
  int first() {
    return first;
  }

  /** How many there are. */
  int size() {
    return rests.length;
  }

  /** Whether this is the place of a combination, and not of a single value. */
  boolean has(int place) {
    return place >= first;
  }

  /** The place of the value that a combination has more than its {@link #rest}. */
  int last(int place) {
    return lasts[place - first];
  }

  /** The place of the combination, or of the single value, that a combination adds a value to. */
  int rest(int place) {
    return rests[place - first];
  }

  /** Gathers them. Not thread-safe. */
  static final class Builder {

    /** The place of no value at all. */
    static final int NONE = -1;

    private final int first;
    private final Map<Long, Integer> known = new HashMap<>();
    private int[] rests = new int[64];
    private int[] lasts = new int[64];

    /**
     * @param values how many places single values have
     */
    Builder(int values) {
      this.first = values;
    }

    /**
     * The place of a combination with one more value.
     *
     * @param place of the combination or of a single value, or {@link #NONE}
     * @param value the place of the value
     */
    int with(int place, int value) {
      if (place == NONE) {
        return value;
      }
      Long both = (long) place << Integer.SIZE | value;
      Integer number = known.get(both);
      if (number == null) {
        number = known.size();
        known.put(both, number);
        rests = ArrayUtil.grow(rests, number + 1);
        lasts = ArrayUtil.grow(lasts, number + 1);
        rests[number] = place;
        lasts[number] = value;
      }
      return first + number;
    }

    Combinations build() {
      return new Combinations(
          first, Arrays.copyOf(rests, known.size()), Arrays.copyOf(lasts, known.size()));
    }
  }
}
