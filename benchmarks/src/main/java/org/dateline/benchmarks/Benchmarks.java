package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.benchmarks.ask.Agreement;
import org.dateline.benchmarks.ask.Contender;
import org.dateline.benchmarks.ask.Dialects;
import org.dateline.benchmarks.ask.ServerProcess;
import org.dateline.benchmarks.ask.Times;
import org.dateline.benchmarks.plain.PlainIndexer;
import org.dateline.benchmarks.plain.PlainSearcher;
import org.dateline.benchmarks.plain.PlainServer;

/**
 * The program behind {@code benchmarks/compare}.
 *
 * <pre>
 *   finish INDEX FINISHED               writes the finished fields of Dateline's index
 *   questions FINISHED PLAIN FILE       chooses the questions that are typed
 *   choices FINISHED PLAIN FILE         chooses questions with a value of a facet beside a word
 *   compare INDEX PLAIN FILE ROUNDS     proves the answers equal, measures, prints a table
 *   index LINES FINISHED FOLDER COUNT ROUNDS   indexes COUNT releases by both, in turn
 *   sideways INDEX PLAIN FILE ROUNDS    the choices, beside Lucene's DrillSideways
 *   typing INDEX FILE ROUNDS            suggestions for every start of what the questions ask
 *   rivals INDEX PLAIN FILE ROUNDS      the same beside Solr and OpenSearch; see benchmarks/rivals
 *   start INDEX PLAIN FILE ROUNDS       starts both up to the first answer, in turn
 *   ask INDEX FILE PASSES [html]        asks Dateline alone, for a profiler
 * </pre>
 */
public final class Benchmarks {

