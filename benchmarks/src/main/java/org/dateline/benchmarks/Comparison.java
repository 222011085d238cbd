package org.dateline.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.benchmarks.ask.Agreement;
import org.dateline.benchmarks.ask.Contender;
import org.dateline.benchmarks.ask.ServerProcess;
import org.dateline.benchmarks.ask.Times;

/**
 * Asks all contenders the same questions, in turn, and prints a table. First every answer is
 * compared with plain Lucene's; where one differs, nothing is measured.
 */
final class Comparison {

  private static final int PASSES = 3;
  private static final int CLIENTS = 2;

  private final List<Question> questions;
  private final List<Contender> contenders;
  private final int rounds;
  private final PrintStream log;

  /** What was measured of one contender, a value a round. */
  private record Figures(
      List<Double> p50, List<Double> p99, List<Double> rate, List<Double> processor) {
    Figures() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  Comparison(List<Question> questions, List<Contender> contenders, int rounds, PrintStream log) {
    this.questions = questions;
    this.contenders = contenders;
    this.rounds = rounds;
    this.log = log;
  }

  /** How many answers of two contenders differ; the first differences are told. */
  int disagreements(Contender one, Contender other, boolean sameScores) throws IOException {
    int differing = 0;
    for (Question question : questions) {
      List<String> differences =
          Agreement.differences(one.answer(question), other.answer(question), sameScores);
      if (!differences.isEmpty() && differing++ < 5) {
        log.println(question.line() + ": " + differences);
      }
    }
    return differing;
  }

  /** Measures, and prints a table. */
  void run(PrintStream out) throws IOException, InterruptedException {
    Map<Contender, Figures> figures = new LinkedHashMap<>();
    for (Contender contender : contenders) {
      log.println("warming " + contender.name());
      contender.warm(questions);
      figures.put(contender, new Figures());
    }
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<Contender, Figures> one : figures.entrySet()) {
        measure(one.getKey(), one.getValue());
      }
      log.println("round " + (round + 1) + " of " + rounds);
    }
    out.println(
        "| | p50 ms | p99 ms | queries/s, 2 clients | processor ms a query | PSS MB | anonymous MB |");
    out.println("|---|---|---|---|---|---|---|");
    for (Map.Entry<Contender, Figures> one : figures.entrySet()) {
      Figures f = one.getValue();
      ServerProcess server = one.getKey().server();
      out.printf(
          "| %s | %s | %s | %s | %s | %.0f | %.0f |%n",
          one.getKey().name(),
          Spread.of(f.p50()).text("%.2f"),
          Spread.of(f.p99()).text("%.2f"),
          Spread.of(f.rate()).text("%.0f"),
          Spread.of(f.processor()).text("%.2f"),
          server.megabytes("Pss"),
          server.megabytes("Anonymous"));
    }
  }

  private void measure(Contender contender, Figures figures)
      throws IOException, InterruptedException {
    long[] all = new long[PASSES * questions.size()];
    double processor = contender.server().processorMillis();
    for (int pass = 0; pass < PASSES; pass++) {
      long[] times = contender.pass(questions);
      System.arraycopy(times, 0, all, pass * questions.size(), questions.size());
    }
    double took = contender.server().processorMillis() - processor;
    Times times = new Times(all);
    figures.p50().add(times.median());
    figures.p99().add(times.percentile(99));
    figures.processor().add(took / all.length);
    figures.rate().add(contender.rate(questions, CLIENTS, PASSES));
  }
}
