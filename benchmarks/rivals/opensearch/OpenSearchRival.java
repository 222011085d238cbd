import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One node of OpenSearch in one JVM: indexes finished fields where its home is new, then serves. Run
 * as a source file.
 */
public final class OpenSearchRival {

  private static final int BATCH = 500;
  private static final int PORT = 19200;
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String ADDRESS = "http://127.0.0.1:" + PORT;

  /**
   * @param args the file of finished fields, the node's home, and the file with the index's mapping
   */
  public static void main(String[] args) throws Exception {
    boolean isNew = !Files.exists(Path.of(args[1]));
    OpenSearchRunner node = new OpenSearchRunner();
    node.onBuild(
        (number, settings) -> {
          settings.put("http.port", PORT);
          settings.put("network.host", "127.0.0.1");
          settings.put("discovery.type", "single-node");
        });
    node.build(
        OpenSearchRunner.newConfigs().numOfNode(1).basePath(args[1]).clusterName("dateline"));
    if (isNew) {
      send("PUT", "/dateline", Files.readString(Path.of(args[2])));
      index(Path.of(args[0]));
    }
    node.ensureGreen("dateline");
    System.out.println("serving at " + ADDRESS);
    Thread.currentThread().join();
  }

  private static void index(Path finished) throws Exception {
    long started = System.nanoTime();
    int count = 0;
    JsonMapper mapper = new JsonMapper();
    StringWriter batch = new StringWriter();
    try (BufferedReader in = Files.newBufferedReader(finished)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode release = mapper.readTree(line);
        batch.append("{\"index\":{\"_id\":").append(release.path("id").toString()).append("}}\n");
        batch.append(document(release)).append('\n');
        if (++count % BATCH == 0) {
          send("POST", "/dateline/_bulk", batch.toString());
          batch.getBuffer().setLength(0);
        }
      }
      if (!batch.getBuffer().isEmpty()) {
        send("POST", "/dateline/_bulk", batch.toString());
      }
      send("POST", "/dateline/_refresh", "");
      send("POST", "/dateline/_flush", "");
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    System.out.printf("%d releases, %.2f s, %.0f a second%n", count, seconds, count / seconds);
  }

  private static String document(JsonNode release) throws Exception {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      for (String field : new String[] {"uri", "title", "date"}) {
        json.writeStringField(field, release.path(field).asText());
      }
      if (!release.path("date").asText().isEmpty()) {
        json.writeStringField("year", release.path("date").asText().substring(0, 4));
      }
      json.writeArrayFieldStart("text");
      json.writeString(release.path("title").asText());
      for (JsonNode paragraph : release.path("paragraphs")) {
        json.writeString(paragraph.asText());
      }
      json.writeEndArray();
      values(json, "place", release.path("places"));
      values(json, "source", release.path("sources"));
      values(json, "person", release.path("persons"));
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void values(JsonGenerator json, String field, JsonNode values) throws Exception {
    json.writeArrayFieldStart(field);
    for (JsonNode value : values) {
      json.writeString(value.asText());
    }
    json.writeEndArray();
  }

  private static void send(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(ADDRESS + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() > 299) {
      throw new IllegalStateException(path + ": " + response.body());
    }
  }
}
