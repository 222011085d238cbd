package org.dateline.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.describe.Relation;

/** Who is whose copy, worked out once over all signatures of a corpus. */
final class Kinship {

  /** The same text: what the literature calls near duplicates. */
  static final double SAME = 0.8;

  /** Of one family at least. */
  static final double RELATED = 0.5;

  /**
   * A copy with another ending, or an edit that added to the text: the shorter of the two stands in
   * the longer. On the invented pages of the project copies reach .9, releases that share a formula
   * or half their sentences .31.
   */
  static final double CONTAINED = 0.8;

  /**
   * Texts that share a band beyond this many are compared with the first of them alone, so that one
   * text that stands ten thousand times costs no hundred million comparisons.
   */
  private static final int MOST_IN_BAND = 64;

  private final Map<String, Relation> relations;

  private Kinship(Map<String, Relation> relations) {
    this.relations = relations;
  }

  static Kinship of(Map<String, Signature> signatures) {
    // the earlier a release, the lower its number: dates first, then keys
    List<Map.Entry<String, Signature>> entries = new ArrayList<>(signatures.entrySet());
    entries.sort(
        Comparator.comparingLong((Map.Entry<String, Signature> e) -> e.getValue().day())
            .thenComparing(Map.Entry::getKey));
    List<String> keys = entries.stream().map(Map.Entry::getKey).toList();
    Signature[] ordered = entries.stream().map(Map.Entry::getValue).toArray(Signature[]::new);
    int[] family = new int[ordered.length];
    int[] original = new int[ordered.length];
    Arrays.setAll(family, i -> i);
    Arrays.fill(original, -1);
    for (int band = 0; band < Signature.BANDS; band++) {
      link(ordered, band, family, original);
    }
    Map<String, Relation> relations = new HashMap<>();
    int[] sizes = new int[ordered.length];
    for (int i = 0; i < ordered.length; i++) {
      sizes[find(family, i)]++;
    }
    for (int i = 0; i < ordered.length; i++) {
      int root = find(family, i);
      if (sizes[root] > 1) {
        relations.put(
            keys.get(i),
            new Relation(
                original[i] < 0 ? Optional.empty() : Optional.of(keys.get(original[i])),
                Optional.of(keys.get(root))));
      }
    }
    return new Kinship(relations);
  }

  /**
   * Compares the texts that share a band. They are brought together by sorting numbers, a band
   * after the other: a map of lists takes half a gigabyte for 200,000 texts.
   */
  private static void link(Signature[] ordered, int band, int[] family, int[] original) {
    long[] sharing = sharing(ordered, band);
    int start = 0;
    for (int at = 0; at < sharing.length; at++) {
      if (sharing[at] >> Integer.SIZE != sharing[start] >> Integer.SIZE) {
        start = at;
      }
      for (int with = start; with < Math.min(at, start + MOST_IN_BAND); with++) {
        compare(ordered, (int) sharing[at], (int) sharing[with], family, original);
      }
    }
  }

  /** The hash of a band and the number of its text, in one number each, in ascending order. */
  private static long[] sharing(Signature[] ordered, int band) {
    long[] sharing = new long[ordered.length];
    int size = 0;
    for (int i = 0; i < ordered.length; i++) {
      int[] bands = ordered[i].bands();
      if (band < bands.length) {
        sharing[size++] = ((long) bands[band] << Integer.SIZE) | i;
      }
    }
    long[] sorted = Arrays.copyOf(sharing, size);
    Arrays.sort(sorted);
    return sorted;
  }

  private static void compare(
      Signature[] ordered, int i, int earlier, int[] family, int[] original) {
    boolean known = original[i] >= 0 && original[i] <= earlier;
    if (known && find(family, i) == find(family, earlier)) {
      return; // whatever comes of it says nothing new
    }
    double jaccard = ordered[i].jaccard(ordered[earlier]);
    if (jaccard >= RELATED) {
      join(family, i, earlier);
      boolean copy = jaccard >= SAME || ordered[i].contained(ordered[earlier]) >= CONTAINED;
      if (copy && (original[i] < 0 || earlier < original[i])) {
        original[i] = earlier;
      }
    }
  }

  private static int find(int[] family, int i) {
    int root = i;
    while (family[root] != root) {
      root = family[root];
    }
    while (family[i] != root) {
      int next = family[i];
      family[i] = root;
      i = next;
    }
    return root;
  }

  /** The earlier root stays, so that a family is called by its first release. */
  private static void join(int[] family, int a, int b) {
    int left = find(family, a);
    int right = find(family, b);
    family[Math.max(left, right)] = Math.min(left, right);
  }

  /** The keys that have another relation there. */
  Set<String> differing(Kinship other) {
    Set<String> keys = new HashSet<>(relations.keySet());
    keys.addAll(other.relations.keySet());
    keys.removeIf(key -> relation(key).equals(other.relation(key)));
    return keys;
  }

  Relation relation(String key) {
    return relations.getOrDefault(key, Relation.NONE);
  }
}
