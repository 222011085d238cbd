package org.dateline.index;

import java.nio.file.Path;

/**
 * The index cannot be used. The message is one line that says what is wrong, where, and what to do.
 */
public class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IndexException(String message) {
    super(message);
  }

  /**
   * What a folder that fails is said to be.
   *
   * @param folder the folder of an index
   * @param cause what came of using it; an engine's own words are not repeated
   */
  public static IndexException failed(Path folder, Throwable cause) {
    return new IndexException(
        "%s: the index cannot be used: %s".formatted(folder, Causes.of(folder, cause)), cause);
  }

  /**
   * What to do about an index of which something is damaged. A repair keeps the releases whose
   * files are gone, which building it anew would throw away.
   */
  public static String mending(Path folder) {
    return "mend it with: dateline check --repair --index " + folder;
  }

  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
