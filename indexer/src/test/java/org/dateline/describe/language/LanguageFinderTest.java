package org.dateline.describe.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.describe.Pages;
import org.dateline.read.Value.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {

  private static String language(Pages page) {
    return LanguageFinder.find(page.scanned()).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The ministers spoke about trade and water, and they agreed to meet again in the spring.
          fr | Les ministres ont parlé du commerce et de l’eau, et ils sont convenus de se revoir au printemps.
          de | Die Minister sprachen über Handel und Wasser und haben sich für das Frühjahr wieder verabredet.
          es | Los ministros hablaron del comercio y del agua, y acordaron reunirse de nuevo en la primavera.
          it | I ministri hanno parlato del commercio e dell’acqua e hanno deciso di rivedersi nella primavera.
          pt | Os ministros falaram do comércio e da água e não decidiram ainda quando se vão encontrar de novo.
          ru | Министры говорили о торговле и о воде и договорились, что они встретятся снова весной.
          uk | Міністри говорили про торгівлю та воду і домовилися, що вони зустрінуться знову навесні.
          pl | Ministrowie rozmawiali o handlu i wodzie oraz uzgodnili, że spotkają się ponownie na wiosnę.
          tr | Bakanlar ticaret ve su hakkında konuştu ve bir daha bahar için buluşmak üzere anlaştı.
          sr | Министри су разговарали о трговини и води и договорили се да ће се поново срести на пролеће.
          hr | Ministri su razgovarali o trgovini i vodi te je vijeće odlučilo da će se također opet sastati tijekom proljeća.
          fi | Ministerit puhuivat kaupasta ja vedestä, ja he sopivat, että tapaaminen on myös keväällä.
          nl | De ministers spraken over handel en water en het is voor hen duidelijk dat zij in het voorjaar weer bij elkaar komen.
          sv | Ministrarna talade om handel och vatten, och det är inte den sista gången som de ska träffas i vår.
          no | Ministrene snakket om handel og vann, og det er ikke den siste gangen som de skal møtes fra i vår og etter dette ble det stille.
          da | Ministrene talte om handel og vand, og det er ikke den sidste gang de skal mødes, og efter dette blev der stille fra i går.
          cs | Ministři hovořili o obchodu a vodě a dohodli se, že se znovu setkají na jaře, které je pro ně důležité.
          sk | Ministri hovorili o obchode a vode a dohodli sa, že sa znova stretnú na jar, ktorý je pre nich dôležitý.
          hu | A miniszterek a kereskedelemről és a vízről beszéltek, és megállapodtak, hogy az egy új kezdet.
          ro | Miniștrii au vorbit despre comerț și apă și au convenit că se vor întâlni din nou în primăvară.
          bg | Министрите говориха за търговията и водата и се договориха, че ще се срещнат отново през пролетта, но не са сигурни.
          mk | Министрите зборуваа за трговијата и водата и се договорија дека ќе се сретнат повторно, ќе биде напролет.
          et | Ministrid rääkisid kaubandusest ja veest ning leppisid kokku, et kohtuvad taas kevadel.
          lv | Ministri runāja par tirdzniecību un ūdeni, kas ir svarīgi arī mums, bet vēl nav viss.
          lt | Ministrai kalbėjo apie prekybą ir vandenį ir susitarė vėl susitikti pavasarį.
          sl | Ministri so govorili o trgovini in vodi ter se dogovorili, da se spet srečajo spomladi.
          el | Οι υπουργοί μίλησαν για το εμπόριο και το νερό.
          az | Nazirlər ticarət və su haqqında danışıb, bu görüş iki ölkə üçün daha çox əhəmiyyətli olub.
          uz | Vazirlar savdo va suv haqida gaplashdi, bu uchrashuv ikki davlat uchun ham muhim deb bilan.
          kk | Министрлер сауда және су туралы сөйлесті, бұл кездесу екі ел үшін де маңызды.
          tg | Вазирон дар бораи савдо ва об сӯҳбат карданд, ки барои ҳар ду кишвар муҳим аст.
          hy | Նախարարները խոսեցին առևտրի և ջրի մասին։
          ka | მინისტრებმა ისაუბრეს ვაჭრობასა და წყალზე.
          ar | تحدث الوزراء عن التجارة والمياه.
          zh | 部长们谈到了贸易和水。
          ja | 大臣たちは貿易と水について話しました。
          """)
  void aSentenceIsEnough(String expected, String text) {
    assertEquals(expected, language(Pages.body(text)));
  }

  @Test
  void whatThePageSaysOfItselfDoesNotOutweighItsWords() {
    assertEquals(
        "es",
        language(
            Pages.body("Los ministros hablaron del comercio y del agua, y acordaron reunirse.")
                .value(Origin.HEAD, "lang", "fr")));
  }

  @Test
  void nearLanguagesAreToldApartByWhatThePageSays() {
    String text = "Ministri su razgovarali o trgovini i vodi i da se opet sastanu.";
    assertEquals("bs", language(Pages.body(text).value(Origin.HEAD, "lang", "bs")));
    assertEquals("sr", language(Pages.body(text).value(Origin.HEAD, "lang", "sr-Latn")));
  }

  @Test
  void whereNothingTellsTheLanguageIsLeftOpen() {
    assertEquals("und", language(Pages.body("12.04.2019 – 14:30 // 77")));
    assertEquals("und", language(Pages.body("Qwx zzrp vvlk brrt ghnn wpqq")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru  | Выборы смотрителей маяков: первые результаты.
          uk  | Вибори доглядачів маяків: перші підсумки, останні зміни.
          be  | Выбары наглядчыкаў маякоў: першыя вынікі.
          und | Мөөнөттүү шайлоолордун жыйынтыктары, сынактар.
          und | Сборник трудов.
          """)
  void whereNoFrequentWordTellsTheLettersDo(String expected, String text) {
    assertEquals(expected, language(Pages.body(text)));
  }
}