  /** What Dateline's launcher gives its JVM; plain Lucene gets the same. */
  private static final List<String> JVM =
      List.of("-Xmx1g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

  private static final String LAUNCHER = System.getProperty("benchmarks.launcher", "./dateline");

  private static final Contender.Manner BARE =
      (client, question) -> client.get("/search?" + question.parameters());
  private static final Contender.Manner JSON =
      (client, question) -> client.get("/api/search?" + question.sent());
  private static final Contender.Manner TYPING =
      (client, question) -> client.get("/api/suggest?q=" + Question.encoded(question.typed()));
  private static final Contender.Manner HTML =
      (client, question) -> client.get("/search?" + question.sent());

  private Benchmarks() {}

  public static void main(String[] args) throws Exception {
    switch (args.length == 0 ? "" : args[0]) {
      case "finish" -> FinishedFields.write(Path.of(args[1]), Path.of(args[2]));
      case "questions" -> choose(args, Question.Kind.TYPED);
      case "choices" -> choose(args, Question.Kind.CHOSEN);
      case "compare" -> compare(args[1], args[2], args[3], Integer.parseInt(args[4]), "");
      case "sideways" ->
          compare(args[1], args[2], args[3], Integer.parseInt(args[4]), ", DrillSideways");
      case "typing" -> typing(args[1], args[2], Integer.parseInt(args[3]));
      case "rivals" -> rivals(args[1], args[2], args[3], Integer.parseInt(args[4]));
      case "index" -> index(args);
      case "start" -> start(args[1], args[2], args[3], Integer.parseInt(args[4]));
      case "ask" -> ask(args[1], args[2], Integer.parseInt(args[3]), args.length > 4);
      default -> {
        System.err.println("See the comment of this class for what it does.");
        System.exit(2);
      }
    }
  }

  private static void choose(String[] args, List<Question.Kind> kinds) throws IOException {
    PlainSearcher plain = PlainSearcher.open(Path.of(args[2]));
    Questions.write(Questions.of(Path.of(args[1]), kinds, plain::count), Path.of(args[3]));
  }

  private static void compare(
      String index, String plainIndex, String questionFile, int rounds, String by)
      throws IOException, InterruptedException {
    List<Question> questions = Questions.read(Path.of(questionFile));
    try (ServerProcess plain = ServerProcess.start(plain(plainIndex, questionFile));
        ServerProcess dateline = ServerProcess.start(dateline(index))) {
      Contender bare =
          new Contender("plain Lucene" + by + ", behind the JDK's HttpServer", plain, BARE);
      Contender json = new Contender("Dateline, JSON", dateline, JSON);
      List<Contender> contenders = new ArrayList<>();
      contenders.add(
          new Contender("plain Lucene" + by + ", in process", plain, Contender.IN_PROCESS));
      contenders.add(bare);
      contenders.add(json);
      contenders.add(new Contender("Dateline, HTML", dateline, HTML));
      Comparison comparison = new Comparison(questions, contenders, rounds, System.err);
      int differing = comparison.disagreements(json, bare, true);
      if (differing > 0) {
        throw new IOException(differing + " answers differ: nothing is measured");
      }
      System.err.println(questions.size() + " answers agree");
      comparison.run(System.out);
    }
  }

  /** Words and names as they grow in the search field, a letter at a time. */
  private static void typing(String index, String questionFile, int rounds)
      throws IOException, InterruptedException {
    List<Question> starts = new ArrayList<>();
    for (Question question : Questions.read(Path.of(questionFile))) {
      String typed = question.filter().isEmpty() ? question.words().getFirst() : question.filter();
      for (int length = 1; length <= typed.length(); length++) {
        starts.add(Question.of("ONE_WORD", typed.substring(0, length), ""));
      }
    }
    try (ServerProcess dateline = ServerProcess.start(dateline(index))) {
      Contender typing = new Contender("Dateline, suggestions while typing", dateline, TYPING);
      new Comparison(starts, List.of(typing), rounds, System.err).run(System.out);
    }
  }

  private static void rivals(String index, String plainIndex, String questionFile, int rounds)
      throws IOException, InterruptedException {
    List<Question> questions = Questions.read(Path.of(questionFile));
    try (ServerProcess plain = ServerProcess.start(plain(plainIndex, questionFile));
        ServerProcess dateline = ServerProcess.start(dateline(index));
        ServerProcess solr = ServerProcess.start(foreign("benchmarks.solr"));
        ServerProcess opensearch = ServerProcess.start(foreign("benchmarks.opensearch"))) {
      Contender bare = new Contender("plain Lucene behind the JDK's HttpServer", plain, BARE);
      Contender json = new Contender("Dateline, JSON", dateline, JSON);
      Contender one = new Contender("Solr 9.10.1", solr, Dialects::toSolr);
      Contender other = new Contender("OpenSearch 3.8.0", opensearch, Dialects::toOpenSearch);
      List<Question> agreed = new ArrayList<>();
      for (Question question : questions) {
        byte[] right = bare.answer(question);
        Map<String, List<String>> differences = new LinkedHashMap<>();
        differences.put(json.name(), Agreement.differences(right, json.answer(question), true));
        for (Contender rival : List.of(one, other)) {
          byte[] answer = Dialects.understood(rival.answer(question));
          differences.put(rival.name(), Agreement.differences(right, answer, false));
        }
        if (differences.values().stream().allMatch(List::isEmpty)) {
          agreed.add(question);
        } else {
          System.err.println(question.line() + ": " + differences);
        }
      }
      for (Contender rival : List.of(one, other)) {
        System.out.println(rival.name() + ": " + rival.server().said());
      }
      System.out.printf(
          "All four agree on %d of %d questions.%n%n", agreed.size(), questions.size());
      new Comparison(agreed, List.of(bare, json, one, other), rounds, System.err).run(System.out);
    }
  }

  /** A command in a property; {@code @file} stands for what a file holds. */
  private static List<String> foreign(String property) throws IOException {
    List<String> command = new ArrayList<>();
    for (String part : System.getProperty(property, "").split(" ", -1)) {
      command.add(part.startsWith("@") ? Files.readString(Path.of(part.substring(1))) : part);
    }
    return command;
  }

  private static void ask(String index, String questionFile, int passes, boolean html)
      throws IOException {
    List<Question> questions = Questions.read(Path.of(questionFile));
    try (ServerProcess dateline = ServerProcess.start(dateline(index))) {
      Contender contender = new Contender("Dateline", dateline, html ? HTML : JSON);
      for (int pass = 0; pass < passes; pass++) {
        double processor = dateline.processorMillis();
        Times times = new Times(contender.pass(questions));
        System.out.printf(
            "p50 %.2f ms, p99 %.2f ms, processor %.2f ms%n",
            times.median(),
            times.percentile(99),
            (dateline.processorMillis() - processor) / questions.size());
      }
    }
  }

  private static void index(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[3]);
    String ours = folder.resolve("dateline").toString();
    String plain = folder.resolve("plain").toString();
    List<String> indexer = java("");
    indexer.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            PlainIndexer.class.getName(),
            args[2],
            plain));
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("plain Lucene, fields found", indexer);
    commands.put("Dateline", List.of(LAUNCHER, "index", args[1], "--index", ours, "--rebuild"));
    Turns.index(commands, Integer.parseInt(args[4]), Integer.parseInt(args[5]), System.out);
    System.out.printf(
        "%nIndex: plain Lucene %.0f MB, Dateline %.0f MB, and %.0f MB of knowledge beside it%n",
        Turns.megabytes(Path.of(plain), ""),
        Turns.megabytes(Path.of(ours), "kept-"),
        Turns.megabytes(Path.of(ours), "") - Turns.megabytes(Path.of(ours), "kept-"));
  }

  private static void start(String index, String plainIndex, String questionFile, int rounds)
      throws IOException {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("plain Lucene", plain(plainIndex, questionFile));
    commands.put("Dateline", List.of(LAUNCHER, "serve", "--index", index, "--port", "0"));
    Map<String, Contender.Manner> manner = Map.of("plain Lucene", BARE, "Dateline", JSON);
    Question question = Questions.read(Path.of(questionFile)).getFirst();
    Turns.start(commands, manner, question, rounds, System.out);
  }

  private static List<String> plain(String index, String questions) {
    List<String> command = java(System.getProperty("benchmarks.options", ""));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            PlainServer.class.getName(),
            index,
            questions));
    return command;
  }

  private static List<String> dateline(String index) {
    List<String> command = java(System.getProperty("benchmarks.dateline.options", ""));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "org.dateline.launch.Dateline",
            "serve",
            "--index",
            index,
            "--port",
            "0"));
    return command;
  }

  private static List<String> java(String options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    if (!options.isBlank()) {
      command.addAll(List.of(options.split(" ", -1)));
    }
    return command;
  }
}
