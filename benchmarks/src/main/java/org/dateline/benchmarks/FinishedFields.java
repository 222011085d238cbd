package org.dateline.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dateline.index.CommittedReleases;

/** Finished releases in a file, a line each: written from Dateline's index, read by yardsticks. */
public final class FinishedFields {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private FinishedFields() {}

  /**
   * Writes all releases of an index.
   *
   * @throws IOException where there is no index, or no room
   */
  public static void write(Path index, Path file) throws IOException {
    try (CommittedReleases releases =
            CommittedReleases.open(index).orElseThrow(() -> new IOException(index + ": no index"));
        BufferedWriter out = Files.newBufferedWriter(file)) {
      releases.forEach(
          (id, release) -> {
            try {
              out.write(JSON.writeValueAsString(FinishedRelease.of(id, release)));
              out.write('\n');
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  /** One line as a release. Thread-safe. */
  public static FinishedRelease read(String line) {
    try {
      return JSON.readValue(line, FinishedRelease.class);
    } catch (IOException e) {
      throw new UncheckedIOException("a line of the finished fields is damaged", e);
    }
  }

  static void forEach(Path file, Consumer<FinishedRelease> consumer) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        consumer.accept(read(line));
      }
    }
  }
}
