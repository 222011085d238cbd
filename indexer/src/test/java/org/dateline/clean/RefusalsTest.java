package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

final class RefusalsTest {

  @Test
  void aPageThatIsNotThereIsRefused() {
    assertRefused(
        Refusal.NOT_FOUND, "Home\nNews\nPage not found\nThe page you asked for has moved.\n");
  }

  @Test
  void anEmptyPageIsRefused() {
    assertRefused(Refusal.EMPTY, " \n\n");
  }

  @Test
  void aListOfTeasersIsRefused() {
    assertRefused(
        Refusal.LISTING,
        """
        Press releases
        1 May 2019
        Keepers meet
        Forty keepers of lighthouses met...
        2 May 2019
        Bees counted
        The council of beekeepers has counted...
        3 May 2019
        Port closed
        The port of Ayvalik will remain closed...
        4 May 2019
        Pilots trained
        Ten pilots were trained to read...
        """);
  }

  @Test
  void theFirstSentencesOfOtherReleasesAreAListing() {
    assertRefused(
        Refusal.LISTING,
        """
        Press releases

        OSTRA, 6 February 2008 - The keepers of nine lighthouses met today to compare their logbooks.

        KARS, 6 February 2008 - A course for pilots of small harbours opened in a barn near the station.

        RIZE, 5 February 2008 - The council of beekeepers handed over a library to the village school.

        SINOP, 4 February 2008 - Thirty ferrymen have learned to read the tides of the northern coast.

        Next page
        """);
  }

  @Test
  void aSentenceAboveOtherStoriesAndTheirDatesIsNoListing() {
    StringBuilder page =
        new StringBuilder("# Notice to those who travel to Kars\n\n06/05/2019\n\n");
    page.append(
        "The Ministry says that the office in Kars answers by telephone until the snow melts,");
    page.append(" that letters take a week, and that the road to the station is closed to carts.");
    page.append("\n\n## Related news\n\n");
    for (int day = 1; day < 6; day++) {
      page.append("* [Bees counted in valley ").append(day).append("](https://kars.example/b)\n\n");
      page.append("  1").append(day).append("/06/2018\n\n");
    }
    assertEquals(Optional.empty(), Pages.clean("x.md", page.toString()).refusal());
  }

  @Test
  void aCallForCandidatesWithItsConditionsIsRefused() {
    assertRefused(
        Refusal.VACANCY,
        """
        Llamado 7/2019: guardianes de faros
        Se llama a concurso para la provisión de dos cargos de guardián de faro.
        Plazo de inscripción: del 3 al 21 de mayo de 2019
        Remuneración nominal: 40.000
        Requisitos: buena vista, buen humor
        """);
  }

  @Test
  void aReleaseOfOneSentenceIsNoneOfThese() {
    CleanPage clean =
        Pages.clean(
            "x.txt",
            """
            Ambassador Ilse Quarrington visits Kars
            KARS, 6 May 2019 – Ambassador Ilse Quarrington visited Kars today.
            """);
    assertEquals(Optional.empty(), clean.refusal());
  }

  @Test
  void aPageThatSomebodyVouchesForIsNeverRefused() {
    byte[] line = "{\"text\":\"Page not found\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Page page = ((Reading.Read) new PageReader().read("x.jsonl", line).getFirst()).page();
    CleanPage clean = new Cleaner(Templates.NONE).clean(page);
    assertEquals(Optional.empty(), clean.refusal());
  }

  @Test
  void whatOtherPagesOfferIsNoOfferOfThisOne() {
    assertReleased(
        """
        <body><ul><li><a href=/t>Tenders</a></li><li><a href=/v>Vacancies</a></li></ul>
        <h1>Keepers of Arlen meet in Ostra</h1>
        <p>Reference number: OS 12/2019</p>
        <p>The keepers of the lighthouses of Arlen met in Ostra today to compare their logbooks.</p>
        <p>They will meet again in the autumn, when the storms have told them what they forgot.</p>
        <div class="related"><h3>Latest</h3><p>Call for proposals for new lamps</p>
        <p>Invitation to tender: paint</p></div></body>
        """);
  }

  @Test
  void aTextOfItsOwnIsNoListWhateverDatesStandBelow() {
    assertReleased(
        """
        <body><h1>Keepers of Arlen meet in Ostra</h1><p>5 December 2022</p>
        <p>The keepers of the lighthouses of Arlen met in Ostra today to compare their logbooks.</p>
        <p>They will meet again in the autumn, when the storms have told them what they forgot.</p>
        <p>Last updated on 6 December 2022</p>
        <div><h3>Read more</h3><ul><li><a href=/1>Port closed</a> 7 March 2021</li>
        <li><a href=/2>Bees counted</a> 2 June 2021</li>
        <li><a href=/3>Pilots trained</a> 15 May 2021</li></ul></div></body>
        """);
  }

