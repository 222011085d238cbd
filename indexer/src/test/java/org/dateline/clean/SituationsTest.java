package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.clean.Situation.Body;
import org.dateline.read.Page;
import org.junit.jupiter.api.Test;

/** What sites put round their texts goes, whatever the form of the page, and the text stays. */
final class SituationsTest {

  /** Pages of a small crawl. */
  private static final int CRAWL = 5;

  @Test
  void everySituationLeavesTheTextOfOnePageAlone() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Situation situation : Situation.all()) {
      Body body = bodies(situation).getFirst();
      for (String form : Situation.FORMS) {
        Page page = Pages.of(form, situation.page(body, form));
        check(situation, body, form, new Cleaner(Templates.NONE).clean(page), faults);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everySituationLeavesTheTextsOfASmallCrawlAlone() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Situation situation : Situation.all()) {
      List<Body> bodies = bodies(situation);
      // What must stay would stand on all pages of the crawl, as templates do.
      boolean own = situation.lines().stream().anyMatch(line -> line.place().equals("body"));
      if (bodies.size() >= CRAWL && !own) {
        for (String form : Situation.FORMS) {
          List<Page> pages =
              bodies.stream().map(body -> Pages.of(form, situation.page(body, form))).toList();
          Templates templates =
              pages.stream().map(Templates::of).reduce(Templates.NONE, Templates::merge);
          Cleaner cleaner = new Cleaner(templates);
          for (int i = 0; i < pages.size(); i++) {
            check(situation, bodies.get(i), form, cleaner.clean(pages.get(i)), faults);
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static List<Body> bodies(Situation situation) throws IOException {
    return Situation.bodies().getOrDefault(situation.language(), List.of());
  }

  private static void check(
      Situation situation, Body body, String form, CleanPage clean, List<String> faults) {
    String where = situation.name() + " (" + situation.language() + "), " + form + ": ";
    if (!clean.title().equals(Optional.of(body.title()))) {
      faults.add(where + "the title is " + clean.title().orElse("none"));
    }
    List<String> left = Pages.body(clean);
    if (!left.equals(situation.paragraphs(body))) {
      faults.add(where + left);
    }
  }
}
