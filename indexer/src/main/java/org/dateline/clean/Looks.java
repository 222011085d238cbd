package org.dateline.clean;

import org.dateline.read.Block;
import org.jspecify.annotations.Nullable;

/**
 * The looks of short blocks that were met lately. Most blocks of a page are labels of menus that
 * stand on every page of the site; to measure and look them up once saves two thirds of the time
 * that cleaning takes.
 *
 * <p>Bounded: of the blocks that share a set the one that came first gives way. Threads may share
 * it; the worst that can happen is that a block is looked at twice.
 */
final class Looks {

  /** Blocks that share a set: a menu of 200 labels loses hardly any of them to another. */
  private static final int WAYS = 4;

  /** Sets: with their ways twenty times the labels of the largest menus. */
  private static final int SETS = 1 << 10;

  /** Longer blocks are sentences, which stand on one page. */
  private static final int LONGEST = 90;

  /**
   * What a look measures is in final fields, and what it finds later cannot be changed, so that
   * another thread sees each of them whole or not at all.
   */
  private final @Nullable Look[] looks = new @Nullable Look[SETS * WAYS];

  @SuppressWarnings("ReferenceEquality") // the reader gives the same block for the same line
  Look of(Block block) {
    String text = block.text();
    if (text.length() > LONGEST) {
      return new Look(block, new Wording(block.plain()));
    }
    int hash = text.hashCode();
    int set = ((hash ^ (hash >>> 15)) & (SETS - 1)) * WAYS;
    for (int way = set; way < set + WAYS; way++) {
      Look known = looks[way];
      if (known != null && known.block() == block) {
        return known;
      }
      if (known != null
          && known.block().text().equals(text)
          && known.block().marks().equals(block.marks())) {
        Look other = new Look(block, known.wording());
        looks[way] = other;
        return other;
      }
    }
    Look look = new Look(block, new Wording(block.plain()));
    System.arraycopy(looks, set, looks, set + 1, WAYS - 1);
    looks[set] = look;
    return look;
  }
}
