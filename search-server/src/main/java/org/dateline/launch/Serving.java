package org.dateline.launch;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.dateline.command.Console;
import org.dateline.command.Failure;
import org.dateline.search.Archive;
import org.dateline.search.LuceneArchive;
import org.dateline.web.DatelineServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Serves an archive until the process is told to end; requests in flight are answered. */
final class Serving {

  private Serving() {}

  /**
   * @throws ParameterException where it is none
   */
  static void checkPort(@Nullable CommandSpec spec, int port) {
    if (port < 0 || port > 65535) {
      throw Console.wrongUsage(spec, "--port is " + port + " and must be 0 to 65535");
    }
  }

  static int serve(Path index, String host, int port, PrintWriter messages)
      throws InterruptedException {
    Archive archive = LuceneArchive.open(index);
    DatelineServer server = start(archive, host, port);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.stop();
                  archive.close();
                  stopped.countDown();
                },
                "stop"));
    messages.println(
        "dateline: serving " + index + " at http://" + shown(host) + ":" + server.port());
    messages.flush();
    stopped.await();
    return 0;
  }

  private static DatelineServer start(Archive archive, String host, int port) {
    try {
      return DatelineServer.start(archive, host, port);
    } catch (UncheckedIOException e) {
      archive.close();
      throw new Failure(
          host
              + ":"
              + port
              + ": cannot be listened on: "
              + e.getMessage()
              + "; is another server running there? --port takes another port",
          e);
    }
  }

  /** The host as a browser takes it. */
  private static String shown(String host) {
    if (host.equals("127.0.0.1")) {
      return "localhost";
    }
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }
}
