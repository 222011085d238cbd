package org.dateline.demo;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** The files that hold several pages, open until the last page of each has come. */
final class Bundles implements Closeable {

  /** A crawler comes by on the next morning. */
  private static final Duration UNTIL_CRAWLED = Duration.ofHours(31);

  private final Path folder;
  private final Map<String, WarcWriter> archives = new HashMap<>();
  private final Map<String, OutputStream> lines = new HashMap<>();

  Bundles(Path folder) {
    this.folder = folder;
  }

  void add(DemoPage page, Story story) throws IOException {
    if (page.shape() == Shape.WARC) {
      archive(page.file()).write(response(page, story));
    } else {
      String line = PageLine.crawled(page) + "\n";
      lines(page.file()).write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A record with nothing in it that differs from run to run. */
  private static WarcResponse response(DemoPage page, Story story) throws IOException {
    Instant crawled = story.date().atStartOfDay(ZoneOffset.UTC).toInstant().plus(UNTIL_CRAWLED);
    HttpResponse answer =
        new HttpResponse.Builder(200, "OK")
            .body(MediaType.HTML_UTF8, page.text().getBytes(StandardCharsets.UTF_8))
            .build();
    return new WarcResponse.Builder(URI.create(page.uri()))
        .date(crawled)
        .recordId(UUID.nameUUIDFromBytes(page.uri().getBytes(StandardCharsets.UTF_8)))
        .body(answer)
        .build();
  }

  private WarcWriter archive(String file) throws IOException {
    WarcWriter open = archives.get(file);
    if (open == null) {
      open =
          new WarcWriter(java.nio.channels.Channels.newChannel(create(file)), WarcCompression.GZIP);
      archives.put(file, open);
    }
    return open;
  }

  private OutputStream lines(String file) throws IOException {
    OutputStream open = lines.get(file);
    if (open == null) {
      open = create(file);
      lines.put(file, open);
    }
    return open;
  }

  private OutputStream create(String file) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    return new BufferedOutputStream(Files.newOutputStream(path));
  }

  @Override
  public void close() throws IOException {
    for (WarcWriter open : archives.values()) {
      open.close();
    }
    archives.clear();
    for (OutputStream open : lines.values()) {
      open.close();
    }
    lines.clear();
  }
}
