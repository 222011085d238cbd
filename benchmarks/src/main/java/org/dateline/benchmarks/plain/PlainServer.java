package org.dateline.benchmarks.plain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.dateline.benchmarks.Question;
import org.dateline.benchmarks.Questions;
import org.dateline.benchmarks.plain.PlainAnswer.Count;
import org.dateline.benchmarks.plain.PlainAnswer.Hit;

/**
 * Plain Lucene behind the JDK's HTTP server: {@code /search} answers one question; {@code /pass}
 * asks all questions in process and gives the nanoseconds that each took, one a line.
 */
public final class PlainServer {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int THREADS = 4;

  private final PlainSearcher searcher;
  private final List<Question> questions;

  private PlainServer(PlainSearcher searcher, List<Question> questions) {
    this.searcher = searcher;
    this.questions = questions;
  }

  /**
   * @param args the folder of the index, and the file of questions; prints the port
   */
  public static void main(String[] args) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    PlainServer plain =
        new PlainServer(PlainSearcher.open(Path.of(args[0])), Questions.read(Path.of(args[1])));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(THREADS));
    server.createContext("/search", plain::search);
    server.createContext("/pass", plain::pass);
    server.start();
    System.out.println("serving at http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void search(HttpExchange exchange) throws IOException {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : exchange.getRequestURI().getRawQuery().split("&", -1)) {
      int equals = pair.indexOf('=');
      parameters.put(
          pair.substring(0, equals),
          URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    Question question =
        Question.of(
            parameters.getOrDefault("kind", ""),
            parameters.getOrDefault("words", ""),
            parameters.getOrDefault("filter", ""));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      write(json, searcher.answer(question));
    }
    send(exchange, "application/json", bytes);
  }

  private void pass(HttpExchange exchange) throws IOException {
    StringBuilder times = new StringBuilder();
    for (Question question : questions) {
      long started = System.nanoTime();
      PlainAnswer answer = searcher.answer(question);
      long took = System.nanoTime() - started;
      times.append(answer.total() < 0 ? 0 : took).append('\n');
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(times.toString().getBytes(StandardCharsets.UTF_8));
    send(exchange, "text/plain", bytes);
  }

  private static void send(HttpExchange exchange, String type, ByteArrayOutputStream bytes)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, bytes.size());
      bytes.writeTo(exchange.getResponseBody());
    }
  }

  private static void write(JsonGenerator json, PlainAnswer answer) throws IOException {
    json.writeStartObject();
    json.writeNumberField("total", answer.total());
    json.writeNumberField("partial", answer.partial());
    json.writeArrayFieldStart("hits");
    for (Hit hit : answer.hits()) {
      json.writeStartObject();
      json.writeStringField("id", hit.id());
      json.writeStringField("uri", hit.uri());
      json.writeStringField("title", hit.title());
      json.writeStringField("date", hit.date());
      strings(json, "places", hit.places());
      strings(json, "sources", hit.sources());
      strings(json, "persons", hit.persons());
      json.writeStringField("snippets", hit.snippets());
      json.writeNumberField("score", hit.score());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("facets");
    for (Map.Entry<String, List<Count>> facet : answer.facets().entrySet()) {
      json.writeArrayFieldStart(facet.getKey());
      for (Count count : facet.getValue()) {
        json.writeStartObject();
        json.writeStringField("value", count.value());
        json.writeNumberField("count", count.count());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
