package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.read.Page;
import org.dateline.text.Span;

/** Cleans pages, one at a time, by what the page itself shows and what the templates teach. */
public final class Cleaner {

  private final Templates templates;

  public Cleaner(Templates templates) {
    this.templates = templates;
  }

  public CleanPage clean(Page page) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < page.blocks().size(); i++) {
      int length = page.blocks().get(i).text().length();
      if (templates.isEmpty()) {
        parts.add(Part.kept(i, new Span(0, length)));
      }
    }
    return new CleanPage(page, parts, Optional.empty(), List.of(), Optional.empty());
  }
}
