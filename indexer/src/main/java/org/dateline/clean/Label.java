package org.dateline.clean;

import java.util.List;

/**
 * A value that the page itself labels, in its visible text: {@code Place: WARSAW}.
 *
 * @param name the label in lower case, without its colon: {@code date}, {@code where we are}
 * @param values what stands behind it, one entry a line or list item; empty where the page leaves
 *     it blank
 */
public record Label(String name, List<String> values) {

  public Label {
    values = List.copyOf(values);
  }
}
