package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside and below a text: side columns, signatures, notes, imprints. */
class TailsTest {

  private static final String FIRST =
      "GORI, 3 May 2019 – The ferry over the lake was opened today by two mayors and a goat.";

  private static final String SECOND =
      "It carries forty persons, and on market days as many sheep as will come on board.";

  private static List<String> body(String name, String text) {
    return Pages.body(Pages.clean(name, text));
  }

  private static String paragraphs() {
    return "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Този сайт използва бисквитки.",
        "Оваа страница користи колачиња.",
        "Korišćenjem sajta prihvatate upotrebu kolačića.",
        "Korzystając z serwisu, wyrażasz zgodę na używanie plików cookies.",
        "Nacházíte se zde:",
        "Přečteno: 1 024x",
        "Прегледи: 530",
        "Прегледа: 315"
      })
  void whatASiteSaysOfItselfInASentenceIsNoLastParagraph(String line) {
    assertEquals(
        List.of(FIRST, SECOND),
        body("a.txt", "Ferry opened on the lake\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fotografija: Ana Horvat",
        "Nuotrauka: Rasa Petraitė",
        "Ljósmynd: Anna Jónsdóttir",
        "Φωτογραφία: Μαρία Παππά",
        "Kuva: Aino Virtanen",
        "Снимка: Мария Иванова",
        "Fotoğraf: Elif Kaya",
        "Kép: Nagy Anna",
        "Parengė: Rasa Petraitė",
        "Hazırladı: Aysel Quliyeva",
        "Zpracoval: Jan Novák"
      })
  void whoPhotographedOrWroteIsNoLastParagraph(String line) {
    assertEquals(
        List.of(FIRST, SECOND),
        body("a.txt", "Ferry opened on the lake\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + line));
  }

  @Test
  void aTitleBelowABannerWithNoBodyBehindItStopsNothing() {
    assertEquals(
        List.of("N e a e a n.", "L A E.", "E."),
        body("a.html", "<h1>N e a e a n.<p>L A E.<P>E.<P>"));
  }

  @Test
  void theArticlesOfAListAreNoTextThoughTheyAreLongerThanIt() {
    StringBuilder others = new StringBuilder();
    for (String story : List.of("Bridge painted green", "Concert for two spoons", "Goat elected")) {
      others
          .append("<article class='node node--view-mode-teaser'><span>30 May 2019</span><h3>")
          .append(story)
          .append("</h3><p>Forty growers of nine villages store the seeds of tomatoes, beans and")
          .append(" sorghum in a former granary near the lake, which began with two jars.</p>")
          .append("</article>");
    }
    String page =
        "<html><body><h1>Ferry opened on the lake</h1><article class='node node--view-mode-full'>"
            + paragraphs()
            + "</article><section><h2>Stories from the region</h2>"
            + others
            + "</section></body></html>";
    assertEquals(List.of(FIRST, SECOND), body("page.html", page));
  }

  @Test
  void aLastSentenceMayEndInTheSignOfWhoWroteIt() {
    assertEquals(
        List.of(FIRST, SECOND, "The ferry ran for an hour longer than was planned. (Dkr)"),
        body(
            "page.txt",
            "Ferry opened on the lake\n\n"
                + FIRST
                + "\n\n"
                + SECOND
                + "\n\nThe ferry ran for an hour longer than was planned. (Dkr)\n\n© Lake Press\n"));
  }

  @Test
  void theItemsThatEndATextStayThoughTheSiteGoesOnBelowItsElement() {
    String page =
        "<html><body><nav><a href='1'>Home</a><a href='2'>News</a></nav><div"
            + " class='article-body'><h1>Ferry opened on the lake</h1>"
            + paragraphs()
            + "<h3>What the mayors ask for</h3><ul><li>One bell on each of the two piers</li>"
            + "<li>A levy on goats that travel alone</li></ul></div>"
            + "<div class='related'><h2>More news</h2><a href='3'>Read more</a></div></body></html>";
    List<String> body = body("page.html", page);
    assertTrue(body.contains("A levy on goats that travel alone"), body::toString);
  }

  @Test
  void aRowOfLinksBesideTheNoteOfTheLastChangeIsNoParagraph() {
    String page =
        "<html><body><h1>Ferry opened on the lake</h1>"
            + paragraphs()
            + "<p>[ <a href='1'>Home</a> | <a href='2'>Top of page</a> | <a href='3'>Previous release</a>"
            + " | <a href='4'>Next release</a> ]<br>This page was last updated by the keeper of the"
            + " pages at the office in Gori. Best viewed at 800 x 600.</p></body></html>";
    assertEquals(List.of(FIRST, SECOND), body("page.html", page));
  }

  @Test
  void whoHadADocumentDistributedAndWhatLicenceItHasAreNoParagraphs() {
    CleanPage clean =
        Pages.clean(
            "page.txt",
            "PC.DEL/671/09\n\n17 September 2009\n\nThis document has been distributed at the request"
                + " of the Delegation of Malta.\n\nStatement on the ferry of Gori\n\n"
                + FIRST
                + "\n\n"
                + SECOND
                + "\n\nAll content is available under an open licence, except where otherwise stated.\n");
    assertEquals("Statement on the ferry of Gori", clean.title().orElse(""));
    assertEquals(List.of(FIRST, SECOND), Pages.body(clean));
  }

  @Test
  void theColumnBesideTheTextOfAPageLaidOutByTablesIsNoPartOfIt() {
    String page =
        "<html><head><title>Ferry</title></head><body><table><tr>"
            + "<td><a href='1'>Home</a><br><a href='2'>News</a></td>"
            + "<td><h1>Ferry opened on the lake</h1>"
            + paragraphs()
            + "</td><td><b>Latest</b><br>Concert for two spoons (7 May 2019)<br>"
            + "Bridge painted green in June (9 June 2019)<br>What do you think of our colours?</td>"
            + "</tr></table></body></html>";
    assertEquals(List.of(FIRST, SECOND), body("page.html", page));
  }

  @Test
  void thoseWhoSignBelowTheTextStayWithTheirOffices() {
    String page =
        "<html><body><nav><a href='1'>Home</a><a href='2'>News</a></nav><div><h1>Joint words on"
            + " the ferry</h1>"
            + paragraphs()
            + "<p>Ana Petrova-Lind</p><p>Minister for Lakes and Rivers of Chile</p>"
            + "<p>Ivo Balaž</p><p>Minister of Ferries of the Republic of Malta</p></div>"
            + "<footer>Imprint</footer></body></html>";
    assertEquals(
        List.of(
            FIRST,
            SECOND,
            "Ana Petrova-Lind",
            "Minister for Lakes and Rivers of Chile",
            "Ivo Balaž",
            "Minister of Ferries of the Republic of Malta"),
        body("page.html", page));
  }

  @Test
  void theNoteOnTheDeliveryAndTheAddressBelowATextAreNoPartOfIt() {
    String page =
        String.join(
            "\n\n",
            "Statement on the ferry",
            FIRST,
            SECOND,
            "Check against delivery",
            "Rue du Lac 65, 1202 Genève",
            "mission@ferry.example");
    assertEquals(List.of(FIRST, SECOND), body("page.txt", page));
  }

  @Test
  void whatAnOrganizationSaysOfItselfBelowThoseToCallIsNoPartOfTheText() {
    String page =
        String.join(
            "\n\n",
            "Ferry opened on the lake",
            FIRST,
            SECOND,
            "For more information, please contact:",
            "Ana Petrova, tel. +995 555 01 43 22",
            "The Joint Ferry Mission is independent of the governments that pay for it.",
            "Hotel Bristol, Lake Road, Gori");
    assertEquals(List.of(FIRST, SECOND), body("page.txt", page));
  }

  @Test
  void aSentenceOnSomebodyBelowTheFoundingOfAnOfficeIsNews() {
    String founded =
        "The post of Ferry Commissioner was created in 1992 to settle quarrels between the shores.";
    String news = "He will be based in Gori and lead a team of twelve rowers.";
    String page =
        String.join("\n\n", "New Commissioner takes office", FIRST, SECOND, founded, news);
    assertEquals(List.of(FIRST, SECOND, founded, news), body("page.txt", page));
  }

  @Test
  void aLineOfIssuersIsNotTheTitleOfWhatTheyIssue() {
    String page =
        "<html><body><table><tr><td>"
            + "<p>Joint press release of the Embassy of Chile in Gori and the Ministry of Water of"
            + " Malta</p><p><b>Embassy and ministry sign plan for a ferry on the lake</b></p>"
            + paragraphs()
            + "</td></tr></table></body></html>";
    assertEquals(
        Optional.of("Embassy and ministry sign plan for a ferry on the lake"),
        Pages.clean("page.html", page).title());
  }

  @Test
  void aHeadingThatNamesTheOfficeIsNotTheTitleBelowOneThatSaysWhatHappened() {
    String page =
        "# Malta – Visit of Mr Anatole Lacroix to the ferries\n\n"
            + "## Ministry of Lakes and Foreign Rivers\n\n"
            + FIRST
            + "\n\n"
            + SECOND;
    assertTrue(
        Pages.clean("page.md", page).title().orElse("").startsWith("Malta – Visit"),
        () -> Pages.clean("page.md", page).title().toString());
  }

  @Test
  void figuresBelowTheLastSentenceStay() {
    List<String> figures =
        List.of(
            "Crossings opened in 2020: 3", "Crossings closed in 2020: 1", "Goats carried: 41,200");
    String page =
        String.join(
            "\n\n", "Ferry opened on the lake", FIRST, SECOND, String.join("\n\n", figures));
    assertEquals(
        Stream.concat(Stream.of(FIRST, SECOND), figures.stream()).toList(), body("page.txt", page));
  }

  @Test
  void linesThatLeadToOtherDocumentsAndButtonsBetweenBarsAreNoPartOfIt() {
    String page =
        String.join(
            "\n\n",
            "Ferry opened on the lake",
            FIRST,
            SECOND,
            "3 comments | Log in to comment",
            "Previous document: Programme of the goats (2 May 2019)",
            "Next interview: The miller on his wheel");
    assertEquals(List.of(FIRST, SECOND), body("page.txt", page));
  }

  @Test
  void aSentenceOnAMemberOfSomethingThatWasFoundedIsNoSelfDescription() {
    String told =
        "Mayor Lind was a member of the league of ferries, founded in 1921. It has nine boats.";
    String page = String.join("\n\n", "Ferry opened on the lake", FIRST, SECOND, told);
    assertEquals(List.of(FIRST, SECOND, told), body("page.txt", page));
  }

  @Test
  void theDateBelowATextIsNoStampOfTheStoriesBelowIt() {
    StringBuilder page = new StringBuilder("# Ferry opened on the lake\n\n");
    page.append("The ferry over the lake was opened today by two mayors and a goat of the town.");
    page.append("\n\n").append(SECOND).append("\n\nGori, 3 May 2019\n\n## Related news\n\n");
    for (int day = 1; day < 5; day++) {
      page.append("* [Concert for spoons, evening ")
          .append(day)
          .append("](https://l.example/x)\n\n");
      page.append("  1").append(day).append("/06/2018\n\n");
    }
    List<String> body = body("page.md", page.toString());
    assertEquals(2, body.size());
    assertEquals(SECOND, body.getLast());
  }

  @Test
  void severalOfficesAboveAJointTextAreItsLetterhead() {
    String page =
        "<html><body><nav><a href='1'>Home</a><a href='2'>News</a></nav><div><h1>Two ministers on"
            + " the ferry</h1><p>Département fédéral des eaux et forêts de la Confédération</p>"
            + "<p>Ministère des Affaires lacustres de la République</p><p>Communiqué conjoint</p>"
            + paragraphs()
            + "</div></body></html>";
    assertEquals(List.of(FIRST, SECOND), body("page.html", page));
  }

  @Test
  void linesOfANameAndAnOfficeStayBelowTheTextOfACrawl() {
    String text =
        "Home\nNews\n\nJoint words on the ferry of the lake\n\n"
            + FIRST
            + "\n\n"
            + SECOND
            + "\n\nAna Petrova-Lind, for the delegation of Chile\nIvo Balaž, Minister of Ferries\n\n"
            + "Share\nFacebook\nPrint\nOur work\nWho we are\n";
    assertEquals(
        List.of(
            FIRST,
            SECOND,
            "Ana Petrova-Lind, for the delegation of Chile",
            "Ivo Balaž, Minister of Ferries"),
        body("page.txt", text));
  }

  @Test
  void aLifeInYearsStaysBelowTheText() {
    String page =
        "<html><body><main><h1>Change of the keeper of the ferry</h1>"
            + paragraphs()
            + "<h2>Curriculum vitae</h2><ul><li>2012 – present: Gori, keeper of the ferry</li>"
            + "<li>2009 – 2012: Osh, second keeper</li><li>2002: Joined the ferry</li></ul></main>"
            + "<footer><a href='1'>Imprint</a></footer></body></html>";
    List<String> body = body("page.html", page);
    assertTrue(body.contains("2009 – 2012: Osh, second keeper"), body::toString);
    assertTrue(body.contains("2002: Joined the ferry"), body::toString);
  }

  @Test
  void formsHelplinesAndNeighboursGo() {
    String text =
        "Ferry opened on the lake\n\n"
            + FIRST
            + "\n\n"
            + SECOND
            + "\n\nNewsletter\nReceive our news of the lake once a month.\nEmail Address *\nSubscribe\n"
            + "Previous: Bridge painted green\nNext: Concert for two spoons\n"
            + "Ferry Office helpline: 1481\nUnsubscribe | View in browser\n";
    assertEquals(List.of(FIRST, SECOND), body("page.txt", text));
  }

  @Test
  void newsBehindWhatAnInstitutionIsMakesThatAPartOfTheText() {
    assertEquals(
        5, paragraphsBeside("The Keeper will return in spring, with a lamp and two goats."));
    assertEquals(3, paragraphsBeside("The institution of the Keeper has nine boats and a school."));
    assertEquals(3, paragraphsBeside("It has forty towers, nine boats and a school for lamps."));
  }

  /** Of a text of three paragraphs, what its institution is, and a paragraph behind that. */
  private static int paragraphsBeside(String behind) {
    return Pages.clean(
            "a.txt",
            """
            Keepers of Arlen meet in Ostra

            OSTRA, 5 December 2022 – The keepers of the lighthouses of Arlen met in Ostra today.

            They compared their logbooks, their lamps and the keys of all the towers of the coast.

            They agreed to burn the same oil from spring on, and to write down who burned what.

            The institution of the Keeper was created in 1992 to mark rocks that no chart has shown.

            """
                + behind)
        .paragraphs()
        .size();
  }

  @Test
  void aNoteOnUseMayStandBehindAnAddressWithItsNumbers() {
    assertEquals(
        2,
        Pages.clean(
                "a.txt",
                """
                Keepers of Arlen meet in Ostra

                OSTRA, 5 December 2022 – The keepers of the lighthouses of Arlen met in Ostra today.

                They compared their logbooks, their lamps and the keys of all the towers of the coast.

                720040 Ostra, 57 Lamp Street. Reproduction of this text is free, the source must be credited.
                """)
            .paragraphs()
            .size());
  }

  @Test
  void whoCanBeAskedBelowASentenceThatLeadsToNumbersIsNoPartOfTheText() {
    for (String lead :
        List.of(
            "For more information on this topic, please contact:",
            "Pour en savoir plus sur ce sujet, veuillez contacter :")) {
      String page =
          "# Ferry opened on the lake\n\n"
              + FIRST
              + "\n\n"
              + SECOND
              + "\n\n**"
              + lead
              + "**\n\n* In Gori, Ana Petrova-Lind, lind@lakes.example, +995 55 555 0182\n\n"
              + "## Related news\n\n* [Bridge painted green](/x) 9 February 2018\n";
      assertEquals(List.of(FIRST, SECOND), body("page.md", page), lead);
    }
  }

  @Test
  void theOfferToThoseWhoAreNoJournalistsIsNoPartOfTheText() {
    String page =
        "# Ferry opened on the lake\n\n"
            + FIRST
            + "\n\n"
            + SECOND
            + "\n\n*If you are not a journalist, please send your request to the service.*\n\n"
            + "**Topics:** [Ferries](/t/1)\n";
    assertEquals(List.of(FIRST, SECOND), body("page.md", page));
  }

  @Test
  void headingsOverOtherStoriesArePutTogetherFromFewWords() {
    for (String heading :
        List.of("More news and stories", "Други новини", "Altre notizie e comunicati")) {
      String page =
          "Ferry opened on the lake\n\n"
              + FIRST
              + "\n\n"
              + SECOND
              + "\n\n"
              + heading
              + "\n\nThe bridge over the lake was painted green by two mayors.\n";
      assertEquals(List.of(FIRST, SECOND), body("page.txt", page), heading);
    }
  }

  @Test
  void aHeadingThatSaysWhatTheNewsIsOfStandsOverNoOtherStories() {
    String heading = "Latest news from the lake";
    assertEquals(
        List.of(FIRST, heading, SECOND),
        body(
            "page.md",
            "# Ferry opened on the lake\n\n" + FIRST + "\n\n## " + heading + "\n\n" + SECOND));
  }

  @Test
  void signsForTheSizeOfLettersAreButtons() {
    String speech = "I am pleased to greet all who have gathered on the shore to speak of ferries.";
    for (String buttons :
        List.of("<span>Print page</span> <span>A+ A-</span>", "Increase text size Print PDF")) {
      String page =
          "<html><body><ul><li>About</li><li>Mandate</li></ul><article><h1>Message on ferries"
              + "</h1><div>3 May 2019</div><div>"
              + buttons
              + "</div><p>"
              + speech
              + "</p><p>"
              + SECOND
              + "</p></article></body></html>";
      assertEquals(List.of(speech, SECOND), body("page.html", page), buttons);
    }
  }

  @Test
  void anAddressWithRowsOfLinksAndADateInOneBlockIsNoParagraph() {
    String page =
        "<html><body><h2>Ferry opened on the lake</h2>"
            + paragraphs()
            + "<p>Gori, 3 May 2019<hr><font size='1'>Press Section, Lake Street 5-7, A-1010 Gori."
            + " Tel.: (+43-1) 514 36-180. Fax: (+43-1) 514 36-105. E-mail: press@lake.example<br>"
            + "[ <a href='#'>Top of page</a> ] [ <a href='p'>Printer-friendly version</a> ]<br>"
            + "Last updated: 04-May-2019</font></body></html>";
    CleanPage clean = Pages.clean("page.html", page);
    assertEquals(List.of(FIRST, SECOND), Pages.body(clean));
    assertEquals(
        List.of(),
        clean.lines().stream()
            .filter(line -> line.text().startsWith("Gori, 3 May"))
            .filter(line -> line.reason() == Reason.CONTACT)
            .toList());
  }

  @Test
  void theTeamThatWroteATextIsNotItsTitle() {
    String page =
        "Delegation to the Lake\n\nSpeech at the opening of the ferry\n\n30.08.2022 Gori\n\n"
            + "Press and information team of the Delegation to the LAKE\n\nDear students,\n\n"
            + FIRST
            + "\n\n"
            + SECOND
            + "\n";
    assertEquals(
        Optional.of("Speech at the opening of the ferry"), Pages.clean("page.txt", page).title());
  }

  @Test
  void aSentenceThatBeginsAsALicenceOrANoteDoesIsNone() {
    String sent =
        "This document was distributed among residents of the village in May, and many of them did"
            + " not understand it.";
    String except =
        "Except where otherwise stated in the annex, the ministers will pay the costs of the ferry"
            + " in equal parts.";
    assertEquals(
        List.of(FIRST, sent, SECOND, except),
        body(
            "page.txt",
            String.join("\n\n", "Ferry opened on the lake", FIRST, sent, SECOND, except)));
  }
}
