package org.dateline.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.corpus.IndexReport;

/** Says what a run has done: what was skipped, a line each, and the counts in the last line. */
public final class RunReport {

  private RunReport() {}

  /**
   * Writes a report.
   *
   * @param out for the last line
   * @param messages for the pages that are not in the index
   * @param index the index's folder, as the user named it
   */
  public static void write(PrintWriter out, PrintWriter messages, Path index, IndexReport report) {
    report
        .unreadable()
        .forEach(page -> messages.println("not read: " + page.file() + ": " + page.why()));
    report
        .skipped()
        .forEach(page -> messages.println("skipped: " + page.file() + ": " + page.why()));
    report
        .sameId()
        .forEach(
            file -> messages.println("took the place of an earlier page with its id: " + file));
    report
        .vanished()
        .forEach(key -> messages.println("gone, its releases are kept (--prune): " + key));
    messages.flush();
    writeCounts(out, index, report);
  }

  /** Writes the last line alone. */
  public static void writeCounts(PrintWriter out, Path index, IndexReport report) {
    out.println(index + ": " + counts(report));
  }

  private static String counts(IndexReport report) {
    List<String> parts = new ArrayList<>();
    parts.add(report.added() + " indexed");
    add(parts, report.replaced(), "replaced");
    add(parts, report.settled(), "settled by what others taught");
    add(parts, report.removed(), "taken out");
    add(parts, report.unchanged(), "unchanged");
    parts.add(report.skipped().size() + " skipped");
    add(parts, report.unreadable().size(), "not read");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }
}
