package org.dateline.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dateline.command.BackupCommand;
import org.dateline.command.CheckCommand;
import org.dateline.command.Console;
import org.dateline.command.EvaluateCommand;
import org.dateline.command.IndexCommand;
import org.dateline.command.InspectCommand;
import org.dateline.command.NamedPath;
import org.dateline.command.RestoreCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: all commands, and what happens where none is named. */
@Command(
    name = "dateline",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    description = {
      "Turns a folder of crawled press pages into a search engine whose every answer can be checked.",
      "Without a command: indexes the sample pages where their index is missing or stale, and serves it."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed; the last line says what, where and what to do",
      "2:wrong usage"
    })
public final class Dateline implements Callable<Integer> {

  /** In the order in which the help lists them. */
  private static final List<Map.Entry<String, Supplier<Callable<Integer>>>> COMMANDS =
      List.of(
          Map.entry("index", IndexCommand::new),
          Map.entry("serve", ServeCommand::new),
          Map.entry("search", SearchCommand::new),
          Map.entry("inspect", InspectCommand::new),
          Map.entry("evaluate", EvaluateCommand::new),
          Map.entry("check", CheckCommand::new),
          Map.entry("backup", BackupCommand::new),
          Map.entry("restore", RestoreCommand::new),
          Map.entry("demo", DemoCommand::new),
          Map.entry("rehearse", RehearseCommand::new));

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Shows where in the program an error comes from.")
  private boolean debug;

  @Override
  public Integer call() throws IOException {
    return SampleArchive.indexAndServe(Console.err(spec));
  }

  boolean debug() {
    return debug;
  }

  /**
   * Says at each start that vectors would be faster, which needs an incubator module. Held, since a
   * logger that nobody holds forgets its level.
   */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT); // all output is English
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs one command line.
   *
   * @param out where results go
   * @param err where progress and messages go
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Optional<ServeLine> serving = ServeLine.of(args);
    if (serving.isEmpty()) {
      return runCommand(out, err, args);
    }
    try {
      return serving.get().serve(err);
    } catch (RuntimeException e) {
      Faults.say(e, err);
      return Faults.FAILED;
    } catch (OutOfMemoryError e) {
      err.println("dateline: " + Faults.ofMemory());
      return Faults.FAILED;
    }
  }

  private static int runCommand(PrintWriter out, PrintWriter err, String... args) {
    Dateline program = new Dateline();
    CommandLine commands = new CommandLine(program);
    addSubcommands(commands, args);
    commands
        .registerConverter(Path.class, new NamedPath())
        .setOut(out)
        .setErr(err)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(new Faults.OfUsage())
        .setExecutionExceptionHandler(new Faults.OfExecution(program));
    try {
      return commands.execute(args);
    } catch (OutOfMemoryError e) {
      err.println("dateline: " + Faults.ofMemory());
      if (program.debug) {
        e.printStackTrace(err);
      }
      return Faults.FAILED;
    }
  }

  /**
   * Only the command that is named: to look through the options of all of them takes longer than a
   * JVM takes to start.
   */
  private static void addSubcommands(CommandLine commands, String... args) {
    String named = Arrays.stream(args).filter(arg -> !arg.startsWith("-")).findFirst().orElse("");
    boolean known = COMMANDS.stream().anyMatch(command -> command.getKey().equals(named));
    COMMANDS.stream()
        .filter(command -> !known || command.getKey().equals(named))
        .forEach(command -> commands.addSubcommand(command.getKey(), command.getValue().get()));
  }
}
