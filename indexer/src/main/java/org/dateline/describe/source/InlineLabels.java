package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.describe.page.LabelRole;

/**
 * Reads labelled values that stand in one line with others: {@code Published 5 May | Source: X}.
 */
final class InlineLabels {

  private InlineLabels() {}

  /** The values behind all labels of a role; each ends at a bar, a bracket or the next label. */
  static List<String> values(String text, LabelRole role) {
    List<String> values = new ArrayList<>();
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      Optional<LabelRole> label = LabelRole.atEndOf(text.substring(0, colon));
      if (label.filter(r -> r == role).isPresent()) {
        String value = text.substring(colon + 1, end(text, colon + 1)).strip();
        if (!value.isEmpty()) {
          values.add(value);
        }
      }
    }
    return values;
  }

  private static int end(String text, int start) {
    int end = start;
    int open = 0; // a bracket that opens within the value closes within it
    while (end < text.length() && text.charAt(end) != '|' && !isDashed(text, end)) {
      char c = text.charAt(end);
      open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (open < 0) {
        break;
      }
      end++;
    }
    int colon = text.indexOf(':', start);
    if (colon >= 0 && colon < end && LabelRole.atEndOf(text.substring(start, colon)).isPresent()) {
      end = text.lastIndexOf(' ', colon - 2) > start ? text.lastIndexOf(' ', colon - 2) : end;
    }
    return end;
  }

  private static boolean isDashed(String text, int i) {
    return text.startsWith(" – ", i) || text.startsWith(" — ", i) || text.startsWith(" - ", i);
  }
}
