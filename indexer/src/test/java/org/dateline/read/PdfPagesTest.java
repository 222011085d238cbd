package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    byte[] pdf =
        pdf(
            List.of(
                new Text(72, 700, "The first column speaks of boats that"),
                new Text(72, 686, "sail in the morning and of their crews."),
                new Text(330, 700, "The second column speaks of trains that"),
                new Text(330, 686, "leave at night and of their drivers.")));

    assertEquals(
        List.of(
            "The first column speaks of boats that sail in the morning and of their crews.",
            "The second column speaks of trains that leave at night and of their drivers."),
        words(pdf));
  }

  @Test
  void aWordThatIsBrokenOverTwoLinesIsOneWord() throws IOException {
    byte[] pdf =
        pdf(
            List.of(
                new Text(72, 700, "Delegates agreed on the harmo-"),
                new Text(72, 686, "nization of rules for lighthouses.")));

    assertEquals(
        List.of("Delegates agreed on the harmonization of rules for lighthouses."), words(pdf));
  }

  @Test
  void headersAndNumbersOfPrintedPagesDoNotCutASentence() throws IOException {
    byte[] pdf =
        pdf(
            List.of(
                new Text(72, 750, "PC.DEL/114/19"),
                new Text(72, 700, "The delegation regrets that the bridge over the"),
                new Text(300, 40, "- 1 -")),
            List.of(
                new Text(72, 750, "PC.DEL/114/19"),
                new Text(72, 700, "river has been closed without notice."),
                new Text(300, 40, "- 2 -")),
            List.of(
                new Text(72, 750, "PC.DEL/114/19"),
                new Text(72, 700, "It calls for its opening."),
                new Text(300, 40, "- 3 -")));

    List<String> words = words(pdf);

    assertTrue(
        words.contains(
            "The delegation regrets that the bridge over the river has been closed without"
                + " notice."),
        words::toString);
    assertTrue(words.contains("It calls for its opening."), words::toString);
  }

  @Test
  void aDamagedDocumentIsUnreadable() throws IOException {
    byte[] damaged = "%PDF-1.7\nWhat follows is no document.".getBytes(StandardCharsets.US_ASCII);

    Reading reading = new PageReader().read("half.pdf", damaged).getFirst();

    String why = assertInstanceOf(Reading.Unreadable.class, reading).why();
    assertTrue(why.startsWith("the PDF is damaged"), why);
  }

  @Test
  void aDocumentLongerThanAnyReleaseIsRefusedAndNotReadInPart() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 1_001; i++) {
        document.addPage(new PDPage());
      }
      document.save(out);
    }

    Reading reading = new PageReader().read("treaty.pdf", out.toByteArray()).getFirst();

    assertEquals(
        new Reading.Unreadable(
            "treaty.pdf",
            "the PDF has 1,001 pages, and no release has more than 1,000: nothing of it was read"),
        reading);
  }

  private record Text(float x, float y, String words) {}

  @SafeVarargs
  private static byte[] pdf(List<Text>... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<Text> texts : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          for (Text text : texts) {
            out.beginText();
            out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            out.newLineAtOffset(text.x(), text.y());
            out.showText(text.words());
            out.endText();
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static List<String> words(byte[] pdf) {
    Reading reading = new PageReader().read("page.pdf", pdf).getFirst();
    return assertInstanceOf(Reading.Read.class, reading).page().blocks().stream()
        .map(Block::plain)
        .toList();
  }
}
