package org.dateline.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.corpus.Changes;
import org.dateline.corpus.IndexReport;
import org.dateline.corpus.IndexReport.Fate;
import org.dateline.corpus.PageFile;
import org.dateline.corpus.Reasons;

/**
 * What a run has done, for programs: a file beside the index that lists every page that is not
 * there as before, {@code {"what","page","why"}} a line, and one object with the counts.
 */
final class RunFile {

  private static final JsonFactory JSON = new JsonFactory();

  private RunFile() {}

  /** Where the list of an index's last run lies. */
  static Path of(Path index) {
    return index.resolve("last-run.jsonl");
  }

  /**
   * Writes the list, in place of that of the run before.
   *
   * @param messages told where that cannot be: the index is written by then, and the old list is
   *     still there, so that it is no failure of the run
   */
  static void write(Path index, IndexReport report, PrintWriter messages) {
    try {
      write(index, report);
    } catch (IOException e) {
      messages.println("dateline: " + of(index) + " cannot be written: " + Reasons.of(e));
    }
  }

  private static void write(Path index, IndexReport report) throws IOException {
    Path part = index.resolve("last-run.part");
    try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
        JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (IndexReport.Line line : report.lines()) {
        json.writeStartObject();
        json.writeStringField("what", word(line.fate()));
        json.writeStringField("page", line.name());
        if (!line.why().isEmpty()) {
          json.writeStringField("why", line.why());
        }
        json.writeEndObject();
      }
      json.writeRaw('\n');
    }
    Files.move(part, of(index), StandardCopyOption.REPLACE_EXISTING);
  }

  /** The counts of a run as one JSON object on a line. */
  static String counts(Path index, IndexReport report) {
    return JsonLine.of(
        json -> {
          json.writeStringField("index", index.toString());
          json.writeBooleanField("upToDate", report.isUnchanged());
          for (Map.Entry<Fate, Integer> count : report.counts().entrySet()) {
            json.writeNumberField(word(count.getKey()), count.getValue());
          }
          json.writeNumberField("unchanged", report.unchanged());
          json.writeObjectFieldStart("reasons");
          for (Fate fate : new Fate[] {Fate.SKIPPED, Fate.NOT_READ}) {
            json.writeObjectFieldStart(word(fate));
            for (Map.Entry<String, Integer> reason : report.reasons(fate).entrySet()) {
              json.writeNumberField(reason.getKey(), reason.getValue());
            }
            json.writeEndObject();
          }
          json.writeEndObject();
          json.writeStringField("list", of(index).toString());
        });
  }

  /**
   * What a run would do, as one JSON object on a line.
   *
   * @param going the keys of files whose releases would be taken out
   * @param unreadable why it cannot be said what would go, where it cannot
   */
  static String changes(
      Path index, Changes changes, List<String> going, Optional<String> unreadable) {
    return JsonLine.of(
        json -> {
          json.writeStringField("index", index.toString());
          json.writeBooleanField("dryRun", true);
          write(json, "new", changes.added().stream().map(PageFile::name).toList());
          write(json, "edited", changes.edited().stream().map(PageFile::name).toList());
          write(json, "gone", changes.vanished());
          write(json, "takeOut", going);
          if (unreadable.isPresent()) {
            json.writeStringField("unreadable", unreadable.get());
          }
          json.writeNumberField("unchanged", changes.unchanged());
        });
  }

  private static void write(JsonGenerator json, String field, Iterable<String> names)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String name : names) {
      json.writeString(name);
    }
    json.writeEndArray();
  }

  /** {@code NOT_READ} is {@code notRead}, as names of fields are written elsewhere. */
  private static String word(Fate fate) {
    StringBuilder joined = new StringBuilder();
    boolean begins = false;
    for (char c : fate.name().toCharArray()) {
      if (c != '_') {
        joined.append(begins ? c : Character.toLowerCase(c));
      }
      begins = c == '_';
    }
    return joined.toString();
  }
}
