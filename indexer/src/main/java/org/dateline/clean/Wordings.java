package org.dateline.clean;

import java.util.List;
import org.dateline.read.Block;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of short blocks that were met lately. Most blocks of a page are labels of menus that
 * stand on every page of the site; to measure and look them up once saves two thirds of the time
 * that cleaning takes.
 *
 * <p>Bounded: a block takes the place of another with the same remainder. Threads may share it; the
 * worst that can happen is that a wording is made twice.
 */
final class Wordings {

  /** Blocks that are kept: ten times the labels of the largest menus. */
  private static final int SIZE = 1 << 12;

  /** Longer blocks are sentences, which stand on one page. */
  private static final int LONGEST = 90;

  /** A block and its wording; all fields final, so that another thread sees all or nothing. */
  private record Entry(String text, List<Span> marks, Wording wording) {}

  private final @Nullable Entry[] entries = new Entry[SIZE];

  Wording of(Block block) {
    String text = block.text();
    if (text.length() > LONGEST) {
      return new Wording(block.plain());
    }
    int hash = text.hashCode();
    int at = (hash ^ (hash >>> 15)) & (SIZE - 1);
    Entry entry = entries[at];
    if (entry != null && entry.text().equals(text) && areSame(entry.marks(), block.marks())) {
      return entry.wording();
    }
    Wording wording = new Wording(block.plain());
    entries[at] = new Entry(text, block.marks(), wording);
    return wording;
  }

  /** As {@link List#equals}, without its iterators: most blocks have one mark, or none. */
  private static boolean areSame(List<Span> marks, List<Span> others) {
    boolean same = marks.size() == others.size();
    for (int i = 0; same && i < marks.size(); i++) {
      same = marks.get(i).equals(others.get(i));
    }
    return same;
  }
}
