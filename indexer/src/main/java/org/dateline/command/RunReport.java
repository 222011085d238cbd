package org.dateline.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.corpus.IndexReport;
import org.dateline.corpus.IndexReport.Fate;
import org.dateline.text.OneLine;

/** Says what a run has done: what is not in the index, a line each, and the counts at the end. */
public final class RunReport {

  /** As many lines of a kind are shown; {@link RunFile} has all. */
  private static final int SHOWN = 100;

  private static final List<Fate> LISTED =
      List.of(Fate.NOT_READ, Fate.SKIPPED, Fate.SAME_ID, Fate.GONE);

  private RunReport() {}

  /**
   * Writes a report.
   *
   * @param out for the last line
   * @param messages for the pages that are not in the index
   * @param index the index's folder, as the user named it
   */
  public static void write(PrintWriter out, PrintWriter messages, Path index, IndexReport report) {
    for (Fate fate : LISTED) {
      List<IndexReport.Line> lines = report.of(fate);
      lines.stream().limit(SHOWN).forEach(line -> messages.println(printed(line)));
      if (lines.size() > SHOWN) {
        messages.println(
            "… and %d more %s; all are in %s"
                .formatted(lines.size() - SHOWN, fate.words(), RunFile.of(index)));
      }
    }
    report
        .reasons(Fate.SKIPPED)
        .forEach((why, count) -> messages.println(count + " skipped: " + OneLine.of(why)));
    messages.flush();
    writeCounts(out, index, report);
  }

  /** Writes the last line alone. */
  public static void writeCounts(PrintWriter out, Path index, IndexReport report) {
    out.println(index + ": " + (report.isUnchanged() ? "up to date: " : "") + counts(report));
  }

  private static String printed(IndexReport.Line line) {
    String name = line.fate().words() + ": " + OneLine.of(line.name());
    return line.why().isEmpty() ? name : name + ": " + OneLine.of(line.why());
  }

  private static String counts(IndexReport report) {
    List<String> parts = new ArrayList<>();
    parts.add(report.count(Fate.INDEXED) + " indexed");
    addWhereAny(parts, report.count(Fate.REPLACED), Fate.REPLACED.words());
    addWhereAny(parts, report.count(Fate.SETTLED), Fate.SETTLED.words());
    addWhereAny(parts, report.count(Fate.REMOVED), Fate.REMOVED.words());
    addWhereAny(parts, report.unchanged(), "unchanged");
    addWhereAny(parts, report.count(Fate.GONE), "gone and kept");
    parts.add(report.count(Fate.SKIPPED) + " skipped");
    addWhereAny(parts, report.count(Fate.NOT_READ), Fate.NOT_READ.words());
    return String.join(", ", parts);
  }

  private static void addWhereAny(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }
}
