package org.dateline.benchmarks.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Cleaner;
import org.dateline.clean.Templates;
import org.dateline.describe.Release;
import org.dateline.describe.finders.Describer;
import org.dateline.index.ReleaseCodec;
import org.dateline.index.ReleaseIndex;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;
import org.dateline.relate.Families;
import org.dateline.relate.Names;
import org.dateline.relate.Relater;

/**
 * What each stage of indexing costs a page, once the program is warm: by the time that one thread
 * was given, so that what else the machine does counts little; the least of several rounds.
 *
 * <p>Run with a folder of pages, or of JSON lines, of which a few thousand fit in memory, and a
 * number of rounds; a profiler that is attached meanwhile shows what the stages are made of.
 */
public final class IndexingStages {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Long> least = new LinkedHashMap<>();
  private final List<Path> files;
  private int pages;

  private IndexingStages(List<Path> files) {
    this.files = files;
  }

  /**
   * @param arguments the folder, and how many rounds
   */
  public static void main(String[] arguments) throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
      IndexingStages stages =
          new IndexingStages(walk.filter(Files::isRegularFile).sorted().toList());
      for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
        stages.run();
      }
      stages.print();
    }
  }

  private void run() throws IOException {
    List<Page> read = stage("read", () -> files.stream().flatMap(this::pages).toList());
    pages = read.size();
    Templates templates =
        stage(
            "learn templates",
            () ->
                read.stream()
                    .map(Templates::of)
                    .reduce(Templates.NONE, Templates::merge)
                    .compact());
    Cleaner cleaner = new Cleaner(templates);
    List<CleanPage> clean = stage("clean", () -> read.stream().map(cleaner::clean).toList());
    Describer describer = new Describer();
    List<Release> releases =
        stage(
            "describe",
            () ->
                clean.stream()
                    .filter(page -> page.refusal().isEmpty())
                    .map(describer::describe)
                    .toList());
    Names names =
        stage(
            "learn names", () -> releases.stream().map(Names::of).reduce(Names.NONE, Names::merge));
    Families families =
        stage(
            "learn families",
            () ->
                releases.stream()
                    .map(release -> Families.of(id(release), release))
                    .reduce(Families.NONE, Families::merge));
    stage(
        "keep between the passes",
        () -> releases.stream().map(IndexingStages::keptAndRead).toList());
    Relater relater = new Relater(names, families);
    List<Release> related =
        stage("relate", () -> releases.stream().map(one -> relater.relate(id(one), one)).toList());
    index(related);
  }

  private void index(List<Release> releases) throws IOException {
    Path folder = Files.createTempDirectory("indexing-stages");
    try (ReleaseIndex index = ReleaseIndex.rebuild(folder)) {
      stage(
          "index",
          () -> {
            releases.forEach(release -> index.put(id(release), release));
            index.commit(Map.of());
            return releases;
          });
    }
    try (Stream<Path> made = Files.walk(folder)) {
      for (Path path : made.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private Stream<Page> pages(Path file) {
    return new PageReader()
        .read(file.toString(), file)
        .flatMap(one -> one instanceof Reading.Read page ? Stream.of(page.page()) : Stream.empty());
  }

  private static Release keptAndRead(Release release) {
    try {
      return ReleaseCodec.fromBytes(ReleaseCodec.toBytes(release));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Release release) {
    Page page = release.clean().page();
    return page.id().orElse(page.file());
  }

  private <T> T stage(String name, Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T made = work.get();
    least.merge(name, THREADS.getCurrentThreadCpuTime() - start, Math::min);
    return made;
  }

  private void print() {
    System.out.println("| | microseconds a page |\n|---|---|");
    least.forEach(
        (name, nanos) ->
            System.out.printf(Locale.ROOT, "| %s | %.1f |%n", name, nanos / 1e3 / pages));
  }
}
