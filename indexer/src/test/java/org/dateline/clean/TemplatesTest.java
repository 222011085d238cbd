package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.read.Page;
import org.junit.jupiter.api.Test;

final class TemplatesTest {

  private static final List<String> TOWNS = List.of("Kars", "Van", "Rize", "Sinop", "Urfa");

  @Test
  void mergingDoesNotDependOnOrderOrGrouping() {
    Templates forwards = Templates.NONE;
    Templates backwards = Templates.NONE;
    for (int i = 0; i < TOWNS.size(); i++) {
      forwards = forwards.merge(Templates.of(page(i)));
      backwards = Templates.of(page(TOWNS.size() - 1 - i)).merge(backwards);
    }
    assertArrayEquals(forwards.toBytes(), backwards.toBytes());
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Templates learned = learned();
    assertArrayEquals(learned.toBytes(), Templates.fromBytes(learned.toBytes()).toBytes());
  }

  @Test
  void bytesThatAreNoTemplatesAreRefused() {
    assertThrows(
        IOException.class, () -> Templates.readFrom(new ByteArrayInputStream(new byte[16])));
  }

  @Test
  void aFooterSentenceOfManyPagesGoes() {
    Page page = page(2);
    List<String> alone = Pages.body(new Cleaner(Templates.NONE).clean(page));
    List<String> taught = Pages.body(new Cleaner(learned()).clean(page));
    assertTrue(alone.getLast().startsWith("The bureau is open"));
    assertEquals(alone.subList(0, alone.size() - 1), taught);
  }

  @Test
  void theMeetingAndItsPlaceAreNoTemplateHoweverManyStatementsHaveThem() {
    Templates learned = Templates.NONE;
    for (int i = 0; i < TOWNS.size(); i++) {
      learned = learned.merge(Templates.of(statement(i)));
    }
    CleanPage clean = new Cleaner(learned).clean(statement(1));
    assertEquals(
        1,
        clean.parts().stream()
            .filter(part -> part.removed().equals(Optional.of(Reason.DATELINE)))
            .count());
  }

  private static Page statement(int i) {
    return Pages.of(
        "x.md",
        "HARBOUR UNION\n\n"
            + ("**OSCE Permanent Council No. " + (1400 + i) + "\n")
            + ("Vienna, " + (i + 1) + " July 2024**\n\n")
            + ("**Statement on the pilots of " + TOWNS.get(i) + "**\n\n")
            + ("The Union welcomes the school for pilots that was opened in "
                + TOWNS.get(i)
                + ".\n"));
  }

  private static Templates learned() {
    Templates learned = Templates.NONE;
    for (int i = 0; i < TOWNS.size(); i++) {
      learned = learned.merge(Templates.of(page(i)));
    }
    return learned;
  }

  private static Page page(int i) {
    String town = TOWNS.get(i);
    return Pages.of(
        "x.txt",
        "Harbours\nTides\nPilots\nSea charts\nOur fleet\nNight watch\n"
            + ("Keepers of " + town + " open a school for pilots\n")
            + (town.toUpperCase(java.util.Locale.ROOT) + ", " + (i + 1) + " May 2019 – ")
            + ("A school for pilots was opened in " + town + " today.\n")
            + ("Number " + i + " of its kind, the school of " + town + " has three rooms.\n")
            + "The bureau is open from nine to noon and answers letters within a week.\n");
  }

  @Test
  void theDayOfAStatementIsNoTemplateThoughAllHaveOne() {
    Templates learned = Templates.NONE;
    for (int i = 0; i < TOWNS.size(); i++) {
      learned = learned.merge(Templates.of(numbered(i)));
    }
    CleanPage clean = new Cleaner(learned).clean(numbered(1));
    assertTrue(
        clean.lines().stream()
            .anyMatch(
                line -> line.text().equals("2 July 2024") && line.reason() != Reason.TEMPLATE));
  }

  private static Page numbered(int i) {
    return Pages.of(
        "x.txt",
        "PC.DEL/"
            + (100 + i)
            + "/24\n"
            + ((i + 1) + " July 2024\n")
            + "Delegation of Iceland to the OSCE\n"
            + ("Statement on the pilots of " + TOWNS.get(i) + "\n\n")
            + ("Iceland welcomes the school for pilots that was opened in "
                + TOWNS.get(i)
                + " last week.\n\n"
                + "It is the first one on that coast, and its teachers come from nine countries"
                + " that have ferries, sandbanks and fog of their own.\n"));
  }

  @Test
  void theShortTitleAboveTheDayOfATextIsNoLabelOfTheMenusRoundIt() {
    Templates learned = Templates.NONE;
    for (int i = 0; i < TOWNS.size(); i++) {
      learned = learned.merge(Templates.of(between(i)));
    }
    CleanPage clean = new Cleaner(learned).clean(between(1));
    assertEquals(Optional.of("A school for Van"), clean.title());
  }

