package org.dateline.launch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.command.Console;
import org.dateline.command.OutputFormat;
import org.dateline.search.Archive;
import org.dateline.search.Hit;
import org.dateline.search.LuceneArchive;
import org.dateline.search.QueryTimeoutException;
import org.dateline.search.RankedId;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchResults;
import org.dateline.text.OneLine;
import org.dateline.web.SearchJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code search}: one query, or a file of them. */
@Command(
    name = "search",
    description = {
      "Searches an index. The query language is that of the web form: /help there explains it.",
      "A narrowing option may be given several times: its values are alternatives.",
      "Values are those of the facets; case and accents do not matter."
    })
final class SearchCommand implements Callable<Integer> {

  /** More hits than anybody reads, and few enough for the memory of one search. */
  private static final int MOST = 10_000;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words, as in the web form.")
  private List<String> words = List.of();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index's folder. Default: ${DEFAULT-VALUE}.")
  private Path index = Path.of("index");

  @Mixin private NarrowingOptions narrowing = new NarrowingOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "The most hits, 1 to 10000. Default: ${DEFAULT-VALUE}.")
  private int limit = 10;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "For people, or the object of /api/search. Default: ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.text;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description =
          "A query a line, its id and a tab before it; prints the ids and scores of the hits, a"
              + " JSON object a line.")
  private @Nullable Path queries;

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || limit > MOST) {
      throw Console.wrongUsage(spec, "--limit is " + limit + " and must be 1 to " + MOST);
    }
    if (queries != null && !words.isEmpty()) {
      throw Console.wrongUsage(spec, "give a QUERY or --queries, not both");
    }
    SearchRequest asked = request(String.join(" ", words));
    PrintWriter out = Console.out(spec);
    int code = 0;
    try (Archive archive = LuceneArchive.open(index)) {
      if (queries != null) {
        code = searchAll(archive, queries, out);
      } else {
        SearchResults results = archive.search(asked);
        if (format == OutputFormat.json) {
          json(out, json -> SearchJson.write(json, results));
        } else {
          text(out, results);
        }
      }
    }
    out.flush();
    return code;
  }

  private SearchRequest request(String query) {
    try {
      return narrowing.request(query, limit);
    } catch (IllegalArgumentException e) {
      throw Console.wrongUsage(spec, String.valueOf(e.getMessage()));
    }
  }

  /** A query that takes too long is said, has no hits, and does not keep the others from theirs. */
  private int searchAll(Archive archive, Path file, PrintWriter out) throws IOException {
    List<String> slow = new ArrayList<>();
    QueryFile.forEach(
        file,
        query -> {
          List<RankedId> ranking = List.of();
          try {
            ranking = archive.rank(request(query.words()));
          } catch (QueryTimeoutException e) {
            slow.add(query.id());
            line(Console.err(spec), "dateline: query " + query.id() + ": " + e.getMessage());
          }
          List<RankedId> hits = ranking;
          json(out, json -> write(json, query.id(), hits));
        });
    return slow.isEmpty() ? 0 : 1;
  }

  private static void write(JsonGenerator json, String query, List<RankedId> ranking)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("query", query);
    json.writeArrayFieldStart("hits");
    for (RankedId hit : ranking) {
      json.writeStartObject();
      json.writeStringField("id", hit.id());
      json.writeNumberField("score", hit.score());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void text(PrintWriter out, SearchResults results) {
    out.println(
        results.total()
            + (results.total() == 1 ? " release" : " releases")
            + (results.partial() == 0 ? "" : ", " + results.partial() + " more lack a word"));
    results.notices().forEach(notice -> line(out, "note: " + notice));
    results.didYouMean().ifPresent(query -> line(out, "did you mean: " + query));
    for (Hit hit : results.hits()) {
      out.println();
      line(out, hit.title().orElse("“" + hit.opening() + "…”"));
      line(
          out,
          "  "
              + hit.date().map(Object::toString).orElse("undated")
              + separated(hit.places())
              + separated(hit.sources()));
      hit.duplicateOf().ifPresent(id -> line(out, "  copy of " + id));
      hit.snippets().forEach(snippet -> line(out, "  " + PlainSnippet.of(snippet)));
      if (!hit.missing().isEmpty()) {
        line(out, "  lacks: " + String.join(", ", hit.missing()));
      }
      line(out, "  " + hit.id());
    }
  }

  /** Pages and ids hold anything, the codes that move a cursor as well. */
  private static void line(PrintWriter out, String text) {
    out.println(OneLine.ofProse(text));
  }

  private static String separated(List<String> values) {
    return values.isEmpty() ? "" : " · " + String.join(", ", values);
  }

  /** Writes one object. */
  private interface ObjectWriter {
    void write(JsonGenerator json) throws IOException;
  }

  private static void json(PrintWriter out, ObjectWriter writer) throws IOException {
    JsonGenerator json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    writer.write(json);
    json.close();
    out.println();
  }
}
