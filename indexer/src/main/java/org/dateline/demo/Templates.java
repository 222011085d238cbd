package org.dateline.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Table;

/** The sentences of the table, by where they stand. */
final class Templates {

  private final Map<String, List<Template>> all = new HashMap<>();
  private final Map<String, List<Template>> withoutActor = new HashMap<>();

  Templates() {
    for (List<String> row : Table.read(Templates.class, "sentences.tsv")) {
      Template template = Template.of(row.get(1));
      all.computeIfAbsent(row.get(0), where -> new ArrayList<>()).add(template);
      if (!template.needsActor()) {
        withoutActor.computeIfAbsent(row.get(0), where -> new ArrayList<>()).add(template);
      }
    }
  }

  /**
   * One of the sentences for a part of a release.
   *
   * @param actor whether the release has a person of whom it speaks
   */
  Template any(Draw draw, String where, boolean actor) {
    List<Template> several = (actor ? all : withoutActor).get(where);
    if (several == null) {
      throw new IllegalArgumentException("there are no sentences for " + where);
    }
    return draw.one(several);
  }
}
