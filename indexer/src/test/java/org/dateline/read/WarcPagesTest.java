package org.dateline.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Crawls as they come home, whole and broken. */
final class WarcPagesTest {

  private static byte[] response(String name, String status, String headers, byte[] body)
      throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.write(
        ("HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\n" + headers + "\r\n")
            .getBytes(UTF_8));
    http.write(body);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    String header =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Target-URI: https://harbours.example/%s\r
        WARC-Date: 2019-05-03T10:00:00Z\r
        WARC-Record-ID: <urn:uuid:%s>\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: %d\r
        \r
        """
            .formatted(name, id, http.size());
    record.write(header.getBytes(UTF_8));
    http.writeTo(record);
    record.write("\r\n\r\n".getBytes(UTF_8));
    return record.toByteArray();
  }

  private static byte[] page(String words) throws IOException {
    return response(words, "200 OK", "", html(words));
  }

  private static byte[] html(String words) {
    return ("<html><body><p>The keepers of " + words + " met.</p></body></html>").getBytes(UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** What came of each page: its words, or why it could not be read. */
  private static List<String> read(byte[] warc) {
    return new PageReader()
        .read("crawl.warc.gz", warc).stream()
            .map(
                reading ->
                    switch (reading) {
                      case Reading.Read read -> read.page().blocks().getFirst().text();
                      case Reading.Unreadable unreadable -> unreadable.why();
                    })
            .toList();
  }

  @Test
  void recordsArePackedOneByOneOrTogether() throws IOException {
    List<String> all = List.of("The keepers of Varna met.", "The keepers of Burgas met.");

    assertEquals(all, read(joined(gzip(page("Varna")), gzip(page("Burgas")))));
    assertEquals(all, read(gzip(joined(page("Varna"), page("Burgas")))));
  }

  @Test
  void whatStandsBeforeTheEndOfACrawlThatIsCutOffIsRead() throws IOException {
    byte[] whole = joined(gzip(page("Varna")), gzip(page("Burgas")), gzip(page("Sozopol")));
    List<String> read = read(Arrays.copyOf(whole, whole.length - 40));

    assertEquals(3, read.size(), read::toString);
    assertEquals("The keepers of Burgas met.", read.get(1));
    assertEquals("the archive is broken here: the file is cut off", read.get(2));
  }

  @Test
  void whatStandsBehindADamagedRecordIsFoundAgain() throws IOException {
    byte[] damaged = gzip(page("Burgas"));
    for (int at : List.of(20, damaged.length / 2, damaged.length - 6)) {
      byte[] broken = damaged.clone();
      broken[at] ^= 0x55;
      List<String> read = read(joined(gzip(page("Varna")), broken, gzip(page("Sozopol"))));

      assertEquals("The keepers of Varna met.", read.getFirst(), read::toString);
      assertEquals("The keepers of Sozopol met.", read.getLast(), read::toString);
      assertTrue(
          read.stream().anyMatch(why -> why.startsWith("the archive is broken here")),
          read::toString);
    }
  }

  @Test
  void rubbishBetweenRecordsIsReported() throws IOException {
    List<String> read =
        read(joined(gzip(page("Varna")), "<html>".getBytes(UTF_8), gzip(page("Sozopol"))));

    assertEquals(
        List.of(
            "The keepers of Varna met.",
            "the archive is broken here: what follows is not packed",
            "The keepers of Sozopol met."),
        read);
  }

  @Test
  void bodiesAreUnpackedAsTheirHeadersSay() throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(html("Varna"));
    }
    byte[] wrapped = deflated.toByteArray();
    byte[] bare = Arrays.copyOfRange(wrapped, 2, wrapped.length - 4);
    String words = "The keepers of Varna met.";

    assertEquals(List.of(words), coded("gzip", gzip(html("Varna"))));
    assertEquals(List.of(words), coded("deflate", wrapped));
    assertEquals(List.of(words), coded("deflate", bare));
    assertEquals(List.of(words), coded("deflate, gzip", gzip(wrapped)));
  }

  @Test
  void aBodyThatTheCrawlerHasUnpackedIsTakenAsItIs() throws IOException {
    for (String coding : List.of("gzip", "br", "zstd", "deflate")) {
      assertEquals(List.of("The keepers of Varna met."), coded(coding, html("Varna")));
    }
  }

  @Test
  void aBodyThatIsPackedInAWayThatIsNotReadIsReported() throws IOException {
    byte[] packed = "(\u00b5/\u00fd\u0004\u0000\u0001\u0002\u0003".getBytes(ISO_8859_1);

    assertEquals(
        List.of("cannot be unpacked: its content is packed as zstd, which is not read here"),
        coded("zstd", packed));
    assertEquals(
        List.of("cannot be unpacked: its content is packed as br, which is not read here"),
        coded("br", packed));
  }

  private static List<String> coded(String coding, byte[] body) throws IOException {
    return read(response("coded", "200 OK", "Content-Encoding: " + coding + "\r\n", body));
  }

  @Test
  void theStatusOfAnErrorStaysWithThePage() throws IOException {
    List<Reading> readings =
        new PageReader().read("x.warc", response("gone", "410 Gone", "", html("Varna")));

    assertTrue(
        ((Reading.Read) readings.getFirst())
            .page()
            .values()
            .contains(new Value(Value.Origin.ARCHIVE, Value.STATUS, "410")));
  }
}
