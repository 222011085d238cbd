package org.dateline.index;

/** Somebody else is writing the index; the message says who. It may be tried again later. */
public final class IndexInUseException extends IndexException {

  private static final long serialVersionUID = 1L;

  IndexInUseException(String message, Throwable cause) {
    super(message, cause);
  }
}
