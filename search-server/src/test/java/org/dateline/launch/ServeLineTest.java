package org.dateline.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeLineTest {

  private static Optional<ServeLine> read(String line) {
    return ServeLine.of(line.split(" ", -1));
  }

  @Test
  void aLineWithoutOptionsServesAsUsual() {
    assertEquals(Optional.of(ServeLine.USUAL), read("serve"));
  }

  @Test
  void optionsStandInAnyOrder() {
    assertEquals(
        Optional.of(new ServeLine(Path.of("archive/2019"), "0.0.0.0", 9000)),
        read("serve --port 9000 --index archive/2019 --host 0.0.0.0"));
    assertEquals(
        Optional.of(new ServeLine(Path.of("index"), "127.0.0.1", 0)), read("serve --port 0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "index",
        "index --index archive",
        "serve --help",
        "serve --index",
        "serve --index=archive",
        "serve --index archive --debug",
        "serve --debug --index archive",
        "serve --index one --index other",
        "serve --index --port",
        "serve --index @arguments",
        "serve --port 99999",
        "serve --port -1",
        "serve --port many",
        "serve --port ٨٠",
        "serve --colour red",
        "--index archive serve"
      })
  void everyOtherLineIsLeftToTheParser(String line) {
    assertEquals(Optional.empty(), read(line));
  }

  @Test
  void anEmptyPathIsLeftToTheParser() {
    assertEquals(Optional.empty(), ServeLine.of("serve", "--index", ""));
    assertEquals(Optional.empty(), ServeLine.of("serve", "--index", " "));
    assertEquals(Optional.empty(), ServeLine.of());
  }
}
