package org.dateline.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.inspect.ReleaseJson;
import org.dateline.search.Archive;
import org.dateline.search.StoredRelease;
import org.dateline.search.Suggestion;

/** The archive for programs. */
record ApiRoutes(Supplier<Archive> archive) implements RouteGroup {

  private static final String RELEASE = "/api/releases/";
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public void addTo(Routes routes) {
    routes.get("/api/search", this::search);
    routes.get("/api/suggest", this::suggest);
    routes.get(RELEASE + "<id>", this::release);
    routes.get("/health", this::health);
  }

  private void search(Context context) throws IOException {
    var results = archive.get().search(Parameters.of(context).search());
    answer(context, json -> SearchJson.write(json, results));
  }

  private void suggest(Context context) throws IOException {
    Parameters parameters = Parameters.of(context);
    Optional<String> typed = parameters.take("q");
    parameters.end();
    List<Suggestion> suggestions = typed.map(archive.get()::suggest).orElse(List.of());
    answer(
        context,
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("suggestions");
          for (Suggestion suggestion : suggestions) {
            json.writeStartObject();
            json.writeStringField("text", suggestion.text());
            json.writeStringField("field", suggestion.field());
            json.writeNumberField("count", suggestion.count());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void release(Context context) throws IOException {
    Parameters.of(context).end();
    String id = ReleaseId.of(context, RELEASE);
    StoredRelease stored = archive.get().release(id).orElseThrow(() -> Refused.forRelease(id));
    answer(context, json -> ReleaseJson.write(json, Optional.of(id), stored.release()));
  }

  private void health(Context context) throws IOException {
    Parameters.of(context).end();
    long releases = archive.get().summary().releases();
    context.header("Cache-Control", "no-store");
    answer(
        context,
        json -> {
          json.writeStartObject();
          json.writeStringField("status", "ok");
          json.writeNumberField("releases", releases);
          json.writeEndObject();
        });
  }

  /** Writes one value. */
  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private static void answer(Context context, Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      body.write(json);
    }
    Answer.send(context, "application/json", bytes.toByteArray());
  }
}
