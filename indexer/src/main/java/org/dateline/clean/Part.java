package org.dateline.clean;

import java.util.Optional;
import org.dateline.text.Span;

/**
 * A stretch of a block that is kept or removed as a whole.
 *
 * @param block the index of the block in the page
 * @param span the stretch of the block's text
 * @param removed why it leaves the body; empty where it stays
 * @param rule the rule that removed it, for those who check: a few words; empty where it stays
 */
public record Part(int block, Span span, Optional<Reason> removed, String rule) {

  public static Part kept(int block, Span span) {
    return new Part(block, span, Optional.empty(), "");
  }

  public static Part removed(int block, Span span, Reason reason, String rule) {
    return new Part(block, span, Optional.of(reason), rule);
  }

  public boolean isKept() {
    return removed.isEmpty();
  }
}
