package org.dateline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.util.ArrayUtil;
import org.dateline.index.Facet;

/**
 * What a search counts of each release of one segment, all facets side by side: it lies in one
 * place of memory, where the {@link FacetColumn}s have it in ten. Of facets whose values mostly
 * occur together the {@link Combinations} are counted.
 */
final class FacetRows {

  /** A release has one value of each, mostly, and many releases have the same ones. */
  private static final List<List<Facet>> TOGETHER =
      List.of(List.of(Facet.LANGUAGE, Facet.KIND, Facet.YEAR), List.of(Facet.COUNTRY, Facet.PLACE));

  private static final List<Facet> ALONE =
      Arrays.stream(Facet.values())
          .filter(facet -> TOGETHER.stream().noneMatch(group -> group.contains(facet)))
          .toList();

  /** Where the places of each release begin. */
  private final int[] starts;

  /** Where each value or combination is counted. */
  private final int[] places;

  private FacetRows(int[] starts, int[] places) {
    this.starts = starts;
    this.places = places;
  }

  /** Not to be changed: the array is the one that is kept. */
  int[] starts() {
    return starts;
  }

  /** Not to be changed. */
  int[] places() {
    return places;
  }

  /** A facet's values in the segment, and where the first of the facet's values is counted. */
  private record Column(FacetColumn values, int base) {

    int place(int doc, int index) {
      return base + values.number(doc, index);
    }

    /** Adds the values of each release to the combination that it has so far. */
    void addTo(int[] all, Combinations.Builder combinations) {
      for (int doc = 0; doc < all.length; doc++) {
        for (int i = 0, size = values.size(doc); i < size; i++) {
          all[doc] = combinations.with(all[doc], place(doc, i));
        }
      }
    }
  }

  /**
   * @param columns of all facets
   * @param bases where the numbers of each facet begin
   * @param combinations those of the segments before; the segment's are added
   */
  static FacetRows of(
      Map<Facet, FacetColumn> columns,
      Map<Facet, Integer> bases,
      int releases,
      Combinations.Builder combinations) {
    List<int[]> together = new ArrayList<>();
    for (List<Facet> group : TOGETHER) {
      int[] all = new int[releases];
      Arrays.fill(all, Combinations.Builder.NONE);
      group.forEach(facet -> column(facet, columns, bases).addTo(all, combinations));
      together.add(all);
    }
    List<Column> alone = ALONE.stream().map(facet -> column(facet, columns, bases)).toList();
    int[] starts = new int[releases + 1];
    int[] places = new int[releases];
    int count = 0;
    for (int doc = 0; doc < releases; doc++) {
      places = ArrayUtil.grow(places, count + together.size());
      for (int[] all : together) {
        if (all[doc] != Combinations.Builder.NONE) {
          places[count++] = all[doc];
        }
      }
      for (Column column : alone) {
        int size = column.values.size(doc);
        places = ArrayUtil.grow(places, count + size);
        for (int i = 0; i < size; i++) {
          places[count++] = column.place(doc, i);
        }
      }
      starts[doc + 1] = count;
    }
    return new FacetRows(starts, Arrays.copyOf(places, count));
  }

  private static Column column(
      Facet facet, Map<Facet, FacetColumn> columns, Map<Facet, Integer> bases) {
    return new Column(
        Objects.requireNonNull(columns.get(facet)), Objects.requireNonNull(bases.get(facet)));
  }
}
