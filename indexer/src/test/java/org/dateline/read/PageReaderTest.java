package org.dateline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageReaderTest {

  @Test
  void aBulletOnALineOfItsOwnBelongsToTheNextLine() {
    assertEquals(List.of("Harbours", "Tides"), texts("x.txt", "-\nHarbours\n- Tides\n"));
  }

  @Test
  void linesThatAFixedWidthBrokeAreOneParagraph() {
    String text =
        """
        The keepers of the lighthouses along the coast of the Marmara have met to
        compare the logbooks in which they write down every ship that passes, and
        every ship that does not pass although it was announced to them before by
        the office of the harbour master.

        They will meet again in autumn.
        """;
    assertEquals(2, texts("x.txt", text).size());
  }

  @Test
  void aShortMailWrapsThoughItsTitleAndItsFootDoNot() {
    String title =
        "The Harbour Commission of the Northern Lakes elects a new pilot for its largest ferry";
    String foot =
        "This message is for members of the commission of the Northern Lakes and for nobody else.";
    assertEquals(
        List.of(
            title,
            "The commission met in the old customs house today, where the pilots had asked for a"
                + " longer day, a warmer cabin and a second whistle, which the members of the"
                + " commission granted to them after an hour.",
            foot),
        texts(
            "x.txt",
            title
                + "\n\nThe commission met in the old customs house today, where the\n"
                + "pilots had asked for a longer day, a warmer cabin and a second\n"
                + "whistle, which the members of the commission granted to them\n"
                + "after an hour.\n\n"
                + foot));
  }

  @Test
  void aBoldTitleInMarkdownMayRunOverTwoLines() {
    assertEquals(
        List.of("Keepers meet in Bandirma"), texts("x.md", "**Keepers meet\nin Bandirma**"));
  }

  @Test
  void bytesOfWindowsInAPageOfUtf8AreRead() {
    byte[] start = "Ünal said ".getBytes(UTF_8);
    byte[] quote = "“yes” – twice".getBytes(Charset.forName("windows-1252"));
    byte[] both = new byte[start.length + quote.length];
    System.arraycopy(start, 0, both, 0, start.length);
    System.arraycopy(quote, 0, both, start.length, quote.length);
    assertEquals(List.of("Ünal said “yes” – twice"), texts("x.txt", both));
  }

  @Test
  void byteOrderMarksNulsAndCarriageReturnsLeaveNoTrace() {
    assertEquals(List.of("One", "Two"), texts("x.txt", "\uFEFFO\u0000ne\r\nT\uFEFFwo\r\n"));
  }

  @Test
  void whatNoReaderOfAnHtmlPageSeesIsLeftOut() {
    String html =
        "<html><head><title>T</title><style>p{}</style></head><body><script>x()</script>"
            + "<p hidden>a</p><p style='display: none'>b</p><p>Caf&eacute; <b>noir</b></p></body>";
    assertEquals(List.of("Café noir"), texts("x.html", html));
  }

  @Test
  void fiftyThousandNestedTagsAreRead() {
    assertEquals(List.of("deep"), texts("x.html", "<div>".repeat(50_000) + "deep"));
  }

  @Test
  void aBrokenJsonLineDoesNotStopTheOthers() {
    String lines = "{\"id\":\"a\",\"text\":\"One.\"}\n{broken\n{\"id\":7,\"text\":\"Two.\"}\n";
    List<Reading> readings = new PageReader().read("x.jsonl", lines.getBytes(UTF_8));
    assertEquals(3, readings.size());
    Page first = assertInstanceOf(Reading.Read.class, readings.get(0)).page();
    assertEquals(Optional.of("a"), first.id());
    assertTrue(first.trusted());
    String why = assertInstanceOf(Reading.Unreadable.class, readings.get(1)).why();
    assertTrue(why.startsWith("line 2 is no JSON"), why);
    Page third = assertInstanceOf(Reading.Read.class, readings.get(2)).page();
    assertEquals(Optional.of("7"), third.id());
  }

  @Test
  void bytesThatAreNoTextAreUnreadable() {
    byte[] image = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    Reading reading = new PageReader().read("x.txt", image).getFirst();
    assertTrue(assertInstanceOf(Reading.Unreadable.class, reading).why().startsWith("no text"));
  }

  @Test
  void anEmptyFileIsAPageWithoutBlocks() {
    assertEquals(List.of(), texts("x.txt", ""));
  }

  @Test
  void aMissingFileIsUnreadable() {
    Reading reading = new PageReader().read("gone", Path.of("no", "such.txt")).toList().getFirst();
    assertEquals(new Reading.Unreadable("gone", "there is no such file"), reading);
  }

  @Test
  void aPackedFileIsUnpackedAndALargePageInItRefused() throws IOException {
    assertEquals(List.of("Packed."), texts("x.txt.gz", pack("Packed.".getBytes(UTF_8))));
    byte[] large = pack(new byte[PageReader.LARGEST_PAGE + 2]);
    assertEquals(
        new Reading.Unreadable("x.txt.gz", "is larger than a page may be: 64 MB"),
        new PageReader().read("x.txt.gz", large).getFirst());
  }

  @Test
  void aFileThatUnpacksToNoEndIsReadNoFurtherThanItMay() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] blank = " ".repeat(1 << 20).getBytes(UTF_8);
    blank[blank.length - 1] = '\n';
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("{\"text\":\"One.\"}\n".getBytes(UTF_8));
      for (long written = 0; written <= PageReader.HARMLESS; written += blank.length) {
        out.write(blank);
      }
    }
    assertTrue((long) packed.size() * PageReader.LARGEST_RATIO < PageReader.HARMLESS);
    List<Reading> readings = new PageReader().read("x.jsonl.gz", packed.toByteArray());
    assertInstanceOf(Reading.Read.class, readings.getFirst());
    String why = assertInstanceOf(Reading.Unreadable.class, readings.getLast()).why();
    assertTrue(why.endsWith(": unpacks to more than 256 MB"), why);
  }

  @Test
  void aPackedFileIsReadNoFurtherOnceItIsClosed(@TempDir Path folder) throws IOException {
    String line = "{\"text\":\"" + "a".repeat(1 << 17) + "\"}\n";
    Path file = folder.resolve("x.jsonl.gz");
    Files.write(file, pack(line.repeat(4).getBytes(UTF_8)));
    Iterator<Reading> rest;
    try (Stream<Reading> readings = new PageReader().read("x", file)) {
      rest = readings.iterator();
      assertInstanceOf(Reading.Read.class, rest.next());
    }
    String why = "";
    while (rest.hasNext()) {
      why = rest.next() instanceof Reading.Unreadable unreadable ? unreadable.why() : "";
    }
    assertTrue(why.endsWith("it is closed"), why);
  }

  @Test
  void aTextInJsonMayBeAsLongAsAPage() {
    String words = "Ships and ferries. ".repeat(1_100_000);
    for (String name : List.of("x.jsonl", "x.json")) {
      String json = name.equals("x.jsonl") ? "{\"text\":\"%s\"}\n" : "[{\"text\":\"%s\"}]";
      assertEquals(
          words.length() - 1,
          texts(name, json.replace("%s", words)).stream().mapToInt(String::length).sum());
    }
  }

  @Test
  void noCodeThatMovesACursorComesOutOfAPage() {
    String html = "<title>T&#27;]0;x&#7;</title><p>Ca&#27;[2Jfé</p>";
    String json = "{\"title\":\"A\\u001b[2Jb\",\"text\":\"C\\u001b[1md\"}";
    assertEquals(List.of("Ca[2Jfé"), texts("x.html", html));
    Page page =
        assertInstanceOf(
                Reading.Read.class, new PageReader().read("x.jsonl", json.getBytes(UTF_8)).get(0))
            .page();
    assertEquals("C[1md", page.blocks().getFirst().text());
    assertEquals("A[2Jb", page.values().getFirst().text());
  }

  @Test
  void aCellOfMoreThanASentenceIsNoData() {
    String row = "<table><tr><td>Harbour<td><b>%s</b></table>";
    assertEquals(
        List.of("Harbour " + "a".repeat(160)), texts("x.html", row.formatted("a".repeat(160))));
    assertEquals(
        List.of("Harbour", "a".repeat(161)), texts("x.html", row.formatted("a".repeat(161))));
  }

  @Test
  void tablesInTablesAreReadInOnePass() {
    String html = "<table><tr><td><b>".repeat(20_000) + "deep";
    assertEquals(List.of("deep"), texts("x.html", html));
  }

  @Test
  void linesAreReadWholeWhereverTheBufferEnds() {
    StringBuilder lines = new StringBuilder();
    int[] lengths = {(1 << 16) - 13, 1, (1 << 17) + 5, 0, 7};
    for (int length : lengths) {
      lines.append("{\"text\":\"a").append("b".repeat(length)).append("\"}\n");
    }
    List<Integer> read =
        new PageReader()
            .read("x.jsonl", lines.toString().getBytes(UTF_8)).stream()
                .map(one -> assertInstanceOf(Reading.Read.class, one).page())
                .map(page -> page.blocks().getFirst().text().length() - 1)
                .toList();
    assertEquals(List.of(lengths[0], lengths[1], lengths[2], lengths[3], lengths[4]), read);
  }

  @Test
  void linesBeforeTheDamageOfAPackedFileAreRead() throws IOException {
    Random letters = new Random(3);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      lines
          .append("{\"text\":\"Line ")
          .append(i)
          .append(' ')
          .append(letters.nextLong())
          .append("\"}\n");
    }
    byte[] packed = pack(lines.toString().getBytes(UTF_8));
    List<Reading> readings =
        new PageReader().read("x.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
    long whole = readings.stream().filter(Reading.Read.class::isInstance).count();
    assertTrue(whole > 500, whole + " lines");
    assertInstanceOf(Reading.Unreadable.class, readings.getLast());
    assertEquals(whole + 1, readings.size());
  }

  private static byte[] pack(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static List<String> texts(String name, String text) {
    return texts(name, text.getBytes(UTF_8));
  }

  private static List<String> texts(String name, byte[] bytes) {
    Reading reading = new PageReader().read(name, bytes).getFirst();
    Page page = assertInstanceOf(Reading.Read.class, reading).page();
    return page.blocks().stream().map(Block::plain).toList();
  }

  @Test
  void whatIsUnpackedIsBoundedOverAllItsMembers() throws IOException {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      members.write(pack(new byte[400]));
    }
    GzipMembers unpacked = new GzipMembers(new ByteArrayInputStream(members.toByteArray()), 1_000);

    assertThrows(IOException.class, unpacked::readAllBytes);
    assertTrue(unpacked.hasFailed());
    assertFalse(unpacked.resume());
  }

  @Test
  void aJsonFileIsLinesOrAnObjectOrAnArray() {
    List<String> two = List.of("Harbours", "Tides");
    String first = "{\"text\": \"Harbours\"}";
    String second = "{\"text\": \"Tides\"}";

    assertEquals(two, pages("x.json", first + "\n" + second + "\n"));
    assertEquals(two, pages("x.json", "[" + first + ",\n " + second + "]"));
    assertEquals(List.of("Harbours"), pages("x.json", "{\n  \"text\": \"Harbours\"\n}\n"));
    assertEquals(two, pages("crawl", first + "\n" + second + "\n"));
    assertEquals(two, pages("crawl.txt", "\uFEFF" + first + "\n" + second));
    assertEquals(List.of("{braces} and \"quotes\""), texts("x.txt", "{braces} and \"quotes\""));
  }

  /** The first words of each page. */
  private static List<String> pages(String name, String text) {
    return new PageReader()
        .read(name, text.getBytes(UTF_8)).stream()
            .map(reading -> ((Reading.Read) reading).page().blocks().getFirst().plain())
            .toList();
  }

  @Test
  void aJsonFileThatIsNoneSaysWhere() {
    assertEquals(
        "is no JSON: line 2: Unexpected character (':' (code 58)): was expecting comma to separate"
            + " Array entries",
        ((Reading.Unreadable)
                new PageReader().read("x.json", "[1,\n2: 3]".getBytes(UTF_8)).getFirst())
            .why());
    assertEquals(
        "its element 1 is no JSON object",
        ((Reading.Unreadable) new PageReader().read("x.json", "[1]".getBytes(UTF_8)).getFirst())
            .why());
  }

  @Test
  void theRoleOfAGivenPersonIsKept() {
    String line =
        "{\"text\": \"x\", \"persons\": [{\"name\": \"Ada Quist\", \"role\": \"Harbour Master\"}, \"Olaf Berg\"]}";
    Page page =
        ((Reading.Read) new PageReader().read("x.jsonl", line.getBytes(UTF_8)).getFirst()).page();

    assertTrue(
        page.values()
            .contains(new Value(Value.Origin.GIVEN, Value.roleOf("Ada Quist"), "Harbour Master")));
  }

  @Test
  void aLineSomewhatLongerThanTheWidthGoesOnInTheNextOneThoughThatBeginsWithAName() {
    String text =
        """
        The embassies of four republics, of two kingdoms and of one duchy in the
        Ulanhot welcome the law.

        We commend the clerks who have copied it out by hand in nine short
        years, and the one who found the fault in the third article

        of it, and the readers who read all of it aloud on the stairs of
        the old town hall to whoever came by that day with nothing else
        to do.
        """;
    Page page =
        ((Reading.Read) new PageReader().read("x.txt", text.getBytes(UTF_8)).getFirst()).page();
    assertTrue(page.blocks().getFirst().text().endsWith("Ulanhot welcome the law."));
  }
}
