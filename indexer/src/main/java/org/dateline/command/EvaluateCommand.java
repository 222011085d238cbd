package org.dateline.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.corpus.Reasons;
import org.dateline.evaluate.Evaluation;
import org.dateline.evaluate.Fault;
import org.dateline.evaluate.Gold;
import org.dateline.evaluate.Scores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: scores by field against a gold file. */
@Command(
    name = "evaluate",
    description =
        "Takes the pages of a gold file the whole way and scores what comes out, by field.")
public final class EvaluateCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "GOLD",
      description =
          "What is right for each page: one JSON object a line; files are relative to it.")
  private Path file = Path.of("");

  @Option(
      names = "--faults",
      paramLabel = "N",
      description = "How many faults to list. Default: ${DEFAULT-VALUE}.")
  private int most = 50;

  @Override
  public Integer call() throws IOException {
    if (most < 0) {
      throw Console.wrongUsage(spec, "--faults is " + most + " and must be 0 or more");
    }
    Scores scores = Evaluation.of(gold());
    PrintWriter out = Console.out(spec);
    out.printf(
        Locale.ROOT,
        "%-18s %8s %8s %8s %10s %8s %8s%n",
        "field",
        "right",
        "wanted",
        "found",
        "precision",
        "recall",
        "F1");
    scores
        .tallies()
        .forEach(
            (field, tally) ->
                out.printf(
                    Locale.ROOT,
                    "%-18s %8s %8.0f %8.0f %10.3f %8.3f %8.3f%n",
                    field.word(),
                    number(tally.right()),
                    tally.wanted(),
                    tally.found(),
                    tally.precision(),
                    tally.recall(),
                    tally.f1()));
    if (!scores.faults().isEmpty()) {
      out.println();
      scores.faults().stream().limit(most).forEach(fault -> out.println(line(fault)));
      if (scores.faults().size() > most) {
        out.println("and " + (scores.faults().size() - most) + " more: --faults N lists them");
      }
    }
    out.flush();
    return 0;
  }

  private Gold gold() {
    try {
      return Gold.read(file);
    } catch (NoSuchFileException e) {
      throw new Failure(file + ": no such file: name a gold file, such as corpus/gold.jsonl", e);
    } catch (IOException e) {
      throw new Failure(file + ": " + Reasons.of(e), e);
    }
  }

  private static String number(double right) {
    return right == Math.rint(right)
        ? String.valueOf((long) right)
        : String.format(Locale.ROOT, "%.1f", right);
  }

  private static String line(Fault fault) {
    return fault.file() + ": " + fault.field().word() + ": " + fault.message();
  }
}
