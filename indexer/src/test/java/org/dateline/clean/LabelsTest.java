package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines are the values of a label. */
final class LabelsTest {

  @Test
  void aLabelWithoutValueTakesNoneFromTheNextLabelOfItsList() {
    List<Label> labels =
        labels(
            "<li>Date: <time>25 November 2022</time></li><li>Place: OSTRA</li><li>Source: </li>"
                + "<li>Fields of work: Lighthouses</li>");
    assertEquals(
        List.of("date", "place", "source", "fields of work"),
        labels.stream().map(Label::name).toList());
    assertEquals(List.of(), labels.get(2).values());
  }

  @Test
  void theItemsBelowALabelAreItsValues() {
    List<Label> labels =
        labels("<li>Source:</li><li>OSCE Mission to Arlen</li><li>OSCE Chairpersonship</li>");
    assertEquals(
        List.of("OSCE Mission to Arlen", "OSCE Chairpersonship"), labels.getFirst().values());
  }

  @Test
  void aWordThatOpensSentencesIsALabelBeforeAColon() {
    CleanPage clean =
        Pages.clean(
            "page.txt",
            "Keepers of Arlen show their logbooks\n\nFrom: Ministry of Lighthouses of Arlen\n\n"
                + "OSTRA, 25 November 2022 – The keepers of the lighthouses of Arlen showed their"
                + " logbooks to the press today.\n\nFrom the tower one can see the bay.\n");
    assertEquals("Keepers of Arlen show their logbooks", clean.title().orElse(""));
    assertEquals(List.of("Ministry of Lighthouses of Arlen"), clean.labels().getFirst().values());
    assertEquals("From the tower one can see the bay.", clean.paragraphs().getLast().text());
  }

  private static List<Label> labels(String items) {
    String page =
        "<html><body><h1>Keepers of Arlen show their logbooks</h1><ul>"
            + items
            + "</ul><p>OSTRA, 25 November 2022 – The keepers of the lighthouses of Arlen showed their"
            + " logbooks to the press today.</p><p>The logbooks may be read by everybody.</p></body>"
            + "</html>";
    return Pages.clean("page.html", page).labels();
  }

  @Test
  void theMarksOfAFormatAreNoPartOfALabelInARow() {
    CleanPage clean =
        Pages.clean(
            "page.md",
            "# Keepers of Arlen show their logbooks\n\n**Date:** 25 November 2022  \n"
                + "**Place:** OSTRA  \n**Source:** OSCE Mission to Arlen\n\nThe keepers of the"
                + " lighthouses of Arlen showed their logbooks to the press today.\n");
    assertEquals(
        List.of("date", "place", "source"), clean.labels().stream().map(Label::name).toList());
    assertEquals(List.of("OSTRA"), clean.labels().get(1).values());
  }

  @Test
  void theRowsOfABlockMayEachBeALabelAndItsValue() {
    CleanPage clean =
        Pages.clean(
            "page.md",
            "# Keepers of Arlen show their logbooks\n\nPublishing date: 25 November 2022  \n"
                + "Content type: Press release  \nWhere we are: OSCE Mission to Arlen, OSCE Office"
                + " for Democratic Institutions and Human Rights\n\nOSTRA, 25 November 2022 – The"
                + " keepers of the lighthouses of Arlen showed their logbooks to the press today.\n");
    assertEquals(
        List.of("publishing date", "content type", "where we are"),
        clean.labels().stream().map(Label::name).toList());
    assertEquals(1, clean.paragraphs().size());
  }
}
