package org.dateline.clean;

import java.util.Optional;
import org.dateline.read.Page;

/**
 * Cleans pages, one at a time, by what the page itself shows and what the templates teach.
 *
 * <p>The rules are asked in the order in which they are written here; the first to decide on a
 * block is the one that counts. They never look at the parts of a block that an earlier one has cut
 * off.
 */
public final class Cleaner {

  private final Templates templates;

  public Cleaner(Templates templates) {
    this.templates = templates;
  }

  /** Cleans a page. Takes time linear in its length, and never throws. */
  public CleanPage clean(Page page) {
    Draft draft = new Draft(page);
    // What is not the page's own.
    CrawlerPrefix.apply(draft);
    Labels.apply(draft);
    Furniture.apply(draft);
    TemplateEvidence.apply(draft, templates);
    DomEvidence.apply(draft);
    Repeats.apply(draft);
    Entries.apply(draft);
    // Where the body is, and what stands round it.
    BodyFinder.apply(draft);
    GluedHeader.apply(draft);
    TitleLine.apply(draft);
    Header.apply(draft);
    Sections.apply(draft);
    SelfDescription.apply(draft);
    Runs.apply(draft);
    Optional<Refusal> refusal = Refusals.of(draft);
    return draft.finish(refusal);
  }
}
