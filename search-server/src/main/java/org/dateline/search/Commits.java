package org.dateline.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.dateline.index.CommitData;
import org.dateline.index.IndexException;
import org.dateline.index.WholeFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vouches for the commit that is served: its files were whole when it was taken up, and look as
 * they did then. Where they do not any more, nothing is served until they are mended.
 */
final class Commits {

  private static final Logger LOG = LoggerFactory.getLogger(Commits.class);

  /**
   * How often the files are looked at, at most: a hundred of them take half a millisecond, and a
   * search three or four. Damage is noticed so late at the latest.
   */
  private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(20);

  /**
   * How often all is read again though it looks as it did: a disk that fails changes no time. A
   * gigabyte takes a quarter to half a second.
   */
  private static final long SCRUB = TimeUnit.HOURS.toNanos(1);

  /**
   * How soon all is read where a server has begun with files that others have read before it: its
   * first readers are answered by then.
   */
  private static final long SOON = TimeUnit.SECONDS.toNanos(5);

  /** How long the files are trusted after a fault that no damage explained. */
  private static final long TRUST = TimeUnit.SECONDS.toNanos(10);

  private final Path folder;
  private final WholeFiles files;
  private Set<String> served = Set.of();

  /** Whether it was noted which of them are whole. */
  private boolean isNoted;

  private long looked = System.nanoTime();
  private long readAll = looked;
  private long suspected = looked - TRUST;
  private @Nullable String damage;

  Commits(Path folder) {
    this.folder = folder;
    this.files = new WholeFiles(folder);
    if (files.recall()) {
      readAll = looked - SCRUB + SOON;
    }
  }

  /**
   * Verifies the newest commit, which is not open yet.
   *
   * @throws IndexException where it is damaged, or of another format
   * @throws IOException where a file is gone, as when another commit has taken its place
   */
  void verifyNewest(Directory directory) throws IOException {
    CommitData.last(folder);
    SegmentInfos newest;
    try {
      newest = SegmentInfos.readLatestCommit(directory);
    } catch (RuntimeException e) {
      throw IndexException.failed(folder, e);
    }
    files.verify(newest.files(true));
  }

  /**
   * From now on vouches for this commit.
   *
   * @throws IndexException where it is damaged
   * @throws IOException where a file is gone, as when another commit has taken its place
   */
  void admit(DirectoryReader commit) throws IOException {
    Set<String> names = Set.copyOf(commit.getIndexCommit().getFileNames());
    files.verify(names);
    synchronized (this) {
      served = names;
      isNoted = false;
      damage = null;
      files.retain(names);
    }
  }

  /** Whether damage was found in what is served. */
  synchronized boolean isDamaged() {
    return damage != null;
  }

  /**
   * Looks whether what is served is still as it was.
   *
   * @throws IndexException where it is not
   */
  synchronized void look() {
    long now = System.nanoTime();
    if (damage == null && now - looked >= GLANCE) {
      looked = now;
      verify(files::verify, served);
    }
    if (damage != null) {
      throw new IndexException(damage);
    }
  }

  /**
   * Finds out whether damage explains that a search failed.
   *
   * @throws IndexException where it does
   */
  void suspect() {
    synchronized (this) {
      long now = System.nanoTime();
      if (now - suspected < TRUST) {
        return;
      }
      suspected = now;
    }
    readAll();
    look();
  }

  /** Reads all again, where that was long ago. Searches go on meanwhile. */
  void scrub() {
    if (System.nanoTime() - readAll >= SCRUB) {
      readAll();
    }
    Set<String> names;
    synchronized (this) {
      names = isNoted ? Set.of() : served;
      isNoted = true;
    }
    if (!names.isEmpty()) {
      files.note(names);
    }
  }

  private void readAll() {
    Set<String> names;
    synchronized (this) {
      readAll = System.nanoTime();
      names = served;
      isNoted = false;
    }
    verify(files::verifyAnew, names);
  }

  private interface Verification {
    void of(Collection<String> names) throws IOException;
  }

  private void verify(Verification verification, Set<String> names) {
    try {
      verification.of(names);
    } catch (IndexException e) {
      found(names, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      LOG.debug("another commit has taken the place of this one, whose files stay open here", e);
    }
  }

  private synchronized void found(Set<String> names, String message) {
    if (names.equals(served) && damage == null) {
      damage = message;
      LOG.warn("{}; nothing is served until it is", message);
    }
  }
}
