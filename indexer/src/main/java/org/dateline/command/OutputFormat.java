package org.dateline.command;

/** For whom results are written. Lower case, as it is typed: {@code --format json}. */
public enum OutputFormat {
  text,
  json
}
