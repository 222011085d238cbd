package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.read.Reading.Unreadable;
import org.dateline.read.Value.Origin;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a WARC file, one at a time: each response or resource whose content is text, HTML or
 * PDF. Images, scripts, redirects and the archive's own records are passed over.
 */
final class WarcPages implements Iterator<Reading> {

  private final String name;
  private final Optional<GzipMembers> packed;
  private WarcReader reader;
  private int number;
  private boolean ended;
  private @Nullable Reading next;

  private WarcPages(String name, WarcReader reader, Optional<GzipMembers> packed) {
    this.name = name;
    this.reader = reader;
    this.packed = packed;
  }

  /**
   * @param packed what the bytes come out of, where the file is packed: where that is damaged, the
   *     records behind can be found again
   */
  static Stream<Reading> read(String name, InputStream in, Optional<GzipMembers> packed)
      throws IOException {
    Iterator<Reading> pages = new WarcPages(name, reader(in), packed);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, traits), false);
  }

  private static WarcReader reader(InputStream in) throws IOException {
    WarcReader reader = new WarcReader(Channels.newChannel(in));
    reader.setLenient(true);
    return reader;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      advance();
    }
    return next != null;
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = java.util.Objects.requireNonNull(next);
    next = null;
    return reading;
  }

  private void advance() {
    try {
      WarcRecord record = reader.next().orElse(null);
      if (record == null) {
        ended = true;
      } else if (record instanceof WarcResponse response
          && response.contentType().base().toString().equals("application/http")) {
        next = response(response);
      } else if (record instanceof WarcResource resource) {
        next = document(resource, resource.contentType().toString(), "", "", resource.body());
      }
    } catch (IOException | RuntimeException e) {
      next =
          new Unreadable(
              name + "#" + (number + 1), "the archive is broken here: " + PageReader.reason(e));
      number++;
      goOn();
    }
  }

  /** In a file that is not packed nothing tells where the record behind a broken one starts. */
  private void goOn() {
    try {
      ended = packed.isEmpty() || !packed.get().hasFailed() || !packed.get().resume();
      if (!ended) {
        reader = reader(packed.get());
      }
    } catch (IOException | RuntimeException e) {
      ended = true;
    }
  }

  private @Nullable Reading response(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    if (http.status() >= 300 && http.status() < 400) {
      return null;
    }
    String status = http.status() < 400 ? "" : String.valueOf(http.status());
    String type = http.headers().first("Content-Type").orElse("");
    String coding = http.headers().first("Content-Encoding").orElse("");
    return document(response, type, coding, status, http.body());
  }

  private @Nullable Reading document(
      WarcTargetRecord record, String type, String coding, String status, MessageBody body)
      throws IOException {
    String media = type.toLowerCase(Locale.ROOT);
    if (!isDocument(media)) {
      return null;
    }
    String file = name + "#" + (number + 1);
    byte[] bytes;
    try {
      bytes = BodyCoding.unpacked(body.stream(), coding, PageReader.LARGEST_PAGE + 1);
      number++;
    } catch (IOException e) {
      if (packed.filter(GzipMembers::hasFailed).isPresent()) {
        throw e; // not the page is damaged, but the archive
      }
      number++;
      return new Unreadable(file, "cannot be unpacked: " + PageReader.reason(e));
    }
    if (bytes.length > PageReader.LARGEST_PAGE) {
      return new Unreadable(file, "is larger than " + (PageReader.LARGEST_PAGE >> 20) + " MB");
    }
    List<Value> values = new ArrayList<>();
    values.add(new Value(Origin.ARCHIVE, "warc-date", record.date().toString()));
    if (!status.isEmpty()) {
      values.add(new Value(Origin.ARCHIVE, Value.STATUS, status));
    }
    Sniffer.Kind kind =
        media.contains("html")
            ? Sniffer.Kind.HTML
            : Sniffer.kind(
                media.contains("markdown") ? "x.md" : "x.txt",
                java.util.Arrays.copyOf(bytes, Math.min(bytes.length, Sniffer.WINDOW)));
    return PageBuilder.read(file, kind, bytes, charset(type), target(record), values);
  }

  private static boolean isDocument(String media) {
    return media.isEmpty()
        || media.contains("html")
        || media.startsWith("text/plain")
        || media.contains("markdown")
        || media.contains("application/pdf");
  }

  private static Optional<String> target(WarcTargetRecord record) {
    String uri = record.target();
    return uri == null || uri.isBlank() ? Optional.empty() : Optional.of(uri);
  }

  private static @Nullable String charset(String type) {
    int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return null;
    }
    String name = type.substring(at + 8).replace("\"", "");
    int end = 0;
    while (end < name.length() && "; ,".indexOf(name.charAt(end)) < 0) {
      end++;
    }
    return name.substring(0, end);
  }
}
