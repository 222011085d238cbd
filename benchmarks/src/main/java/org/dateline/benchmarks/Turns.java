package org.dateline.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dateline.benchmarks.ask.Contender;
import org.dateline.benchmarks.ask.ServerProcess;

/** Whole runs of programs, in turn: indexing, and starting up to the first answer. */
final class Turns {

  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final int GLANCE = 20;

  private Turns() {}

  /**
   * Runs each command to its end, so many times, in turn, and prints a row for each.
   *
   * @param documents how many each run takes in
   */
  static void index(Map<String, List<String>> commands, int documents, int rounds, PrintStream out)
      throws IOException, InterruptedException {
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    Map<String, List<Double>> processor = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> one : commands.entrySet()) {
        long started = System.nanoTime();
        double millis = processorMillis(one.getValue());
        double seconds = (System.nanoTime() - started) / NANOS;
        rates.computeIfAbsent(one.getKey(), k -> new ArrayList<>()).add(documents / seconds);
        processor.computeIfAbsent(one.getKey(), k -> new ArrayList<>()).add(millis / documents);
      }
    }
    out.println("| | documents/s | processor ms a document |\n|---|---|---|");
    rates.forEach(
        (name, values) ->
            out.printf(
                "| %s | %s | %s |%n",
                name,
                Spread.of(values).text("%.0f"),
                Spread.of(processor.getOrDefault(name, List.of())).text("%.2f")));
  }

  /**
   * Starts each server, so many times, in turn, asks one question, and prints a row for each.
   *
   * @param manner how each is asked
   */
  static void start(
      Map<String, List<String>> commands,
      Map<String, Contender.Manner> manner,
      Question question,
      int rounds,
      PrintStream out)
      throws IOException {
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> one : commands.entrySet()) {
        long started = System.nanoTime();
        try (ServerProcess server = ServerProcess.start(one.getValue())) {
          Contender.Manner asked = manner.getOrDefault(one.getKey(), Contender.IN_PROCESS);
          new Contender(one.getKey(), server, asked).answer(question);
          double took = (System.nanoTime() - started) / NANOS;
          seconds.computeIfAbsent(one.getKey(), k -> new ArrayList<>()).add(took);
        }
      }
    }
    out.println("| | seconds to the first answer |\n|---|---|");
    seconds.forEach(
        (name, values) -> out.printf("| %s | %s |%n", name, Spread.of(values).text("%.2f")));
  }

  /** Runs a command to its end and gives the processor time that it took, all threads together. */
  private static double processorMillis(List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    double millis = 0;
    while (!process.waitFor(GLANCE, TimeUnit.MILLISECONDS)) {
      millis = process.info().totalCpuDuration().map(d -> d.toNanos() / 1e6).orElse(millis);
    }
    if (process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
    }
    return millis;
  }

  /** All bytes below a folder, in megabytes, but for files whose names begin so. */
  static double megabytes(Path folder, String without) throws IOException {
    try (var files = Files.list(folder)) {
      return files
              .filter(
                  file -> without.isEmpty() || !file.getFileName().toString().startsWith(without))
              .mapToLong(file -> file.toFile().length())
              .sum()
          / 1e6;
    }
  }
}
