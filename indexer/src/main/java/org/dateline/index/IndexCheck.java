package org.dateline.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Finds out whether an index is whole. Changes nothing. */
public final class IndexCheck {

  /**
   * What was found.
   *
   * @param releases how many releases the last commit holds
   * @param problems what is wrong, a sentence each; empty where the index is whole
   */
  public record Report(int releases, List<String> problems) {

    public Report {
      problems = List.copyOf(problems);
    }

    public boolean isWhole() {
      return problems.isEmpty();
    }
  }

  /** As many damaged releases are named; the rest is counted. */
  private static final int NAMED = 10;

  private IndexCheck() {}

  /**
   * Reads every file of the last commit and verifies its checksum and structure, decodes every
   * release, reads what was kept, and compares the counts. Nobody may be writing the index.
   *
   * @return empty where the directory holds no index
   */
  public static Optional<Report> check(Path directory) {
    List<String> problems = new ArrayList<>();
    int releases = 0;
    try (CommittedReleases committed = CommittedReleases.open(directory).orElse(null)) {
      if (committed == null) {
        return Optional.empty();
      }
      releases = committed.size();
      checkStructure(directory, problems);
      checkReleases(committed, problems);
      for (String name : committed.data().files().keySet()) {
        committed.data().kept(name);
      }
    } catch (IndexException e) {
      problems.add(e.getMessage());
    } catch (IOException e) {
      problems.add(ReleaseIndex.failed(directory, e).getMessage());
    }
    return Optional.of(new Report(releases, problems));
  }

  private static void checkStructure(Path directory, List<String> problems) throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (Directory files = FSDirectory.open(directory);
        CheckIndex check = new CheckIndex(files)) {
      check.setInfoStream(new PrintStream(log, false, StandardCharsets.UTF_8));
      CheckIndex.Status status = check.checkIndex();
      if (!status.clean) {
        problems.add(
            "%s: %d of %d segments are damaged, with %d releases; build it anew with --rebuild"
                .formatted(
                    directory, status.numBadSegments, status.numSegments, status.totLoseDocCount));
      }
    }
  }

  private static void checkReleases(CommittedReleases committed, List<String> problems) {
    Set<String> ids = new HashSet<>();
    List<String> damaged = new ArrayList<>();
    committed.forEachId(
        id -> {
          if (!ids.add(id)) {
            problems.add("the id %s stands twice in the index".formatted(id));
          }
          try {
            if (committed.release(id).isEmpty()) {
              damaged.add(id);
            }
          } catch (IndexException e) {
            damaged.add(id);
          }
        });
    if (!damaged.isEmpty()) {
      problems.add(
          "%d releases cannot be read, among them %s; build the index anew with --rebuild"
              .formatted(
                  damaged.size(),
                  String.join(", ", damaged.subList(0, Math.min(NAMED, damaged.size())))));
    }
    if (ids.size() != committed.size()) {
      problems.add(
          "the index counts %d releases and holds %d; build it anew with --rebuild"
              .formatted(committed.size(), ids.size()));
    }
  }
}
