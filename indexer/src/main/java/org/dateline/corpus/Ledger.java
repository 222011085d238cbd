package org.dateline.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in an index and where it comes from, by which the next run sees what is new, edited
 * or gone. It is kept with each commit of the index.
 *
 * @param roots the roots, in the order in which they were first given
 * @param entries what became of each file, by its key; made anew whenever one is asked for
 * @param settled whether every release is as one run over all files would have made it; false where
 *     new pages were put in and a run ended before it had settled the others
 */
public record Ledger(List<Root> roots, Map<String, Entry> entries, boolean settled) {

  /** Nothing is indexed yet. */
  public static final Ledger NONE = new Ledger(List.of(), Map.of(), true);

  /**
   * What became of a file.
   *
   * @param root the number of its root
   * @param state the file's state when it was read; unknown where it could not be read, so that the
   *     next run tries again
   * @param pages the releases that were made of it
   * @param others its pages that are no releases: they teach, too
   */
  public record Entry(int root, PageFile.State state, List<Made> pages, List<Other> others) {
    public Entry {
      pages = List.copyOf(pages);
      others = List.copyOf(others);
    }

    Entry with(PageFile.State now) {
      return new Entry(root, now, pages, others);
    }

    /** The same of a file whose content is as it was. */
    Entry of(PageFile file) {
      return new Entry(file.root(), file.state(), pages, others);
    }

    Entry with(List<Made> now) {
      return new Entry(root, state, now, others);
    }
  }

  /**
   * A release in the index.
   *
   * @param id its id
   * @param digest tells its content from any other that it may get; 0 where that is not known, so
   *     that the next run puts it in again
   */
  public record Made(String id, long digest) {}

  /**
   * A page that is no release, or could not be read.
   *
   * @param part what follows the name of the file in the name of the page: {@code #3}, or nothing
   * @param wasRead whether it could be read
   * @param why why it is none
   * @param digest tells its words from any others
   */
  public record Other(String part, boolean wasRead, String why, long digest) {}

  public Ledger {
    roots = List.copyOf(roots);
    entries = PackedEntries.of(entries);
  }

  PackedEntries packed() {
    return PackedEntries.of(entries);
  }

  /** Where the root lies that a file was found below; empty where the key is not known. */
  Optional<Path> rootOf(String key) {
    EntryBytes entry = packed().entry(key);
    return entry == null || entry.root() >= roots.size()
        ? Optional.empty()
        : Optional.of(roots.get(entry.root()).absolute());
  }
}
