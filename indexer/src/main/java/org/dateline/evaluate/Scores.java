package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tallies by field, and all faults. */
public final class Scores {

  private final Map<Field, Tally> tallies = new EnumMap<>(Field.class);
  private final List<Fault> faults = new ArrayList<>();

  void add(Field field, double right, double wanted, double found) {
    tallies.merge(
        field,
        Tally.ZERO.plus(right, wanted, found),
        (sum, one) -> sum.plus(one.right(), one.wanted(), one.found()));
  }

  void fault(String file, Field field, String message) {
    faults.add(new Fault(file, field, message));
  }

  /** The fields that were judged, with their tallies. */
  public Map<Field, Tally> tallies() {
    return Collections.unmodifiableMap(tallies);
  }

  /** All faults, in the order of the pages. */
  public List<Fault> faults() {
    return Collections.unmodifiableList(faults);
  }
}
