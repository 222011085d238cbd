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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.search.Archive;
import org.junit.jupiter.api.Test;

/** A server that is told to stop while somebody waits for an answer. */
class GracefulStopTest {

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
