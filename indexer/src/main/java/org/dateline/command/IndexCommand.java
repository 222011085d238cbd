package org.dateline.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.corpus.Changes;
import org.dateline.corpus.IndexReport;
import org.dateline.corpus.IndexRun;
import org.dateline.corpus.PageFile;
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
      "A page is text, Markdown, HTML, PDF, a line of JSON or a record of a WARC file, gzipped or not."
    })
public final class IndexCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders of files.")
  private List<Path> paths = List.of();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index's folder. Default: ${DEFAULT-VALUE}.")
  private Path index = Path.of("index");

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

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Console.out(spec);
    IndexRun run = IndexRun.prepare(index, paths, rebuild);
    Changes changes = run.changes();
    if (dryRun) {
      announce(out, changes);
    } else if (run.isUpToDate() && !(prune && !changes.vanished().isEmpty())) {
      out.println(index + ": up to date: none of " + files(changes.unchanged()) + " has changed");
    } else {
      if (prune) {
        changes.vanished().forEach(key -> Console.err(spec).println("taking out: " + key));
      }
      IndexReport report;
      try (Bar bar = Bar.on(Console.err(spec))) {
        report = run.run(prune, bar);
      }
      RunReport.write(out, Console.err(spec), index, report);
    }
    out.flush();
    return 0;
  }

  private void announce(PrintWriter out, Changes changes) {
    changes.added().stream().map(PageFile::name).forEach(name -> out.println("new: " + name));
    changes.edited().stream().map(PageFile::name).forEach(name -> out.println("edited: " + name));
    changes.vanished().forEach(key -> out.println((prune ? "take out: " : "gone, kept: ") + key));
    out.println(
        index
            + ": would read "
            + files(changes.added().size())
            + " that are new and "
            + changes.edited().size()
            + " that were edited; "
            + changes.unchanged()
            + " unchanged, "
            + changes.vanished().size()
            + " gone");
  }

  private static String files(int count) {
    return count == 1 ? "1 file" : count + " files";
  }
}
