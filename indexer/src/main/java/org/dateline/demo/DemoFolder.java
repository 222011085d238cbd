package org.dateline.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Writes invented pages into a folder, a page at a time, so that an archive of any size needs the
 * same memory.
 */
public final class DemoFolder {

  /** The largest archive: the numbers of pages have seven digits in the names of files. */
  public static final long MOST = 9_999_999;

  /** The progress is told each time so many pages are written. */
  private static final int STEP = 500;

  private final Path folder;
  private final long seed;
  private final DemoPages pages;
  private final Set<Path> made = new HashSet<>();

  /**
   * A folder for the pages of a seed.
   *
   * @param folder need not exist; else it is empty or holds pages of the same seed
   */
  public DemoFolder(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
    this.pages = new DemoPages(seed);
  }

  /**
   * Writes the first pages of the archive, or those of them that are not there yet.
   *
   * @param count how many, up to {@link #MOST}
   * @param progress told how many are done
   * @throws IOException where the folder holds other files, pages of another seed or more pages
   *     than wanted, or cannot be written
   */
  public void write(long count, LongConsumer progress) throws IOException {
    Optional<DemoState> before = DemoState.of(folder);
    long from = before.isPresent() ? continued(before.get(), count) : 0;
    if (from == count) {
      return;
    }
    new DemoState(seed, from).keepIn(folder);
    for (long start = from / DemoPages.BUNDLE * DemoPages.BUNDLE;
        start < count;
        start += DemoPages.BUNDLE) {
      try (Bundles bundles = new Bundles(folder)) {
        for (long n = start; n < Math.min(count, start + DemoPages.BUNDLE); n++) {
          write(pages.page(n), bundles, n < from);
          if (n % STEP == 0) {
            progress.accept(n);
          }
        }
      }
    }
    progress.accept(count);
    new DemoState(seed, count).keepIn(folder);
  }

  /** From which page on to write. */
  private long continued(DemoState before, long count) throws IOException {
    if (before.seed() != seed) {
      throw new IOException(
          folder + ": holds pages of the seed " + before.seed() + "; name another folder");
    }
    if (before.pages() > count) {
      throw new IOException(
          folder + ": holds " + before.pages() + " pages, which is more; name another folder");
    }
    return before.pages();
  }

  private void write(DemoPage page, Bundles bundles, boolean isThere) throws IOException {
    if (!page.shape().isFile()) {
      bundles.add(page, page.story().orElseThrow());
    } else if (!isThere) {
      Path path = folder.resolve(page.file());
      Path parent = path.resolveSibling("");
      if (made.add(parent)) {
        Files.createDirectories(parent);
      }
      Files.write(path, page.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Writes what is right for the first pages, as {@code ./dateline evaluate} reads it.
   *
   * @param file must not lie in the folder of the pages, where it would be taken for one
   * @param count of how many pages; those that share a file with others are left out
   * @throws IOException where the file lies in the folder, or cannot be written
   */
  public void writeGold(Path file, long count) throws IOException {
    Path gold = file.toAbsolutePath().normalize();
    Path root = folder.toAbsolutePath().normalize();
    if (gold.startsWith(root)) {
      throw new IOException(file + ": lies among the pages; name a file outside of " + folder);
    }
    Path beside = gold.resolveSibling("");
    Files.createDirectories(beside);
    String relative = beside.relativize(root).toString().replace('\\', '/') + "/";
    try (Writer writer = Files.newBufferedWriter(gold)) {
      for (long n = 0; n < count; n++) {
        Optional<String> line = GoldLines.of(pages.page(n), relative);
        if (line.isPresent()) {
          writer.write(line.get() + "\n");
        }
      }
    }
  }

  /**
   * Writes releases with all fields given into one file, {@code releases.jsonl}, for measurements
   * in which nothing needs to be found.
   *
   * @param count how many releases; each is one of its own, none is a copy
   * @param progress told how many are done
   * @return the file
   * @throws IOException where the folder holds pages in files of their own, or cannot be written
   */
  public Path writeLines(long count, LongConsumer progress) throws IOException {
    if (Files.exists(folder) && DemoState.isIn(folder)) {
      throw new IOException(folder + ": holds pages, each in a file; name another folder");
    }
    Files.createDirectories(folder);
    Path file = folder.resolve("releases.jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (long n = 0; n < count; n++) {
        Story story = pages.story(n);
        writer.write(PageLine.given(story, pages.uri(story)));
        writer.write('\n');
        if (n % STEP == 0) {
          progress.accept(n);
        }
      }
    }
    progress.accept(count);
    return file;
  }
}
