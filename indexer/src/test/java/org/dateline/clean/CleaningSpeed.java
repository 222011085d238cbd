package org.dateline.clean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;

/**
 * Measures how many pages a second are read and cleaned on one processor, by the time that the
 * thread was given, so that what else the machine does counts little; the best of several rounds.
 *
 * <p>Not part of the build: run the class with a folder of pages, as {@code dateline demo
 * --pages-only} writes them, and a number of rounds.
 */
public final class CleaningSpeed {

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record File(String name, byte[] bytes) {}

  private CleaningSpeed() {}

  public static void main(String[] arguments) throws IOException {
    List<File> files = files(Path.of(arguments[0]));
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    Templates templates =
        files.stream()
            .flatMap(CleaningSpeed::pages)
            .map(Templates::of)
            .reduce(Templates.NONE, Templates::merge)
            .compact();
    Cleaner cleaner = new Cleaner(templates);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    long pages = 0;
    for (int round = 0; round < rounds; round++) {
      long start = threads.getCurrentThreadCpuTime();
      pages =
          files.stream()
              .flatMap(CleaningSpeed::pages)
              .filter(page -> !cleaner.clean(page).parts().isEmpty())
              .count();
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    long bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
    System.out.printf(
        Locale.ROOT,
        "%d pages of %d bytes: %.0f pages a second%n",
        pages,
        bytes / Math.max(1, pages),
        pages * 1e9 / best);
  }

  private static Stream<Page> pages(File file) {
    return new PageReader()
        .read(file.name(), file.bytes()).stream()
            .filter(Reading.Read.class::isInstance)
            .map(reading -> ((Reading.Read) reading).page());
  }

  private static List<File> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().map(CleaningSpeed::file).toList();
    }
  }

  private static File file(Path path) {
    try {
      return new File(path.toString(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
