package org.dateline.clean;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.read.Page;

/** Cleans pages, one at a time, by what the page itself shows and what the templates teach. */
public final class Cleaner {

  private final Templates templates;
  private final Set<Rule> rules;
  private final Looks looks = new Looks();

  public Cleaner(Templates templates) {
    this(templates, EnumSet.allOf(Rule.class));
  }

  /**
   * @param rules those that are asked: to measure what each of them adds
   */
  Cleaner(Templates templates, Set<Rule> rules) {
    this.templates = templates.forAsking();
    this.rules = EnumSet.copyOf(rules);
  }

  /**
   * A clean page.
   *
   * @param steady by how much each count of the templates may change, up or down, without the page
   *     coming out otherwise
   */
  public record Cleaned(CleanPage page, int steady) {}

  /** Cleans a page. Takes time linear in its length, and never throws. */
  public CleanPage clean(Page page) {
    return cleaned(page).page();
  }

  /** The same, and how much it depends on what the templates have counted. */
  public Cleaned cleaned(Page page) {
    Draft draft = new Draft(page, looks);
    for (Rule rule : rules) {
      rule.apply(draft, templates);
    }
    Optional<Refusal> refusal = Refusals.of(draft);
    return new Cleaned(draft.finish(refusal), draft.steady());
  }
}
