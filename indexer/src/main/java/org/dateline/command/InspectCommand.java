package org.dateline.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.corpus.AuthorityFiles;
import org.dateline.corpus.Corpus;
import org.dateline.corpus.IndexMemory;
import org.dateline.corpus.Knowledge;
import org.dateline.corpus.Outcome;
import org.dateline.corpus.PageFile;
import org.dateline.corpus.PageFiles;
import org.dateline.corpus.Progress;
import org.dateline.inspect.ReleaseJson;
import org.dateline.inspect.ReleaseText;
import org.dateline.text.OneLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect}: what was kept, removed and found on each page, and why. */
@Command(
    name = "inspect",
    description = {
      "Shows what was kept, removed and found on each page, and why.",
      "The files of one call are one corpus: what they teach about their site is used for all."
    })
public final class InspectCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Pages, or folders of pages.")
  private List<Path> paths = List.of();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Adds what this index knows of sites and names.")
  private @Nullable Path index;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "For people, or one JSON object a line. Default: ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.text;

  private boolean faulty;

  @Override
  public Integer call() throws IOException {
    Knowledge remembered = index == null ? Knowledge.NONE : IndexMemory.of(index).knowledge();
    Knowledge known = remembered.merge(Knowledge.NONE.withAuthority(AuthorityFiles.in(paths)));
    PrintWriter out = Console.out(spec);
    List<PageFile> files = files();
    if (files.isEmpty()) {
      return faulty ? 1 : 0;
    }
    Corpus corpus = new Corpus(files, known, PageFile::reportedKey);
    if (format == OutputFormat.text) {
      corpus.describe(noting(outcome -> ReleaseText.write(out, outcome)), Progress.SILENT);
    } else {
      JsonGenerator json =
          new JsonFactory()
              .createGenerator(out)
              .setPrettyPrinter(new MinimalPrettyPrinter("\n"))
              .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      corpus.describe(noting(outcome -> write(json, outcome)), Progress.SILENT);
      json.close();
      out.println();
    }
    out.flush();
    return faulty ? 1 : 0;
  }

  /** The files in the order in which they were named; those of a folder by their path. */
  private List<PageFile> files() throws IOException {
    List<PageFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        PageFiles below = PageFiles.below(List.of(path));
        files.addAll(below.files());
        below.unreadable().forEach(this::complain);
        if (below.files().isEmpty() && below.unreadable().isEmpty()) {
          complain(new Outcome.Unreadable(path.toString(), "this folder holds no page"));
        }
      } else {
        files.add(new PageFile(path.toString(), path));
      }
    }
    return files;
  }

  private BiConsumer<PageFile, Outcome> noting(Consumer<Outcome> writer) {
    return (file, outcome) -> {
      if (outcome instanceof Outcome.Unreadable unreadable) {
        complain(unreadable);
      }
      writer.accept(outcome);
    };
  }

  private void complain(Outcome.Unreadable unreadable) {
    faulty = true;
    Console.err(spec)
        .println("dateline: " + OneLine.of(unreadable.file() + ": " + unreadable.why()));
  }

  private static void write(JsonGenerator json, Outcome outcome) {
    try {
      switch (outcome) {
        case Outcome.Described described ->
            ReleaseJson.write(json, Optional.empty(), described.release());
        case Outcome.Skipped skipped -> ReleaseJson.writeSkipped(json, skipped.clean());
        case Outcome.Unreadable unreadable ->
            ReleaseJson.writeUnreadable(json, unreadable.file(), unreadable.why());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
