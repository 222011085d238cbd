package org.dateline.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.corpus.Changes;
import org.dateline.corpus.IndexRun;
import org.dateline.corpus.PageFile;
import org.dateline.index.IndexException;
import org.dateline.text.OneLine;

/** Says what a run would do. */
final class DryRun {

  private DryRun() {}

  /**
   * Writes a line for each file that the run would look into or whose releases it would take out,
   * and the counts.
   *
   * @param prune whether the run would take out the releases of files that are gone
   * @param json whether it is written for programs, as one object
   */
  static void write(PrintWriter out, Path index, IndexRun run, boolean prune, boolean json) {
    Changes changes = run.changes();
    Optional<String> unreadable = Optional.empty();
    List<String> going = prune ? changes.vanished() : List.of();
    List<String> kept = prune ? List.of() : changes.vanished();
    try {
      going = run.isRebuild() ? run.goneAfterRebuild() : going;
    } catch (IndexException e) {
      unreadable = Optional.of(String.valueOf(e.getMessage()));
    }
    if (json) {
      out.println(RunFile.changes(index, changes, going, unreadable));
    } else {
      changes.added().forEach(file -> out.println("new: " + name(file)));
      changes.edited().forEach(file -> out.println("edited: " + name(file)));
      going.forEach(key -> out.println("take out: " + OneLine.of(key)));
      kept.forEach(key -> out.println("gone, kept: " + OneLine.of(key)));
      unreadable.ifPresent(why -> out.println("all that stands there would go: " + why));
      out.println(index + ": " + counts(changes, run.isRebuild() ? going.size() : 0));
    }
    out.flush();
  }

  private static String counts(Changes changes, int goneAfterRebuild) {
    return "would read %d new and %d edited files; %d unchanged, %d gone%s"
        .formatted(
            changes.added().size(),
            changes.edited().size(),
            changes.unchanged(),
            changes.vanished().size(),
            goneAfterRebuild == 0
                ? ""
                : "; %d that the index holds would not be in the new one"
                    .formatted(goneAfterRebuild));
  }

  private static String name(PageFile file) {
    return OneLine.of(file.name());
  }
}
