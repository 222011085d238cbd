package org.dateline.describe.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.clean.Paragraph;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.Quote;
import org.dateline.describe.person.PersonFinder;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {

  private static List<String> quotes(String language, String... paragraphs) {
    List<Paragraph> body = new ArrayList<>();
    for (String paragraph : paragraphs) {
      body.add(new Paragraph(body.size(), paragraph));
    }
    List<Found<Person>> persons = new PersonFinder().find(body, Optional.empty(), language);
    return new QuoteFinder()
        .find(body, persons, language).stream()
            .map(Found::value)
            .map(q -> q.speaker().orElse("nobody") + ": " + q.text())
            .toList();
  }

  private static List<Boolean> certain(String... paragraphs) {
    List<Paragraph> body = new ArrayList<>();
    for (String paragraph : paragraphs) {
      body.add(new Paragraph(body.size(), paragraph));
    }
    List<Found<Person>> persons = new PersonFinder().find(body, Optional.empty(), "en");
    return new QuoteFinder()
        .find(body, persons, "en").stream().map(Found::value).map(Quote::certain).toList();
  }

  @Test
  void theClauseBehindAQuoteNamesItsSpeaker() {
    assertEquals(
        List.of("Ana Petrović: We keep our word,"),
        quotes("en", "“We keep our word,” said Foreign Minister Ana Petrović in Tirana."));
  }

  @Test
  void aSurnameAloneStandsForTheFullestName() {
    assertEquals(
        List.of("Joost van den Akker: A mine does not ask who steps on it."),
        quotes(
            "en",
            "Ambassador Joost van den Akker visited the training range.",
            "\"A mine does not ask who steps on it.\" Van den Akker said."));
  }

  @Test
  void aQuoteThatItsSpeakerInterruptsIsTwo() {
    assertEquals(
        List.of("Ana Petrović: We hope,", "Ana Petrović: that others will follow."),
        quotes("en", "“We hope,” said Minister Ana Petrović, “that others will follow.”"));
  }

  @Test
  void aNewSentenceBehindTheClauseIsAQuoteOfItsOwn() {
    assertEquals(
        List.of("Ana Petrović: We hope,", "Ana Petrović: Others will follow us."),
        quotes("en", "“We hope,” said Minister Ana Petrović. “Others will follow us.”"));
  }

  @Test
  void aPronounIsTheSubjectBeforeIt() {
    assertEquals(
        List.of("Ivan Marković: We are following this issue closely,"),
        quotes(
            "en",
            "Minister Ivan Marković met the Chairwoman of the Commission, Zagira Baliyeva.",
            "\"We are following this issue closely\", he said."
                .replace("closely\",", "closely,\"")));
  }

  @Test
  void twoWhomAPronounCanMeanLeaveTheSpeakerUncertain() {
    assertEquals(
        List.of(false),
        certain(
            "Minister Ivan Marković met Minister Petar Kovač. “We agree on all of it,” he said."));
    assertEquals(
        List.of(true),
        certain("Minister Ivan Marković spoke first. “We agree on all of it,” he said."));
  }

  @Test
  void anOfficeStandsForItsHolder() {
    assertEquals(
        List.of("Lena Brandt: Nobody was hurt,"),
        quotes(
            "en",
            "The Head of Mission, Lena Brandt, met Mayor Ali Demir. “Nobody was hurt,” the Head of"
                + " Mission said."));
  }

  @Test
  void aColonIntroducesSpeech() {
    assertEquals(
        List.of("Ivan Marković: We trust that the region will follow your example."),
        quotes(
            "en",
            "Minister Ivan Marković welcomed the transfer of prisons: \"We trust that the region"
                + " will follow your example.\""));
  }

  @Test
  void aQuoteOverParagraphsIsOne() {
    assertEquals(
        List.of("Ivan Marković: This is the first part. This is the second part."),
        quotes(
            "en",
            "Minister Ivan Marković said: “This is the first part.",
            "“This is the second part.”"));
  }

  @Test
  void everyKindOfMarkIsRead() {
    assertEquals(
        List.of("Ulrich Brandauer: Wir stehen zusammen"),
        quotes("de", "„Wir stehen zusammen“, sagte Botschafter Ulrich Brandauer."));
    assertEquals(
        List.of("Ulrich Brandauer: Wir stehen zusammen"),
        quotes("de", "»Wir stehen zusammen«, sagte Botschafter Ulrich Brandauer."));
    assertEquals(
        List.of("Viola Ammann: Nous sommes prêts"),
        quotes("fr", "« Nous sommes prêts », a déclaré la présidente Viola Ammann."));
    assertEquals(
        List.of("Elina Virtasalo: Me olemme valmiita"),
        quotes("fi", "”Me olemme valmiita”, sanoi ulkoministeri Elina Virtasalo."));
    assertEquals(
        List.of("Wang Shu: We are ready"),
        quotes("en", "「We are ready」, said Foreign Minister Wang Shu."));
    assertEquals(
        List.of("Ann Carter: We are ready now,"),
        quotes("en", "‘We are ready now,’ said Ambassador Ann Carter."));
    assertEquals(
        List.of("Ann Carter: We are ready now,"),
        quotes("en", "“We are ready now,\" said Ambassador Ann Carter."));
  }

  @Test
  void wordsQuotedForTheirOwnSakeAreNoSpeech() {
    assertEquals(
        List.of(),
        quotes(
            "en",
            "President Nurlan Akhmetov completed the programme \"Path to Europe\" and spoke of"
                + " «frozen conflicts» in the \"Troika\" of the OSCE.",
            "Minister Ana Petrović said the “reset” was over."));
  }

  @Test
  void aPhraseOfTenWordsWithinASentenceIsSpeech() {
    assertEquals(
        List.of("Almaz Toktorov: as soon as the surveyors have agreed where it begins"),
        quotes(
            "en",
            "Governor Almaz Toktorov promised a second lane «as soon as the surveyors have agreed"
                + " where it begins»."));
  }

  @Test
  void anApostropheOpensNothing() {
    assertEquals(
        List.of(),
        quotes("en", "The States' envoys met O'Neill's team 'til late, Ann Carter said."));
  }

  @Test
  void aVerbThatNoListHasGivesSpeechToItsSubjectWhereACommaJoinsThem() {
    assertEquals(
        List.of("Mira Halvorsen: The ice was thinner than we hoped"),
        quotes("en", "“The ice was thinner than we hoped”, croaked Mayor Mira Halvorsen."));
  }

  @Test
  void theVerbMayComeLastAndTheSpeakerBeforeTheQuote() {
    assertEquals(
        List.of("Elif Sancaktar: Bu yol hepimize açıktır"),
        quotes("tr", "Bakan Elif Sancaktar, “Bu yol hepimize açıktır” demiştir."));
  }

  @Test
  void whatAnInstitutionSaysIsNoQuote() {
    assertEquals(
        List.of(),
        quotes("en", "Minister Ana Kolar came late.", "“We regret this,” the Ministry said."));
  }

  @Test
  void aNameInQuotationMarksIsNoSpeechThoughAVerbFollows() {
    assertEquals(
        List.of(),
        quotes("de", "Zum Ende der Zeitung „Stimme am Fluss“ in Linz erklärte Minister Jan Kolb:"));
  }

  @Test
  void aPrepositionMayStandForTheVerb() {
    assertEquals(
        List.of("Luc Maréchal: on ne vote pas contre la mer du Nord"),
        quotes("fr", "Pour le maire Luc Maréchal, « on ne vote pas contre la mer du Nord »."));
  }

  @Test
  void whoIsQuotedAsSayingSomethingSaysIt() {
    assertEquals(
        List.of("Serhiy Dorosh: They took my glasses first, so I never saw who it was."),
        quotes(
            "en",
            "The experts find that detention was arbitrary. They quote Serhiy Dorosh, a former"
                + " detainee, as saying: “They took my glasses first, so I never saw who it was.”"));
  }
}
