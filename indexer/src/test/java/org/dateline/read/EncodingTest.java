package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void utf8ThatWasReadAsWindows1252IsPutRight() {
    String saved = misread("The Minister’s visit to Orléans – “a success”, says the café owner.");

    assertEquals(
        List.of("The Minister’s visit to Orléans – “a success”, says the café owner."),
        blocks(saved.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatWasMisreadTwiceIsPutRight() {
    String saved = misread(misread("Zürich, 4 May – “Good.”"));

    assertEquals(
        List.of("Zürich, 4 May – “Good.”"), blocks(saved.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void cyrillicWithItsUnprintableBytesIsPutRight() {
    String saved = misread("Заявление Министерства иностранных дел");

    assertEquals(
        List.of("Заявление Министерства иностранных дел"),
        blocks(saved.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aClosingQuotationMarkThatHasLostItsLastByteIsPutRight() {
    String words = "She called it â€œa successâ€� and â€œa beginningâ€, and left.";

    assertEquals(
        List.of("She called it “a success” and “a beginning”, and left."),
        blocks(words.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void onlyThePartThatHasSufferedIsPutRight() {
    String page = "Réunion à Genève\n\n" + misread("La délégation s’est déclarée satisfaite.");

    assertEquals(
        List.of("Réunion à Genève", "La délégation s’est déclarée satisfaite."),
        blocks(page.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "MENU DU CAFÉ”",
    "SÃO TOMÉ E PRÍNCIPE",
    "the so-called “GALÃ”",
    "Â quoi bon",
    "Rødby – Øresund",
    "12 °C à Liège",
    "Ålesund’s mayor"
  })
  void wordsThatAreRightAreLeftAlone(String words) {
    assertEquals(List.of(words), blocks(words.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Заместитель министра принял посла Финляндии в Бишкеке",
    "KOI8-R, Заместитель министра принял посла Финляндии в Бишкеке",
    "windows-1250, Wiceminister spotkał się z posłem Łotwy; wyjaśniła służba prasowa",
    "ISO-8859-2, Wiceminister spotkał się z posłem Łotwy; wyjaśniła służba prasowa",
    "windows-1253, Ο Υπουργός συναντήθηκε με τον πρέσβη της Φινλανδίας",
    "windows-1254, Bakan yardımcısı Işık Göğüş büyükelçiyle görüştü şehirde",
    "windows-1252, Der Außenminister erklärte dies für überfällig"
  })
  void bytesThatNobodyHasLabelledAreReadInTheCodePageThatMakesWords(String page, String words) {
    assertEquals(List.of(words), blocks(words.getBytes(Charset.forName(page))));
  }

  @Test
  void linesOfACodePageInAPageOfUtf8AreRead() {
    byte[] menu = "Главная\r\nПресс-служба\r\n\r\n".getBytes(Charset.forName("windows-1251"));
    byte[] text = "\u0000\uFEFFБазель, 4 декабря 2014 года".getBytes(StandardCharsets.UTF_8);
    byte[] page = new byte[menu.length + text.length];
    System.arraycopy(menu, 0, page, 0, menu.length);
    System.arraycopy(text, 0, page, menu.length, text.length);

    assertEquals(List.of("Главная", "Пресс-служба", "Базель, 4 декабря 2014 года"), blocks(page));
  }

  /** As browsers do, which keep the five bytes that windows-1252 leaves open as controls. */
  private static String misread(String words) {
    StringBuilder saved = new StringBuilder();
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      char c = new String(new byte[] {b}, WINDOWS).charAt(0);
      saved.append(c == '\uFFFD' ? (char) (b & 0xFF) : c);
    }
    return saved.toString();
  }

  private static List<String> blocks(byte[] bytes) {
    Reading reading = new PageReader().read("page.txt", bytes).getFirst();
    return assertInstanceOf(Reading.Read.class, reading).page().blocks().stream()
        .map(Block::plain)
        .toList();
  }
}