  private static Page between(int i) {
    String town = TOWNS.get(i);
    String title = "A school for " + town;
    return Pages.of(
        "x.html",
        "<html><head><title>"
            + (title + " - Harbour Union</title></head><body><div>Harbours</div><div>Tides</div>")
            + ("<div>Pilots</div><div>Sea charts</div><div>Our fleet</div><div>" + title)
            + ("</div><div>" + (i + 1) + " May 2019</div><div>Share this page</div>")
            + ("<p>The pilots of " + town + " have three rooms and a bell for their lessons.</p>")
            + ("<p>Number " + i + " of its kind, it was opened in " + town + " today.</p>")
            + "</body></html>");
  }

  @Test
  void theTitleThatTheOtherPagesOfASiteNameAmongTheirLinksIsATitle() {
    Templates learned = Templates.NONE;
    for (int i = 0; i < TOWNS.size(); i++) {
      learned = learned.merge(Templates.of(linked(i)));
    }
    for (int i = 0; i < TOWNS.size(); i++) {
      CleanPage clean = new Cleaner(learned).clean(linked(i));
      assertEquals(Optional.of("A school for the pilots of " + TOWNS.get(i)), clean.title());
    }
  }

  private static Page linked(int i) {
    StringBuilder links = new StringBuilder();
    for (int j = 0; j < TOWNS.size(); j++) {
      if (j != i) {
        links.append("<li><a href='#'>A school for the pilots of " + TOWNS.get(j) + "</a></li>");
      }
    }
    String town = TOWNS.get(i);
    return Pages.of(
        "x.html",
        "<html><body><ul><li>Harbours</li><li>Tides</li><li>Pilots</li></ul><h1>A school for the"
            + (" pilots of " + town + "</h1><p>" + (i + 1) + " May 2019</p>")
            + ("<p>The pilots of " + town + " have three rooms and a bell for their lessons.</p>")
            + ("<p>Number " + i + " of its kind, it was opened in " + town + " today.</p>")
            + ("<h2>Read more</h2><ul>" + links + "</ul></body></html>"));
  }

  @Test
  void aTitleThatOtherPagesListAmongTheirLatestNewsIsATitleWithoutAMainHeadingToo() {
    Templates learned = Templates.NONE;
    for (int i = 0; i < TOWNS.size(); i++) {
      learned = learned.merge(Templates.of(latest(i)));
    }
    CleanPage clean = new Cleaner(learned).clean(latest(0));
    assertEquals(Optional.of(title(TOWNS.get(0))), clean.title());
  }

  /** Most pages name the release of the first town among their latest news, with a date below. */
  private static Page latest(int i) {
    String town = TOWNS.get(i);
    String first = i % 4 == 0 ? "Tides of the week" : title(TOWNS.get(0));
    return Pages.of(
        "x.html",
        "<html><body><p>Harbours</p><p>Tides</p><p>Pilots</p>"
            + ("<h2>" + title(town) + "</h2><p>" + (i + 1) + " May 2019</p>")
            + ("<p>The pilots of " + town + " have three rooms and a bell for their lessons, and")
            + (" their school is the first one that looks at the harbour of " + town + ".</p>")
            + ("<p>Number " + i + " of its kind, it was opened in " + town + " today.</p>")
            + ("<h3>Latest news</h3><p>" + first + "</p><p>1 May 2019</p></body></html>"));
  }

  @Test
  void aTitleThatAllPagesOfASmallSiteListStandsBesideOtherLinesOnItsOwn() {
    Templates learned = Templates.NONE;
    for (int i = 0; i < TOWNS.size(); i++) {
      learned = learned.merge(Templates.of(listed(i)));
    }
    for (int i = 0; i < TOWNS.size(); i++) {
      CleanPage clean = new Cleaner(learned).clean(listed(i));
      assertEquals(Optional.of(title(TOWNS.get(i))), clean.title());
    }
  }

  /** All other releases with their days, in a page of plain lines; a note of other languages. */
  private static Page listed(int i) {
    StringBuilder others = new StringBuilder();
    for (int j = 0; j < TOWNS.size(); j++) {
      if (j != i) {
        others.append(title(TOWNS.get(j)) + "\n\n" + (j + 1) + " May 2019\n\n");
      }
    }
    String town = TOWNS.get(i);
    return Pages.of(
        "x.txt",
        "Harbours\n\nTides\n\nPilots\n\n"
            + (title(town) + "\n\nPublished " + (i + 1) + " May 2019\n\n")
            + "Also available in: French, Arabic, Russian\n\n"
            + ("The pilots of " + town + " have three rooms and a bell for their lessons, and")
            + (" their school is the first one that looks at the harbour of " + town + ".\n\n")
            + ("Number " + i + " of its kind, it was opened in " + town + " today.\n\n")
            + ("Related news\n\n" + others));
  }

  private static String title(String town) {
    return "A school for the harbour pilots of " + town;
  }
}
