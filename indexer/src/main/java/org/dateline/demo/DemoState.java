package org.dateline.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a folder of invented pages holds, as a file in it says that is no page: its name begins with
 * a dot.
 *
 * @param seed what the pages were drawn from
 * @param pages how many there are for certain
 */
record DemoState(long seed, long pages) {

  private static final String FILE = ".dateline-demo";
  private static final String SEED = "seed=";
  private static final String PAGES = "pages=";

  /**
   * What a folder holds; nothing where it is empty or not there.
   *
   * @throws IOException where it holds anything that was not invented here, or cannot be read
   */
  static Optional<DemoState> of(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (isIn(folder)) {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      try {
        return Optional.of(new DemoState(number(lines, SEED), number(lines, PAGES)));
      } catch (NumberFormatException e) {
        throw new IOException(file + ": is broken; name an empty folder", e);
      }
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new IOException(folder + ": holds other files; name an empty folder");
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a folder says that it holds invented pages. */
  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  void keepIn(Path folder) throws IOException {
    Files.createDirectories(folder);
    String text = "# All pages in this folder were " + Story.MARK + ".\n";
    Files.writeString(folder.resolve(FILE), text + SEED + seed + "\n" + PAGES + pages + "\n");
  }

  private static long number(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.substring(name.length())))
        .findFirst()
        .orElseThrow(() -> new NumberFormatException("lacks " + name));
  }
}
