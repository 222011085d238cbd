package org.dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.search.Archive;
import org.dateline.search.ArchiveSummary;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchResults;
import org.dateline.search.StoredRelease;
import org.dateline.search.Suggestion;
import org.junit.jupiter.api.Test;

/** A server that is told to stop while somebody waits for an answer. */
class GracefulStopTest {

  /** An archive whose search takes until it is let go. */
  private record SlowArchive(Archive archive, CountDownLatch asked, CountDownLatch let)
      implements Archive {

    @Override
    public SearchResults search(SearchRequest request) {
      asked.countDown();
      try {
        assertTrue(let.await(20, TimeUnit.SECONDS));
      } catch (InterruptedException e) {
        throw new IllegalStateException("the request was cut off", e);
      }
      return archive.search(request);
    }

    @Override
    public Optional<StoredRelease> release(String id) {
      return archive.release(id);
    }

    @Override
    public List<String> marked(StoredRelease release, String query) {
      return archive.marked(release, query);
    }

    @Override
    public List<Suggestion> suggest(String typed) {
      return archive.suggest(typed);
    }

    @Override
    public ArchiveSummary summary() {
      return archive.summary();
    }

    @Override
    public void close() {
      archive.close();
    }
  }

  @Test
  void requestsUnderWayAreAnsweredAndNewOnesAreNotTaken() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch let = new CountDownLatch(1);
    Archive archive = new SlowArchive(new InventedArchive(InventedReleases.all()), asked, let);
    DatelineServer server = DatelineServer.start(archive, "127.0.0.1", 0);
    int port = server.port();
    URI address = URI.create("http://127.0.0.1:" + port + "/api/search?q=ferry");
    CompletableFuture<HttpResponse<String>> answer =
        HttpClient.newHttpClient()
            .sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    assertTrue(asked.await(20, TimeUnit.SECONDS));
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::stop);
    while (takesConnections(port)) {
      Thread.onSpinWait();
    }
    let.countDown();
    assertEquals(200, answer.get(20, TimeUnit.SECONDS).statusCode());
    stopped.get(20, TimeUnit.SECONDS);
  }

  private static boolean takesConnections(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
