package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists of teasers, and texts beside which some stand. */
final class TeasersTest {

  private static final List<String> HEADLINES =
      List.of(
          "Keepers of Arlen meet in Ostra",
          "Bees of the valley counted again",
          "Port of Ostra closed to ferries",
          "Pilots of Kars read the tides");

  private static final List<String> SENTENCES =
      List.of(
          "The keepers of Arlen met in Ostra.",
          "The bees of the valley were counted.",
          "The port of Ostra is closed.");

  @Test
  void headlinesWithTheSameButtonBelowEachAreAListing() {
    assertEquals(Optional.of(Refusal.LISTING), refusal("News\n\n" + teasers(HEADLINES)));
    assertEquals(
        Optional.of(Refusal.LISTING), refusal("News\n\n" + teasers(HEADLINES.subList(0, 3))));
    assertEquals(Optional.of(Refusal.LISTING), refusal("News\n\n" + teasers(SENTENCES)));
  }

  @Test
  void twoOfThemAreNone() {
    assertEquals(Optional.empty(), refusal("News\n\n" + teasers(SENTENCES.subList(0, 2))));
  }

  @Test
  void sentencesWithButtonsAmongThemBelowADatelineAreNone() {
    assertEquals(
        Optional.empty(), refusal("KARS, 6 May 2019 – The ferry runs.\n\n" + teasers(SENTENCES)));
  }

  @Test
  void aTextWithADatelineBetweenItsOwnStampsAndThoseOfOtherStoriesIsNone() {
    assertEquals(
        Optional.empty(),
        refusal(
            """
            The ferry of Kars runs again

            Posted

            6 May 2019

            Originally published

            6 May 2019

            (Kars, 6 May 2019) The ferry was mended by the keepers of the port, who had waited for \
            a new wheel since the storms of the winter.

            It carries sixty people and their bicycles, and rings its bell at each of the landings.

            Related Content

            Bees of the valley counted again

            4 May 2019

            Pilots of Kars read the tides

            3 May 2019
            """));
  }

  private static String teasers(List<String> leads) {
    return String.join("\n\nRead more ...\n\n", leads) + "\n\nRead more ...\n";
  }

  private static Optional<Refusal> refusal(String text) {
    return Pages.clean("x.txt", text).refusal();
  }
}
