package org.dateline.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.command.Console;
import org.dateline.command.DemoArchive;
import org.dateline.command.RunReport;
import org.dateline.command.ShownProgress;
import org.dateline.corpus.IndexReport;
import org.dateline.demo.DemoFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: an archive of invented pages, to try Dateline on. */
@Command(
    name = "demo",
    description = {
      "Makes an archive of invented pages, indexes it and serves it until ctrl-C.",
      "Every page says that it is invented: no person, body or event in it is real.",
      "The same seed gives the same pages; a larger number adds to those that are there."
    })
final class DemoCommand implements Callable<Integer> {

  /** How the invented releases are written. */
  enum Form {
    /** Pages as they come home from a crawl, each in the shape of its site. */
    pages,
    /** One file, a release a line, with all fields given. */
    jsonl
  }

  /** Nobody else needs to see an archive that somebody tries. */
  private static final String LOCAL = "127.0.0.1";

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--releases",
      paramLabel = "N",
      description =
          "How many pages; three in a hundred are no releases. Default: ${DEFAULT-VALUE}.")
  private long releases = 20_000;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Another number gives another archive. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--pages",
      paramLabel = "DIR",
      description = "Where the pages go. Default: ${DEFAULT-VALUE}.")
  private Path pages = Path.of("demo", "pages");

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index's folder. Default: ${DEFAULT-VALUE}.")
  private Path index = Path.of("demo", "index");

  @Option(names = "--pages-only", description = "Makes the pages and no index.")
  private boolean pagesOnly;

  @Option(names = "--no-serve", description = "Ends when the index is made.")
  private boolean noServe;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port to serve on; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(
      names = "--format",
      paramLabel = "pages|jsonl",
      description =
          "Pages as crawled, or one file of releases with all fields given."
              + " Default: ${DEFAULT-VALUE}.")
  private Form format = Form.pages;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "Also writes what is right for the first pages, for ./dateline evaluate.")
  private @Nullable Path gold;

  @Option(
      names = "--gold-pages",
      paramLabel = "N",
      description = "For how many pages. Default: ${DEFAULT-VALUE}.")
  private long goldPages = 1_000;

  @Override
  public Integer call() throws IOException, InterruptedException {
    check();
    PrintWriter out = Console.out(spec);
    try (ShownProgress bar = ShownProgress.on(Console.err(spec))) {
      if (format == Form.jsonl) {
        Path file = DemoArchive.writeLines(pages, releases, seed, bar);
        out.println(file + ": " + releases + " invented releases");
      } else {
        DemoArchive.write(pages, releases, seed, bar);
        out.println(pages + ": " + releases + " invented pages");
      }
    }
    if (gold != null) {
      new DemoFolder(pages, seed).writeGold(gold, Math.min(goldPages, releases));
      out.println(gold + ": what is right for " + Math.min(goldPages, releases) + " of them");
    }
    if (!pagesOnly) {
      index(out);
    }
    out.flush();
    return pagesOnly || noServe ? 0 : Serving.serve(index, LOCAL, port, Console.err(spec));
  }

  private void index(PrintWriter out) throws IOException {
    Optional<IndexReport> report;
    try (ShownProgress bar = ShownProgress.on(Console.err(spec))) {
      report = DemoArchive.index(pages, index, bar);
    }
    report.ifPresentOrElse(
        done -> RunReport.writeCounts(out, index, done), () -> out.println(index + ": up to date"));
  }

  private void check() {
    Serving.checkPort(spec, port);
    if (releases < 1 || releases > DemoFolder.MOST) {
      throw Console.wrongUsage(
          spec, "--releases " + releases + ": must be from 1 to " + DemoFolder.MOST);
    }
    if (goldPages < 1) {
      throw Console.wrongUsage(spec, "--gold-pages " + goldPages + ": must be 1 or more");
    }
    if (gold != null && format == Form.jsonl) {
      throw Console.wrongUsage(
          spec, "--gold: goes with pages, since in lines all fields are given");
    }
  }
}
