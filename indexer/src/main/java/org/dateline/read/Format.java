package org.dateline.read;

/** The format in which a page was saved. */
public enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  PDF,
  JSON
}
