package org.dateline.launch;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.dateline.command.Console;
import org.dateline.command.Failure;
import org.dateline.search.Archive;
import org.dateline.search.LuceneArchive;
import org.dateline.web.DatelineServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Serves an archive until the process is told to end, or the thread; requests in flight are
 * answered.
 */
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

  /**
   * The archive is opened while the server starts: both take a quarter of a second. Who asks before
   * that waits for it.
   */
  static int serve(Path index, String host, int port, PrintWriter messages) {
    FutureTask<Archive> opening = new FutureTask<>(() -> LuceneArchive.open(index));
    Thread.ofPlatform().daemon().name("dateline-open").start(opening);
    DatelineServer server = start(opening, host, port);
    Archive archive;
    try {
      archive = opened(opening);
    } catch (RuntimeException | Error e) {
      server.stop();
      throw e;
    }
    CountDownLatch stopped = new CountDownLatch(1);
    Runnable stop =
        () -> {
          server.stop();
          archive.close();
          stopped.countDown();
        };
    Thread whenToldToEnd = new Thread(stop, "stop");
    Runtime.getRuntime().addShutdownHook(whenToldToEnd);
    messages.println(
        "dateline: serving " + index + " at http://" + shown(host) + ":" + server.port());
    messages.flush();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(whenToldToEnd);
      stop.run();
    }
    return 0;
  }

  private static DatelineServer start(FutureTask<Archive> opening, String host, int port) {
    try {
      return DatelineServer.start(() -> opened(opening), host, port);
    } catch (UncheckedIOException e) {
      opened(opening).close();
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

  /** The archive, when it is open; or what keeps it from that. */
  private static Archive opened(FutureTask<Archive> opening) {
    try {
      return opening.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
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
