package org.dateline.inspect;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Part;
import org.dateline.clean.Reason;
import org.dateline.corpus.Outcome;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.Quote;
import org.dateline.describe.Release;
import org.dateline.text.Folding;
import org.dateline.text.OneLine;

/** Writes what is known about a page for a person at a terminal. */
public final class ReleaseText {

  /** How much of each removed part is shown: enough to recognise it. */
  private static final int GLIMPSE = 60;

  private ReleaseText() {}

  /** Writes one outcome, with an empty line behind it. */
  public static void write(PrintWriter out, Outcome outcome) {
    out.println(OneLine.of(outcome.file()));
    switch (outcome) {
      case Outcome.Described described -> release(out, described.release());
      case Outcome.Skipped skipped -> {
        field(out, "skipped", skipped.why());
        removed(out, skipped.clean());
      }
      case Outcome.Unreadable unreadable -> field(out, "not read", unreadable.why());
    }
    out.println();
  }

  private static void release(PrintWriter out, Release release) {
    field(out, "kind", release.kind().value().word() + ", " + release.language().value());
    found(out, "title", release.title());
    found(out, "date", release.date());
    found(out, "updated", release.updated());
    founds(
        out,
        "place",
        release.places(),
        place -> place.name() + place.country().map(c -> ", " + c).orElse(""));
    founds(out, "source", release.sources(), source -> source);
    found(out, "meeting", release.meeting());
    founds(out, "person", release.persons(), ReleaseText::person);
    founds(out, "quote", release.quotes(), ReleaseText::quote);
    if (!release.countries().isEmpty()) {
      field(
          out,
          "mentions",
          release.countries().stream().map(Found::value).collect(Collectors.joining(", ")));
    }
    release.relation().duplicateOf().ifPresent(other -> field(out, "same as", other));
    out.println();
    release
        .clean()
        .paragraphs()
        .forEach(paragraph -> out.println("    " + OneLine.ofProse(paragraph.text())));
    out.println();
    removed(out, release.clean());
  }

  private static String person(Person person) {
    return person.name()
        + person
            .resolved()
            .map(full -> " (" + full.value() + ", by " + full.evidence().rule() + ")")
            .orElse("")
        + person.role().map(role -> ", " + role).orElse("")
        + (person.mentions() == 1 ? "" : ", " + person.mentions() + " times");
  }

  private static String quote(Quote quote) {
    return quote.speaker().orElse("nobody")
        + (quote.certain() ? "" : " (perhaps)")
        + ": “"
        + quote.text()
        + "”";
  }

  private static <T> void found(PrintWriter out, String name, Optional<Found<T>> found) {
    found.ifPresent(f -> founds(out, name, List.of(f), Object::toString));
  }

  private static <T> void founds(
      PrintWriter out, String name, List<Found<T>> all, Function<T, String> text) {
    for (Found<T> found : all) {
      field(
          out,
          name,
          text.apply(found.value())
              + "   ["
              + found.evidence().rule()
              + ": "
              + glimpse(found.evidence().text())
              + "]");
    }
  }

  private static void removed(PrintWriter out, CleanPage clean) {
    Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    for (Part part : clean.parts()) {
      part.removed().ifPresent(reason -> counts.merge(reason, 1, Integer::sum));
    }
    counts.forEach((reason, count) -> field(out, "removed", count + " × " + reason.word()));
    for (Part part : clean.parts()) {
      String text =
          Folding.whiteSpace(part.span().of(clean.page().blocks().get(part.block()).text()));
      if (part.removed().filter(reason -> reason != Reason.MARKUP).isPresent() && !text.isEmpty()) {
        out.println("    - " + part.removed().get().word() + ": " + OneLine.ofProse(glimpse(text)));
      }
    }
  }

  private static void field(PrintWriter out, String name, String value) {
    out.println("  " + name + " ".repeat(Math.max(1, 10 - name.length())) + OneLine.ofProse(value));
  }

  private static String glimpse(String text) {
    if (text.length() <= GLIMPSE) {
      return text;
    }
    int end = text.offsetByCodePoints(0, Math.min(GLIMPSE, text.codePointCount(0, text.length())));
    return text.substring(0, end) + "…";
  }
}
