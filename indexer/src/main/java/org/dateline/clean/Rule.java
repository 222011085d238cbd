package org.dateline.clean;

import java.util.function.BiConsumer;

/**
 * The rules, in the order in which they are asked; the first to decide on a block is the one that
 * counts. They never look at the parts of a block that an earlier one has cut off.
 */
enum Rule {
  // What is not the page's own.
  CRAWLER_PREFIX(
      "what crawlers put before the text", (draft, templates) -> CrawlerPrefix.apply(draft)),
  ENVELOPE("the fields of mails and feeds", (draft, templates) -> Envelope.apply(draft)),
  TRAIL("the way from the front page", (draft, templates) -> Trail.apply(draft)),
  EVENT_DETAILS(
      "lines of media advisories, which stay", (draft, templates) -> EventDetails.apply(draft)),
  LABELS("labelled values in the text", (draft, templates) -> Labels.apply(draft)),
  FURNITURE("words of the furniture of sites", (draft, templates) -> Furniture.apply(draft)),
  TEMPLATES("what many pages of the site have taught", TemplateEvidence::apply),
  DOM("elements of an HTML page", (draft, templates) -> DomEvidence.apply(draft)),
  REPEATS("what the page says twice", (draft, templates) -> Repeats.apply(draft)),
  ENTRIES("the rhythm of dated entries", (draft, templates) -> Entries.apply(draft)),
  // Where the body is, and what stands round it.
  BODY("where prose outweighs labels", (draft, templates) -> BodyFinder.apply(draft)),
  GLUED_HEADER(
      "titles without a break behind them", (draft, templates) -> GluedHeader.apply(draft)),
  TITLE("the line that is the title", (draft, templates) -> TitleLine.apply(draft)),
  HEADER("what stands above the body", (draft, templates) -> Header.apply(draft)),
  SECTIONS("what follows the body and says so", (draft, templates) -> Sections.apply(draft)),
  SELF_DESCRIPTION(
      "what an organization says of itself", (draft, templates) -> SelfDescription.apply(draft)),
  RUNS("rows of labels, and prose beyond them", (draft, templates) -> Runs.apply(draft));

  private final String evidence;

  @SuppressWarnings("ImmutableEnumChecker") // the functions above have no state
  private final BiConsumer<Draft, Templates> judge;

  Rule(String evidence, BiConsumer<Draft, Templates> judge) {
    this.evidence = evidence;
    this.judge = judge;
  }

  /** What it goes by, in a few words. */
  String evidence() {
    return evidence;
  }

  void apply(Draft draft, Templates templates) {
    judge.accept(draft, templates);
  }
}
