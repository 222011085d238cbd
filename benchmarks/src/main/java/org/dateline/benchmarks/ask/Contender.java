package org.dateline.benchmarks.ask;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dateline.benchmarks.Question;

/**
 * One row of the comparison: a server, and a way to ask it.
 *
 * @param name the row's name
 * @param server the process that answers
 * @param manner how a question becomes a request
 */
public record Contender(String name, ServerProcess server, Manner manner) {

  /** Passes in a window of warming; two windows must agree. */
  private static final int WINDOW = 4;

  private static final int MOST_WINDOWS = 30;
  private static final double AGREEMENT = 0.03;

  /** How a question becomes a request. */
  @FunctionalInterface
  public interface Manner {
    byte[] request(KeepAliveClient client, Question question);
  }

  /** Asks in the server's own process; see PlainServer. */
  public static final Manner IN_PROCESS = new InProcess();

  private static final class InProcess implements Manner {
    @Override
    public byte[] request(KeepAliveClient client, Question question) {
      return client.get("/pass");
    }
  }

  /** The answer to one question. */
  public byte[] answer(Question question) throws IOException {
    try (KeepAliveClient client = new KeepAliveClient(server.port())) {
      return client.ask(manner.request(client, question));
    }
  }

  /** Asks until two windows agree within three parts of a hundred. */
  public void warm(List<Question> questions) throws IOException {
    double before = Double.MAX_VALUE;
    for (int i = 0; i < MOST_WINDOWS; i++) {
      double now = 0;
      for (int j = 0; j < WINDOW; j++) {
        now += new Times(pass(questions)).median();
      }
      if (i > 1 && Math.abs(now - before) < AGREEMENT * before) {
        return;
      }
      before = now;
    }
  }

  /** Asks all questions one after the other; gives the nanoseconds that each took. */
  public long[] pass(List<Question> questions) throws IOException {
    try (KeepAliveClient client = new KeepAliveClient(server.port())) {
      if (manner instanceof InProcess) {
        byte[] times = client.ask(client.get("/pass"));
        return new String(times, StandardCharsets.US_ASCII)
            .lines()
            .mapToLong(Long::parseLong)
            .toArray();
      }
      List<byte[]> requests =
          questions.stream().map(question -> manner.request(client, question)).toList();
      long[] times = new long[requests.size()];
      for (int i = 0; i < times.length; i++) {
        long started = System.nanoTime();
        client.ask(requests.get(i));
        times[i] = System.nanoTime() - started;
      }
      return times;
    }
  }

  /** Questions a second where several clients ask at the same time. */
  public double rate(List<Question> questions, int clients, int passes)
      throws IOException, InterruptedException {
    try (ExecutorService asking = Executors.newFixedThreadPool(clients)) {
      long started = System.nanoTime();
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        List<Question> rotated = new ArrayList<>(questions);
        java.util.Collections.rotate(rotated, i * questions.size() / clients);
        Callable<Integer> client =
            () -> {
              int asked = 0;
              for (int pass = 0; pass < passes; pass++) {
                asked += pass(rotated).length;
              }
              return asked;
            };
        all.add(asking.submit(client));
      }
      int asked = 0;
      for (Future<Integer> one : all) {
        asked += one.get();
      }
      return asked * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - started);
    } catch (ExecutionException e) {
      throw new IOException(name + ": " + e.getCause(), e);
    }
  }
}
