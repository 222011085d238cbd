package org.dateline.search;

/** The parser read something that no expression stands for; the query is read as words instead. */
final class UnsupportedSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsupportedSyntaxException(String message) {
    super(message);
  }
}
