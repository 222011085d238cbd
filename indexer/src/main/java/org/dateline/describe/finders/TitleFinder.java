package org.dateline.describe.finders;

import java.util.Optional;
import org.dateline.describe.Found;
import org.dateline.describe.page.ScannedPage;

/** The title of a release and what it rests on. */
final class TitleFinder {

  private TitleFinder() {}

  static Optional<Found<String>> find(ScannedPage page) {
    return page.given("title").stream()
        .findFirst()
        .map(text -> new Found<>(text.strip(), "given", text.strip()))
        .or(() -> page.clean().title().map(text -> new Found<>(text, "title", text)));
  }
}
