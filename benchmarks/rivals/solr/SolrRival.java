import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.embedded.JettySolrRunner;

/** Solr in one JVM: indexes finished fields where its home is new, then serves. Run as a source file. */
public final class SolrRival {

  private static final int BATCH = 500;
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param args the file of finished fields, Solr's home, and the folder of its configuration
   */
  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[1]).toAbsolutePath();
    boolean isNew = !Files.exists(home);
    if (isNew) {
      Path conf = home.resolve("dateline/conf");
      Files.createDirectories(conf);
      for (String file : List.of("solrconfig.xml", "schema.xml")) {
        Files.copy(Path.of(args[2]).resolve(file), conf.resolve(file));
      }
      Files.writeString(home.resolve("dateline/core.properties"), "name=dateline\n");
      Files.writeString(home.resolve("solr.xml"), "<solr/>\n");
    }
    Properties properties = new Properties();
    properties.setProperty("solr.data.dir", home.resolve("data").toString());
    JettySolrRunner solr = new JettySolrRunner(home.toString(), properties, org.apache.solr.embedded.JettyConfig.builder().setPort(0).build());
    solr.start();
    if (isNew) {
      try (SolrClient client = solr.newClient()) {
        index(Path.of(args[0]), client);
      }
    }
    System.out.println("serving at http://127.0.0.1:" + solr.getLocalPort());
    Thread.currentThread().join();
  }

  private static void index(Path finished, SolrClient client) throws Exception {
    long started = System.nanoTime();
    int count = 0;
    try (BufferedReader in = Files.newBufferedReader(finished)) {
      List<SolrInputDocument> batch = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        batch.add(document(JSON.readTree(line)));
        count++;
        if (batch.size() == BATCH) {
          client.add("dateline", batch);
          batch.clear();
        }
      }
      if (!batch.isEmpty()) {
        client.add("dateline", batch);
      }
      client.commit("dateline");
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    System.out.printf("%d releases, %.2f s, %.0f a second%n", count, seconds, count / seconds);
  }

  private static SolrInputDocument document(JsonNode release) throws IOException {
    SolrInputDocument document = new SolrInputDocument();
    for (String field : List.of("id", "uri", "title", "date")) {
      document.addField(field, release.path(field).asText());
    }
    if (!release.path("date").asText().isEmpty()) {
      document.addField("year", release.path("date").asText().substring(0, 4));
    }
    add(document, "text", release.path("title"), release.path("paragraphs"));
    add(document, "exact", release.path("title"), release.path("paragraphs"));
    release.path("places").forEach(value -> document.addField("place", value.asText()));
    release.path("places").forEach(value -> document.addField("place_words", value.asText()));
    release.path("sources").forEach(value -> document.addField("source", value.asText()));
    release.path("persons").forEach(value -> document.addField("person", value.asText()));
    return document;
  }

  private static void add(SolrInputDocument document, String field, JsonNode title, JsonNode body) {
    document.addField(field, title.asText());
    body.forEach(paragraph -> document.addField(field, paragraph.asText()));
  }
}
