package org.dateline.search;

/** A query ran out of its time. The same query may succeed when the machine is less busy. */
public final class QueryTimeoutException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public QueryTimeoutException(String message) {
    super(message);
  }
}
