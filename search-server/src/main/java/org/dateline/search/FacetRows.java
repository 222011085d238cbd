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

  /** A release with more values of one facet has combinations that no other has. */
  private static final int MOST = 2;

  /** The combination of a release whose values are counted one by one. */
  private static final int MANY = -2;

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

  /**
   * Facets whose values are combined, and the combination that each release has, or {@link #MANY}.
   */
  private static final class Group {

    private final List<Column> columns;
    private final int[] all;

    Group(List<Column> columns, int releases, Combinations.Builder combinations) {
      this.columns = columns;
      this.all = new int[releases];
      Arrays.fill(all, Combinations.Builder.NONE);
      columns.forEach(column -> column.addTo(all, combinations));
    }
  }

  /** A facet's values in the segment, and where the first of the facet's values is counted. */
  private record Column(FacetColumn values, int base) {

    int place(int doc, int index) {
      return base + values.number(doc, index);
    }

    /** Adds the values of each release to the combination that it has so far. */
    void addTo(int[] all, Combinations.Builder combinations) {
      for (int doc = 0; doc < all.length; doc++) {
        int size = values.size(doc);
        if (size > MOST) {
          all[doc] = MANY;
        }
        for (int i = 0; i < size && all[doc] != MANY; i++) {
          all[doc] = combinations.with(all[doc], place(doc, i));
        }
      }
    }

    /** Puts the places of a release behind those that it has, and says how many there are now. */
    int append(int doc, int[] places, int count) {
      int size = values.size(doc);
      for (int i = 0; i < size; i++) {
        places[count + i] = place(doc, i);
      }
      return count + size;
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
    List<Group> groups = new ArrayList<>();
    for (List<Facet> together : TOGETHER) {
      List<Column> of = together.stream().map(facet -> column(facet, columns, bases)).toList();
      groups.add(new Group(of, releases, combinations));
    }
    List<Column> alone = ALONE.stream().map(facet -> column(facet, columns, bases)).toList();
    int[] starts = new int[releases + 1];
    int[] places = new int[releases];
    int count = 0;
    for (int doc = 0; doc < releases; doc++) {
      for (Group group : groups) {
        if (group.all[doc] == MANY) {
          places = ArrayUtil.grow(places, count + size(group.columns, doc));
          count = append(group.columns, doc, places, count);
        } else if (group.all[doc] != Combinations.Builder.NONE) {
          places = ArrayUtil.grow(places, count + 1);
          places[count++] = group.all[doc];
        }
      }
      places = ArrayUtil.grow(places, count + size(alone, doc));
      count = append(alone, doc, places, count);
      starts[doc + 1] = count;
    }
    return new FacetRows(starts, Arrays.copyOf(places, count));
  }

  private static int size(List<Column> columns, int doc) {
    int size = 0;
    for (Column column : columns) {
      size += column.values.size(doc);
    }
    return size;
  }

  private static int append(List<Column> columns, int doc, int[] places, int count) {
    int end = count;
    for (Column column : columns) {
      end = column.append(doc, places, end);
    }
    return end;
  }

  private static Column column(
      Facet facet, Map<Facet, FacetColumn> columns, Map<Facet, Integer> bases) {
    return new Column(
        Objects.requireNonNull(columns.get(facet)), Objects.requireNonNull(bases.get(facet)));
  }
}
