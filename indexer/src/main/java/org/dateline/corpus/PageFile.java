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
 * @param root the number of its root among those that were looked through
 * @param state by what a change of it is seen
 */
public record PageFile(String name, String key, Path path, int root, State state) {

  /**
   * By what a change of a file is seen: its size and time where these can be trusted, else its
   * content.
   *
   * @param size in bytes; -1 where the file could not be looked at
   * @param changed when it was last changed, in microseconds since 1970; {@link #TOO_FRESH} where
   *     it might change again without a change of this time
   * @param content tells its bytes from any others; 0 where it was not looked into
   */
  public record State(long size, long changed, long content) {

    /** For a file that was not looked at: differs from every state that is seen. */
    public static final State UNKNOWN = new State(-1, 0, 0);

    /** A time that no file has. */
    static final long TOO_FRESH = Long.MIN_VALUE;

    /** Whether a file that had the other state has not been touched since. */
    boolean isUntouchedSince(State other) {
      return size == other.size && changed == other.changed && changed != TOO_FRESH;
    }

    /** Whether both are states of the same bytes. */
    boolean hasContentOf(State other) {
      return size == other.size && content == other.content && content != 0;
    }
  }

  /** A file that somebody names, of which nothing needs to be remembered. */
  public PageFile(String name, Path path) {
    this(name, name, path, 0, State.UNKNOWN);
  }

  PageFile withKey(String other) {
    return other.equals(key) ? this : new PageFile(name, other, path, root, state);
  }

  PageFile withContent(long content) {
    return new PageFile(name, key, path, root, new State(state.size, state.changed, content));
  }

  /**
   * This file with what its bytes are told by; to be called before it is read for good. What is
   * known of it stays: a file that changes afterwards has another size or time for the next run.
   */
  PageFile lookedInto() {
    return state.content == 0 ? withContent(Digest.ofFile(path)) : this;
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
