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
        "%s: the index cannot be used: %s".formatted(folder, Causes.of(cause)), cause);
  }

  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
