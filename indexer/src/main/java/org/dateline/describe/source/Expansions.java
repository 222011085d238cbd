package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.page.ScannedPage;

/**
 * The full names that a page gives for abbreviations: in a line of its own at the top or at the
 * foot, or in its text before the abbreviation in brackets.
 */
final class Expansions {

  /** The name of a site and its slogan stand among the first lines. */
  private static final int TOP = 15;

  /** Lines at the foot: address, copyright, links. */
  private static final int FOOT = 25;

  private static final int LONGEST = 160;

  private final ScannedPage page;
  private List<String> lines = List.of();

  Expansions(ScannedPage page) {
    this.page = page;
  }

  /** The full name of one that is, or has in it, an abbreviation; empty where the page has none. */
  Optional<String> of(String name) {
    if (!ShortForm.has(name)) {
      return Optional.empty();
    }
    return lines().stream()
        .filter(line -> !line.startsWith(name) && ShortForm.is(name, line))
        .findFirst();
  }

  /** Rows that may be a name alone, and what stands before a bar or a comma in them. */
  private List<String> lines() {
    if (lines.isEmpty()) {
      Set<String> read = new HashSet<>();
      List<String> rows = new ArrayList<>();
      List<Line> all = page.lines();
      for (int i = 0; i < all.size(); i++) {
        Line line = all.get(i);
        boolean outer = i < TOP || i >= all.size() - FOOT || line.reason() == Reason.METADATA;
        for (String row : outer ? line.rows() : List.<String>of()) {
          if (row.length() <= LONGEST && row.indexOf(' ') > 0 && read.add(row)) {
            rows.add(NameLine.of(Copyright.holder(row).orElse(row)));
            String first = row.split(" [|–—-] |, |\\|", 2)[0];
            if (first.length() < row.length()) {
              rows.add(NameLine.of(first));
            }
          }
        }
      }
      lines = rows;
    }
    return lines;
  }
}