  private static void assertReleased(String html) {
    CleanPage clean = Pages.clean("x.html", html);
    assertEquals(Optional.empty(), clean.refusal());
    assertEquals(Optional.of("Keepers of Arlen meet in Ostra"), clean.title());
    assertEquals(2, clean.paragraphs().size());
  }

  private static void assertRefused(Refusal refusal, String text) {
    CleanPage clean = Pages.clean("x.txt", text);
    assertEquals(Optional.of(refusal), clean.refusal());
    assertEquals(0, clean.paragraphs().size());
  }

  @Test
  void theNumberOfAnErrorTellsInWhateverLanguage() {
    assertRefused(Refusal.NOT_FOUND, "Heim\nFréttir\nSíðan fannst ekki hér\nVillunúmer: 404\n");
    assertReleased(
        """
        <body><p>Press release No. 404</p><h1>Keepers of Arlen meet in Ostra</h1>
        <p>The keepers of the lighthouses of Arlen met in Ostra today to compare their logbooks.</p>
        <p>They will meet again in the autumn, when the storms have told them what they forgot.</p>
        </body>
        """);
  }

  @Test
  void teasersThatEndInALinkAreTeasers() {
    assertRefused(
        Refusal.LISTING,
        """
        Category: Statements

        Ferry opens
        The ferry over the lake was opened by two mayors and… Continue reading →

        Bees counted
        The council of beekeepers has counted for the third time… Read more

        Port closed
        The port will remain closed until the wind has turned… Continue reading →
        """);
  }

  @Test
  void anOrderOfBusinessIsNoRelease() {
    assertRefused(
        Refusal.CALENDAR,
        """
        PARLIAMENT OF THE LAKES

        Order of business

        21 July 2022, 10 a.m.
        1. Bill No. 214 – ferries
        2. Bill No. 198 – bridges

        28 July 2022, 10 a.m.
        1. Questions
        """);
  }

  @Test
  void aMonthWithoutATextIsACalendarInAnyLanguage() {
    assertRefused(
        Refusal.CALENDAR,
        """
        Мероприятия

        Июнь 2024

        Пн Вт Ср Чт Пт Сб Вс

        3

        Постоянный совет

        5

        Форум

        Май
        """);
    assertRefused(
        Refusal.CALENDAR,
        """
        What is on

        Sun

        Mon

        Tue

        Wed

        Thu

        Fri

        Sat

        12 – Committee on Bridges

        19 – Committee on Ferries
        """);
  }

  @Test
  void aMonthBesideATextOfOneSentenceIsFurniture() {
    CleanPage clean =
        Pages.clean(
            "x.txt",
            """
        Ferry line reopened

        TIRANA, 4 June 2024 – The Mission welcomed the reopening of the ferry line across the lake.

        June 2024

        Mo Tu We Th Fr Sa Su

        3 4 5 6 7 8 9
        """);
    assertEquals(Optional.empty(), clean.refusal());
  }

  @Test
  void aDatelinedReleaseOnAVacancyIsNoOfferOfOne() {
    String title = "Vacancy of Treasurer filled\n\n";
    String text =
        "COPENHAGEN, 8 December 2014 – Ilse Quarrington was elected Treasurer of the Assembly of"
            + " Keepers today, a month after the closing date.\n";
    assertEquals(Optional.empty(), Pages.clean("x.txt", title + text).refusal());
    assertEquals(
        Optional.of(Refusal.VACANCY),
        Pages.clean("x.txt", title + text.substring(text.indexOf("Ilse"))).refusal());
  }

  @Test
  void whatAServerSaysOfItselfIsAnErrorInAnyLanguage() {
    assertRefused(Refusal.ERROR, "Errore del server\nRiprovare più tardi.\n");
    assertRefused(Refusal.ERROR, "Error 503: Service unavailable\nCome back later.\n");
    assertRefused(Refusal.ERROR, "Помилка сервера\nСпробуйте пізніше.\n");
  }

  @Test
  void datesWithALabelEachAreNoListOfReleases() {
    String advisory =
        """
        Keepers show their logbooks in Ostra
        Visit of the lamps: 17 June 2022
        Briefing of the press: 16 June 2022
        Photographs at sea: 15 June 2022
        End of accreditation: 14 June 2022
        Opening of the books: 13 June 2022
        The keepers of Arlen will show their logbooks.
        """;
    assertEquals(Optional.empty(), Pages.clean("x.txt", advisory).refusal());
    assertRefused(Refusal.LISTING, advisory.replaceAll("(?m)^.*:", "Published:"));
  }
}
