package org.dateline.describe;

import java.util.List;
import java.util.Optional;
import org.dateline.clean.CleanPage;

/** Finds date, places, sources, persons, quotes and the rest on a clean page. Thread-safe. */
public final class Describer {

  /**
   * @param page a clean page that is a release
   */
  public Release describe(CleanPage page) {
    return new Release(
        page,
        new Found<>(Kind.NEWS, "none", ""),
        page.title().map(t -> new Found<>(t, "title", t)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        new Found<>("und", "none", ""),
        Relation.NONE);
  }
}
