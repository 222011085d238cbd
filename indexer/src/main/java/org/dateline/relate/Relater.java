package org.dateline.relate;

import org.dateline.describe.Release;

/** Adds to releases what the others of their corpus teach. Thread-safe. */
public record Relater(Names names, Families families) {

  /**
   * @param key the key under which {@link Families#of} saw the release
   */
  public Release relate(String key, Release release) {
    return release;
  }
}
