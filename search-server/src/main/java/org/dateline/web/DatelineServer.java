package org.dateline.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.search.Archive;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;

/**
 * An archive, served over HTTP.
 *
 * <p>Requests run on a pool of platform threads, each search on the thread of its request: a search
 * only computes, and as many virtual threads as come would wait for a processor unseen, so that
 * {@link #stop} could not tell them from idle ones. It lets those that are under way be answered.
 */
public final class DatelineServer {

  /**
   * How long stopping waits for requests under way, in milliseconds: as long as the slowest query
   * may take.
   */
  private static final long STOP_TIMEOUT = 5_000;

  /** No request of this server has a body, in bytes; one that is larger is told so. */
  static final long MOST_BODY = 64 * 1024;

  /**
   * A request's line and headers, in bytes. Room for an address with a hundred chosen values;
   * Jetty's usual 8 kB holds twenty names in Cyrillic.
   */
  private static final int MOST_HEADER = 32 * 1024;

  /** Jetty asks the JVM's management for it, which takes a twentieth of a second, unless told. */
  private static final String REFERENCES = "org.eclipse.jetty.util.referencesPerCacheLine";

  /** References of four bytes in a line of 64: it keeps the two ends of a queue so far apart. */
  private static final String OF_MOST_MACHINES = "16";

  static {
    if (System.getProperty(REFERENCES) == null) {
      System.setProperty(REFERENCES, OF_MOST_MACHINES);
    }
  }

  private final Javalin javalin;

  private DatelineServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts to serve.
   *
   * @param archive the archive; it stays open when the server stops
   * @param host the address to listen on
   * @param port the port to listen on; 0 for a free one
   * @throws UncheckedIOException where the port is taken or the address is none of this machine
   */
  public static DatelineServer start(Archive archive, String host, int port) {
    return start(() -> archive, host, port);
  }

  /**
   * Starts to serve an archive that may still be being opened.
   *
   * @param archive asked for it by each request
   */
  public static DatelineServer start(Supplier<Archive> archive, String host, int port) {
    return start(archive, host, port, Crowd.USUAL);
  }

  /**
   * @param mostAtOnce as many requests of one address may be under way
   */
  static DatelineServer start(Supplier<Archive> archive, String host, int port, int mostAtOnce) {
    Assets assets = Assets.load();
    Pages pages = new Pages(assets);
    List<RouteGroup> groups =
        List.of(
            new PageRoutes(archive, pages),
            new ReleaseRoutes(archive, pages),
            new ApiRoutes(archive),
            new AssetRoutes(assets));
    Refusals refusals = new Refusals(pages);
    Javalin javalin =
        Javalin.create(
            config -> {
              configure(config, host, port);
              new Routes(config.routes, new Crowd(mostAtOnce)).add(groups);
              refusals.answerOn(config.routes);
            });
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      throw new UncheckedIOException(rootOf(e).getMessage(), new IOException(e));
    }
    return new DatelineServer(javalin);
  }

  private static Throwable rootOf(Throwable e) {
    return e.getCause() == null ? e : rootOf(e.getCause());
  }

  private static void configure(JavalinConfig config, String host, int port) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_BODY;
    config.router.javaLangErrorHandler(EarlyRefusals::answer);
    config.jetty.host = host;
    config.jetty.port = port;
    config.jetty.modifyServer(DatelineServer::modify);
    config.jetty.modifyHttpConfiguration(DatelineServer::modify);
    config.jetty.modifyServletContextHandler(
        context -> {
          context.getServletHandler().setDecodeAmbiguousURIs(true);
          context.setErrorHandler(new EarlyRefusals());
          context.insertHandler(new BodyDrain());
        });
  }

  private static void modify(Server server) {
    server.setStopTimeout(STOP_TIMEOUT);
    server.setErrorHandler(new EarlyRefusals());
  }

  private static void modify(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(MOST_HEADER);
    // An id may hold any character, slashes and percent signs too; handlers decode it themselves.
    http.setUriCompliance(UriCompliance.UNSAFE);
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Takes no more requests, and returns when those under way are answered, or after 5 seconds. */
  public void stop() {
    javalin.stop();
  }
}
