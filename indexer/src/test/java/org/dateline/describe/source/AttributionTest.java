package org.dateline.describe.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.dateline.clean.Cleaner;
import org.dateline.clean.Reason;
import org.dateline.clean.Templates;
import org.dateline.describe.Found;
import org.dateline.describe.Pages;
import org.dateline.describe.dateline.Datelines;
import org.dateline.describe.page.ScannedPage;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who issues a release where its page says so by a label or a phrase. */
class AttributionTest {

  private static final String BODY =
      "On Monday the ministers spoke about trade and water in the valleys of the north.";

  private static List<String> sources(Pages page) {
    return sources(page.scanned());
  }

  private static List<String> sources(ScannedPage page) {
    return new SourceFinder(page, Datelines.of(page), OptionalInt.of(2019))
        .find().stream().map(Found::value).toList();
  }

  /** A release with a line below its title. */
  private static Pages below(String line) {
    return Pages.page().title("Wells").line(Reason.METADATA, line).paragraphs(BODY, BODY);
  }

  /** A release with a line at the foot of the page. */
  private static Pages atFoot(String line) {
    return Pages.page().title("Wells").paragraphs(BODY, BODY).line(Reason.FOOTER, line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Source: Embassy of Malta in Tunis\\nDanube Commission"
            + "| Embassy of Malta in Tunis; Danube Commission",
        "Issued jointly by:\\nEmbassy of Malta in Tunis (EMT)\\nDanube Commission"
            + "| Embassy of Malta in Tunis; Danube Commission",
        "Quelle:\\nBundesamt für Fähren\\nStiftung Alpenbrunnen"
            + "| Bundesamt für Fähren; Stiftung Alpenbrunnen",
        "Source: Permanent Mission of Malta\\nto the United Nations"
            + "| Permanent Mission of Malta to the United Nations",
        "Issued by:\\nRegistrar of the Tribunal|Registrar of the Tribunal",
      })
  void aLabelHasItsNamesInTheRowsBelow(String lines, String names) {
    assertEquals(List.of(names.split("; ", -1)), sources(below(lines.replace("\\n", "\n"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "From: Home Office and Department for Inland Harbours"
            + "| Home Office; Department for Inland Harbours",
        "From: Harbour Authority of Malta, Home Office and Department for Inland Harbours"
            + "| Harbour Authority of Malta; Home Office; Department for Inland Harbours",
        "From: Prime Minister's Office, 10 Downing Street and The Rt Hon Ada Holm MP"
            + "| Prime Minister's Office, 10 Downing Street",
        "Source: The Danube Commission / the Embassy of Malta"
            + "| Danube Commission; Embassy of Malta",
        "De : Ministère de l’Agriculture, Agence des Eaux"
            + "| Ministère de l’Agriculture; Agence des Eaux",
      })
  void namesInOneRowArePartedWhereANameBegins(String line, String names) {
    assertEquals(List.of(names.split("; ", -1)), sources(below(line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Distributed by Polarwire on behalf of Ministry of Water and Roads, Malta."
            + "| Ministry of Water and Roads, Malta",
        "Verbreitet durch Polarwire im Auftrag der Alpenkommission| Alpenkommission",
        "Diffusé par Polarwire pour le compte du Ministère de l’Agriculture"
            + "| Ministère de l’Agriculture",
        "SOURCE Danube Commission; Embassy of Malta in Tunis"
            + "| Danube Commission; Embassy of Malta in Tunis",
        "FUENTE Comisión del Danubio| Comisión del Danubio",
      })
  void whoDistributesATextIsNotItsSource(String line, String names) {
    assertEquals(List.of(names.split("; ", -1)), sources(atFoot(line)));
  }

  @Test
  void whoDeliversForOthersIsTheSourceAndTheyAreNot() {
    assertEquals(
        List.of("Permanent Mission of Malta to the United Nations"),
        sources(
            below(
                "Delivered by the Permanent Mission of Malta to the United Nations on behalf of"
                    + " Peru, Chile and Iceland")));
    assertEquals(
        List.of(),
        sources(below("Delivered by the Permanent Mission of Malta to the United Nations")));
  }

  @Test
  void aPersonsOfficeIsNoSource() {
    assertEquals(List.of(), sources(below("By: Ada Holm, Embassy of Malta in Tunis")));
  }

  @Test
  void itemsUnderALabelAreNamesWhateverTheyLookLike() {
    String text =
        "# Wells are for those who dig them\n\n4 May 2019\n\nJoint statement issued by:\n\n"
            + "- Union for Wells\n- Clear Springs Group\n\n"
            + BODY
            + " They agreed on a well for each village by the end of the year.\n\n"
            + "The first one was opened on Friday in the presence of forty farmers.\n";
    Reading reading =
        new PageReader().read("a.md", text.getBytes(StandardCharsets.UTF_8)).getFirst();
    Page page = assertInstanceOf(Reading.Read.class, reading).page();
    assertEquals(
        List.of("Union for Wells", "Clear Springs Group"),
        sources(new ScannedPage(new Cleaner(Templates.of(page)).clean(page))));
  }

  @Test
  void theSitesOwnLinesAtTheFootSayWhoseItIsOnlyOfTheText() {
    assertEquals(List.of(), sources(atFoot("Published by the Bureau of Global Harbours")));
    assertEquals(
        List.of("Danube Commission"),
        sources(atFoot("This text was first published by the Danube Commission")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Office of the Spokesperson",
        "Human Rights Defender of Malta",
        "Agency for Wells",
      })
  void aNameRightBelowTheTitleIsTheIssuers(String name) {
    assertEquals(
        List.of(name),
        sources(
            Pages.page()
                .title("Wells")
                .line(Reason.TEMPLATE, name)
                .line(Reason.DATELINE, "4 May 2019")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void aNameInCapitalsHasTheSmallLettersThatThePageGivesIt() {
    assertEquals(
        List.of("Министерство водных путей"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "МИНИСТЕРСТВО ВОДНЫХ ПУТЕЙ")
                .title("Колодцы")
                .paragraphs(BODY, BODY)
                .line(Reason.FOOTER, "Министерство водных путей, ул. Речная")));
  }
}
