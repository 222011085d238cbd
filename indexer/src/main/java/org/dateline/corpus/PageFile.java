package org.dateline.corpus;

import java.nio.file.Path;
import org.dateline.read.Page;

/**
 * A file that holds a page, or many.
 *
 * @param name what reports call it: the path as the caller gave it
 * @param key its path below the root that was given, with {@code /} between folders: ids are made
 *     from it, so that they are the same wherever the root lies
 * @param path where it is
 * @param state by what a change of it is seen
 */
public record PageFile(String name, String key, Path path, State state) {

  /**
   * By what a change of a file is seen.
   *
   * @param size in bytes; -1 where the file could not be looked at
   * @param changed when it was last changed, in microseconds since 1970
   */
  public record State(long size, long changed) {

    /** For a file that was not looked at: differs from every state that is seen. */
    public static final State UNKNOWN = new State(-1, 0);
  }

  /** A file that somebody names, of which nothing needs to be remembered. */
  public PageFile(String name, Path path) {
    this(name, name, path, State.UNKNOWN);
  }

  /** The key of a page in one call of inspect: the file that the caller named. */
  public static String reportedKey(PageFile file, Page page) {
    return page.file();
  }

  /**
   * The id of a page in an index: the one that it brings, else its address, else its path below the
   * root, with the number within the file where the file holds several.
   */
  public static String id(PageFile file, Page page) {
    return page.id()
        .or(page::uri)
        .orElseGet(() -> file.key() + page.file().substring(file.name().length()));
  }
}
