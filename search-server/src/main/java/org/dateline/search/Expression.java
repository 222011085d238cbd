package org.dateline.search;

/** What a query means. Knows no engine. */
public sealed interface Expression {

  /** All releases. */
  record Everything() implements Expression {}
}
