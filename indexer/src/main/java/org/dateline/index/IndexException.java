package org.dateline.index;

/**
 * The index cannot be used. The message is one line that says what is wrong, where, and what to do.
 */
public class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IndexException(String message) {
    super(message);
  }

  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
