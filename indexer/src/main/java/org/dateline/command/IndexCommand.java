package org.dateline.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.PatternSyntaxException;
import org.dateline.corpus.Excludes;
import org.dateline.corpus.IndexReport;
import org.dateline.corpus.IndexRun;
import org.dateline.corpus.Reasons;
import org.dateline.corpus.Root;
import org.dateline.index.IndexException;
import org.dateline.text.OneLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code index}: puts pages into an index. */
@Command(
    name = "index",
    description = {
      "Puts pages into an index. Run it again when they have changed: what has not is left alone.",
      "A page is text, Markdown, HTML, PDF, a line of JSON or a record of a WARC file, gzipped or not.",
      "At the end DIR/last-run.jsonl lists every page that is new, replaced, taken out or skipped."
    })
public final class IndexCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = {
        "Files, or folders of files; - reads a list of files from standard input, a line each or as"
            + " find -print0 writes it.",
        "Those of earlier runs are looked at, too; without any, only those."
      })
  private List<String> paths = List.of();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index's folder. Default: ${DEFAULT-VALUE}.")
  private Path index = Path.of("index");

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = {
        "Leaves out files and folders of these paths, now and in later runs that do not name the"
            + " paths again.",
        "Without / it is a name at any depth (*.bak), with / a path below PATH (drafts/**)."
      })
  private List<String> excludes = List.of();

  @Option(
      names = "--rebuild",
      description =
          "Builds the index anew from these paths alone; until then the old one is served.")
  private boolean rebuild;

  @Option(names = "--dry-run", description = "Says what would be done, and does nothing.")
  private boolean dryRun;

  @Option(
      names = "--prune",
      description = "Takes out the releases of files that are gone. Without it they are kept.")
  private boolean prune;

  @Option(
      names = "--watch",
      description = "Follows the paths, and runs again whenever something has changed.")
  private boolean watch;

  @Option(
      names = "--wait",
      description = "Waits where somebody else is writing the index. Without it that is an error.")
  private boolean wait;

  @Option(
      names = "--json",
      description = "For programs: the report is one JSON object, progress is one a line.")
  private boolean json;

  private GiveWay giveWay = new GiveWay(() -> false, InstantSource.system());

  @Override
  public Integer call() throws IOException {
    if (watch && dryRun) {
      throw Console.wrongUsage(spec, "--watch and --dry-run exclude each other");
    }
    List<Root> roots = roots();
    if (dryRun) {
      DryRun.write(Console.out(spec), index, prepared(roots), prune, json);
    } else if (watch) {
      follow(roots);
    } else {
      once(roots, true);
    }
    return 0;
  }

  /** Runs again whenever something has changed, until the process is told to end. */
  private void follow(List<Root> roots) throws IOException {
    List<Path> followed = IndexRun.roots(index, roots, rebuild).stream().map(Root::path).toList();
    try (FolderWatch folders = FolderWatch.of(followed, index)) {
      giveWay = new GiveWay(folders::hasNews, InstantSource.system());
      once(roots, true);
      rebuild = false;
      Console.err(spec).println("watching; Ctrl-C ends it");
      while (true) {
        folders.await();
        onceMore(roots);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What goes wrong while watching is said, and tried again with the next change. */
  private void onceMore(List<Root> roots) {
    try {
      once(roots, false);
    } catch (IndexException | Failure e) {
      Console.err(spec).println("dateline: " + e.getMessage());
    } catch (IOException e) {
      Console.err(spec).println("dateline: " + Reasons.of(e));
    } catch (UncheckedIOException e) {
      Console.err(spec)
          .println("dateline: " + (e.getCause() == null ? e.toString() : Reasons.of(e.getCause())));
    }
  }

  private IndexRun prepared(List<Root> roots) throws IOException {
    IndexRun run = IndexRun.prepareRoots(index, roots, rebuild);
    if (run.roots().isEmpty()) {
      throw Console.wrongUsage(
          spec, "which PATH is to be indexed? There is no index yet that knows of any");
    }
    return run;
  }

  private void once(List<Root> roots, boolean sayUpToDate) throws IOException {
    IndexRun run = prepared(roots);
    if (run.wouldWriteNothing(prune)) {
      if (sayUpToDate) {
        say(run.report());
      }
      return;
    }
    if (prune) {
      run.changes()
          .vanished()
          .forEach(key -> Console.err(spec).println("taking out: " + OneLine.of(key)));
    }
    IndexReport report = run(run);
    RunFile.write(index, report, Console.err(spec));
    if (sayUpToDate || !report.isUnchanged()) {
      say(report);
    }
  }

  private IndexReport run(IndexRun run) throws IOException {
    PrintWriter messages = Console.err(spec);
    try (ShownProgress progress =
        json ? ShownProgress.inJson(messages) : ShownProgress.on(messages)) {
      return new Turn(wait, messages).take(() -> run.run(prune, progress, giveWay));
    } catch (OutOfMemoryError e) {
      throw new Failure(
          index
              + ": memory ran out, the index is as it was; give more, for example with"
              + " DATELINE_JAVA_OPTIONS=-Xmx2g",
          e);
    } finally {
      if (giveWay.ended() && !json) {
        messages.println("more pages have come in: these first, then what they all teach");
      }
    }
  }

  private void say(IndexReport report) {
    PrintWriter out = Console.out(spec);
    if (json) {
      out.println(RunFile.counts(index, report));
    } else {
      RunReport.write(out, Console.err(spec), index, report);
    }
    out.flush();
  }

  private List<Root> roots() throws IOException {
    try {
      Excludes.check(excludes);
      List<Root> roots = new ArrayList<>();
      for (String path : paths) {
        if (path.isBlank()) {
          throw Console.wrongUsage(
              spec, "a PATH is empty; name a file or folder, . for the present one");
        }
        if (path.equals("-")) {
          roots.addAll(FileList.read(System.in));
        } else {
          roots.add(Root.of(Path.of(path)));
        }
      }
      return excludes.isEmpty()
          ? roots
          : roots.stream().map(root -> root.without(excludes)).toList();
    } catch (PatternSyntaxException e) {
      throw Console.wrongUsage(
          spec, "--exclude " + e.getPattern() + ": no glob: " + e.getDescription());
    }
  }
}
