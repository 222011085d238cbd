package org.dateline.inspect;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Paragraph;
import org.dateline.clean.Part;
import org.dateline.clean.Reason;
import org.dateline.describe.Evidence;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.Place;
import org.dateline.describe.Quote;
import org.dateline.describe.Release;
import org.dateline.read.Page;
import org.dateline.text.Folding;

/**
 * Writes what is known about a page as one JSON object.
 *
 * <p>The members and their order are a contract: they change only by addition. A page that is no
 * release has the same members, all empty or null but for {@code file}, {@code uri}, {@code
 * removed} and {@code skipped}.
 */
public final class ReleaseJson {

  private ReleaseJson() {}

  /** Writes a release; {@code id} only where it stands in an index. */
  public static void write(JsonGenerator json, Optional<String> id, Release release)
      throws IOException {
    Page page = release.clean().page();
    json.writeStartObject();
    if (id.isPresent()) {
      json.writeStringField("id", id.get());
    }
    json.writeStringField("file", page.file());
    text(json, "uri", page.uri());
    json.writeBooleanField("release", true);
    json.writeStringField("kind", release.kind().value().word());
    text(json, "title", release.title().map(Found::value));
    text(json, "date", release.date().map(found -> found.value().toString()));
    text(json, "updated", release.updated().map(found -> found.value().toString()));
    array(json, "places", release.places(), ReleaseJson::place);
    array(json, "sources", release.sources(), JsonGenerator::writeString);
    array(json, "persons", release.persons(), ReleaseJson::person);
    array(json, "quotes", release.quotes(), ReleaseJson::quote);
    array(json, "countries", release.countries(), JsonGenerator::writeString);
    text(json, "meeting", release.meeting().map(Found::value));
    json.writeStringField("language", release.language().value());
    json.writeArrayFieldStart("paragraphs");
    for (Paragraph paragraph : release.clean().paragraphs()) {
      json.writeString(paragraph.text());
    }
    json.writeEndArray();
    removed(json, release.clean());
    evidence(json, release);
    text(json, "duplicateOf", release.relation().duplicateOf());
    text(json, "family", release.relation().family());
    json.writeNullField("skipped");
    json.writeEndObject();
  }

  /** Writes a page that was read and is no release. */
  public static void writeSkipped(JsonGenerator json, CleanPage clean) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", clean.page().file());
    text(json, "uri", clean.page().uri());
    empty(json);
    removed(json, clean);
    rest(json, clean.refusal().map(refusal -> refusal.sentence()).orElse("no release"));
  }

  /** Writes a file, or a part of one, that could not be read. */
  public static void writeUnreadable(JsonGenerator json, String file, String why)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeNullField("uri");
    empty(json);
    json.writeArrayFieldStart("removed");
    json.writeEndArray();
    rest(json, why);
  }

  private static void empty(JsonGenerator json) throws IOException {
    json.writeBooleanField("release", false);
    for (String name : List.of("kind", "title", "date", "updated")) {
      json.writeNullField(name);
    }
    for (String name : List.of("places", "sources", "persons", "quotes", "countries")) {
      json.writeArrayFieldStart(name);
      json.writeEndArray();
    }
    json.writeNullField("meeting");
    json.writeNullField("language");
    json.writeArrayFieldStart("paragraphs");
    json.writeEndArray();
  }

  private static void rest(JsonGenerator json, String skipped) throws IOException {
    json.writeObjectFieldStart("evidence");
    json.writeEndObject();
    json.writeNullField("duplicateOf");
    json.writeNullField("family");
    json.writeStringField("skipped", skipped);
    json.writeEndObject();
  }

  private static void removed(JsonGenerator json, CleanPage clean) throws IOException {
    json.writeArrayFieldStart("removed");
    for (Part part : clean.parts()) {
      Optional<Reason> reason = part.removed();
      String text =
          Folding.whiteSpace(part.span().of(clean.page().blocks().get(part.block()).text()));
      if (reason.isPresent() && !text.isEmpty()) {
        json.writeStartObject();
        json.writeStringField("reason", reason.get().word());
        json.writeStringField("rule", part.rule());
        json.writeStringField("text", text);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void evidence(JsonGenerator json, Release release) throws IOException {
    json.writeObjectFieldStart("evidence");
    evidence(json, "kind", Optional.of(release.kind()));
    evidence(json, "title", release.title());
    evidence(json, "date", release.date());
    evidence(json, "updated", release.updated());
    evidences(json, "places", release.places());
    evidences(json, "sources", release.sources());
    evidences(json, "persons", release.persons());
    evidences(json, "quotes", release.quotes());
    evidences(json, "countries", release.countries());
    evidence(json, "meeting", release.meeting());
    evidence(json, "language", Optional.of(release.language()));
    json.writeEndObject();
  }

  private static <T> void evidence(JsonGenerator json, String name, Optional<Found<T>> found)
      throws IOException {
    if (found.isPresent()) {
      json.writeFieldName(name);
      evidence(json, found.get().evidence());
    }
  }

  private static <T> void evidences(JsonGenerator json, String name, List<Found<T>> all)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Found<T> found : all) {
      evidence(json, found.evidence());
    }
    json.writeEndArray();
  }

  private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", evidence.rule());
    json.writeStringField("text", evidence.text());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Place place) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", place.name());
    text(json, "country", place.country());
    json.writeEndObject();
  }

  private static void person(JsonGenerator json, Person person) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", person.name());
    text(json, "role", person.role());
    json.writeNumberField("mentions", person.mentions());
    text(json, "resolved", person.resolved().map(Found::value));
    if (person.resolved().isPresent()) {
      evidence(json, "resolvedBy", person.resolved());
    } else {
      json.writeNullField("resolvedBy");
    }
    json.writeEndObject();
  }

  private static void quote(JsonGenerator json, Quote quote) throws IOException {
    json.writeStartObject();
    text(json, "speaker", quote.speaker());
    json.writeStringField("text", quote.text());
    json.writeBooleanField("certain", quote.certain());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  /** Writes one value of an array. */
  private interface ValueWriter<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  private static <T> void array(
      JsonGenerator json, String name, List<Found<T>> all, ValueWriter<T> writer)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Found<T> found : all) {
      writer.write(json, found.value());
    }
    json.writeEndArray();
  }
}
