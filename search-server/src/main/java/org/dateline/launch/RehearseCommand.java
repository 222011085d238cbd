package org.dateline.launch;

import java.io.IOException;
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
import org.dateline.search.Archive;
import org.dateline.search.LuceneArchive;
import org.dateline.web.DatelineServer;
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
  public Integer call() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    Path folder = Files.createTempDirectory(temporary, "dateline-rehearsal");
    try {
      IndexRun.prepare(folder, List.of(pages), true).run(false, Progress.SILENT);
      try (Archive archive = LuceneArchive.open(folder)) {
        DatelineServer server = DatelineServer.start(archive, "127.0.0.1", 0);
        for (int i = 0; i < TIMES; i++) {
          for (String address : ADDRESSES) {
            ask("http://127.0.0.1:" + server.port() + address);
          }
        }
        server.stop();
      }
    } finally {
      remove(folder);
    }
    return 0;
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
