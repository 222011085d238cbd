package org.dateline.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.corpus.IndexRun;
import org.dateline.corpus.Progress;
import org.dateline.demo.DemoFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code rehearse}: does once what Dateline does, so that the JVM can keep what it has learned of
 * the program for later starts. Called by the launcher when it has built the program; takes a
 * second or two and leaves nothing behind.
 */
@Command(name = "rehearse", hidden = true, description = "Indexes, serves and asks, then ends.")
final class RehearseCommand implements Callable<Integer> {

  /** How often each address is asked for: enough for the JVM to see what is called often. */
  private static final int TIMES = 40;

  /** Invented pages that are indexed, and how often some are added. */
  private static final int PAGES = 300;

  private static final int ROUNDS = 6;

  private static final List<String> ADDRESSES =
      List.of(
          "/health",
          "/",
          "/search?q=",
          "/api/search?q=security",
          "/search?q=security+co-operation",
          "/api/search?q=%22human+rights%22",
          "/search?q=meeting+date:2022",
          "/api/search?q=statement+place:Vienna",
          "/search?q=elections+NOT+media&sort=newest",
          "/api/suggest?q=vi",
          "/help");

  @Parameters(paramLabel = "PAGES", description = "Pages to rehearse with.")
  private Path pages = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    Path folder = Files.createTempDirectory(temporary, "dateline-rehearsal");
    try {
      reindex(folder, Files.createTempDirectory(temporary, "dateline-rehearsal"));
      serve(folder, 1); // of several segments, whose files nobody has read yet
      serve(folder, 1);
      IndexRun.prepare(folder, List.of(pages), true).run(false, Progress.SILENT);
      serve(folder, TIMES);
    } finally {
      remove(folder);
    }
    return 0;
  }

  /** Archives grow under their users: a run in which little or nothing has changed is the usual. */
  private static void reindex(Path folder, Path archive) throws IOException {
    try {
      Path demo = archive.resolve("pages");
      DemoFolder made = new DemoFolder(demo, 1);
      for (int round = 1; round <= ROUNDS; round++) {
        made.write(PAGES + round, done -> {});
        index(demo, folder);
        index(demo, folder);
      }
    } finally {
      remove(archive);
    }
  }

  private static void index(Path pages, Path folder) {
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    Dateline.run(nobody, nobody, "index", pages.toString(), "--index", folder.toString());
  }

  /** As it is done from the command line: the JVM keeps what a start needs, too. */
  private static void serve(Path index, int times) throws IOException, InterruptedException {
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    try (PipedReader said = new PipedReader();
        PrintWriter messages = new PrintWriter(new PipedWriter(said), true)) {
      Thread serving =
          Thread.ofPlatform()
              .start(
                  () ->
                      Dateline.run(
                          nobody, messages, "serve", "--index", index.toString(), "--port", "0"));
      String line = String.valueOf(new BufferedReader(said).readLine());
      int start = line.indexOf("http://");
      if (start < 0) {
        throw new IOException("cannot be served: " + line);
      }
      String address = line.substring(start);
      for (int i = 0; i < times; i++) {
        for (String asked : ADDRESSES) {
          ask(address + asked);
        }
      }
      serving.interrupt();
      serving.join();
    }
  }

  private static void ask(String address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
    try (var in = connection.getInputStream()) {
      in.readAllBytes();
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
