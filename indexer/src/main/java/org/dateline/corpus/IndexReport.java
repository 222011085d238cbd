package org.dateline.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a run has done, and what the index holds afterwards.
 *
 * @param unchanged releases that stand in the index as before
 * @param lines all that is to be said of single pages, unchanged releases aside
 */
public record IndexReport(int unchanged, List<Line> lines) {

  /** What became of a page. */
  public enum Fate {
    /** The release is new in the index. */
    INDEXED("indexed"),
    /** The page was edited, and the release came out otherwise than before. */
    REPLACED("replaced"),
    /** The release came out otherwise because of what other pages taught. */
    SETTLED("settled by what others taught"),
    /** The release was taken out. */
    REMOVED("taken out"),
    /** The page had the id of an earlier one and took its place. */
    SAME_ID("took the place of an earlier page with its id"),
    /** The file is gone, and its releases were kept. */
    GONE("gone, its releases are kept"),
    /** The page is no release. */
    SKIPPED("skipped"),
    /** The file, or the page, could not be read. */
    NOT_READ("not read");

    private final String words;

    Fate(String words) {
      this.words = words;
    }

    /** As a report says it. */
    public String words() {
      return words;
    }
  }

  private static final Set<Fate> WRITTEN =
      Set.of(Fate.INDEXED, Fate.REPLACED, Fate.SETTLED, Fate.REMOVED);

  /**
   * What is to be said of one page.
   *
   * @param name its id where it is or was in the index, else its file; the key of a file that is
   *     gone
   * @param why why it is not in the index; empty for others
   */
  public record Line(Fate fate, String name, String why) {
    static Line of(Fate fate, String name) {
      return new Line(fate, name, "");
    }
  }

  public IndexReport {
    lines = List.copyOf(lines);
  }

  public int count(Fate fate) {
    return (int) lines.stream().filter(line -> line.fate() == fate).count();
  }

  /** How many lines there are of each fate; every fate has a number. */
  public Map<Fate, Integer> counts() {
    Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      counts.put(fate, 0);
    }
    lines.forEach(line -> counts.merge(line.fate(), 1, Integer::sum));
    return counts;
  }

  /** The lines of one fate. */
  public List<Line> of(Fate fate) {
    return lines.stream().filter(line -> line.fate() == fate).toList();
  }

  /** Whether the index is as it was before. */
  public boolean isUnchanged() {
    return lines.stream().map(Line::fate).noneMatch(WRITTEN::contains);
  }

  /** How many pages share a fate for each reason. */
  public Map<String, Integer> reasons(Fate fate) {
    Map<String, Integer> reasons = new TreeMap<>();
    of(fate).forEach(line -> reasons.merge(line.why(), 1, Integer::sum));
    return reasons;
  }
}
