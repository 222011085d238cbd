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
import java.util.function.BiConsumer;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.dateline.describe.Release;

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

  /** How often a check begins anew because another commit has taken the place of the checked. */
  private static final int PATIENCE = 5;

  private IndexCheck() {}

  /**
   * Reads every file of the last commit and verifies its checksum and structure, decodes every
   * release, reads what was kept, and compares the counts. The index may be written meanwhile: then
   * the commit that stands when it is done is the one that was checked.
   *
   * @return empty where the directory holds no index
   */
  public static Optional<Report> check(Path directory) {
    return check(directory, (id, release) -> {});
  }

  /**
   * The same.
   *
   * @param visitor given every release that can be read; some more than once where another commit
   *     takes the place of the one that is being checked
   */
  public static Optional<Report> check(Path directory, BiConsumer<String, Release> visitor) {
    for (int attempt = 1; ; attempt++) {
      String commit = commit(directory);
      Optional<Report> report = once(directory, visitor);
      boolean whole = report.map(Report::isWhole).orElse(true);
      if (whole || attempt == PATIENCE || commit.equals(commit(directory))) {
        return report;
      }
    }
  }

  /** A commit that takes the place of one that is being checked takes its files away, too. */
  private static String commit(Path directory) {
    try (Directory files = IndexFolder.reading(directory).orElse(null)) {
      return files == null ? "" : String.valueOf(SegmentInfos.getLastCommitSegmentsFileName(files));
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }

  private static Optional<Report> once(Path directory, BiConsumer<String, Release> visitor) {
    List<String> problems = new ArrayList<>();
    int releases = 0;
    try (CommittedReleases committed = CommittedReleases.open(directory).orElse(null)) {
      if (committed == null) {
        return Optional.empty();
      }
      releases = committed.size();
      checkStructure(directory, problems);
      checkReleases(directory, committed, problems, visitor);
      for (String name : committed.data().files().keySet()) {
        committed.data().kept(name);
      }
    } catch (IndexException e) {
      problems.add(e.getMessage());
    } catch (IOException | RuntimeException e) {
      problems.add(IndexException.failed(directory, e).getMessage());
    }
    return Optional.of(new Report(releases, problems));
  }

  private static void checkStructure(Path directory, List<String> problems) throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (Directory files = FSDirectory.open(directory, NoLockFactory.INSTANCE);
        CheckIndex check = new CheckIndex(files)) {
      check.setInfoStream(new PrintStream(log, false, StandardCharsets.UTF_8));
      CheckIndex.Status status = check.checkIndex();
      if (!status.clean) {
        problems.add(
            "%s: %d of %d segments are damaged, with %d releases; %s"
                .formatted(
                    directory,
                    status.numBadSegments,
                    status.numSegments,
                    status.totLoseDocCount,
                    IndexException.mending(directory)));
      }
    }
  }

  private static void checkReleases(
      Path directory,
      CommittedReleases committed,
      List<String> problems,
      BiConsumer<String, Release> visitor) {
    Set<String> ids = new HashSet<>();
    List<String> damaged = new ArrayList<>();
    committed.forEachId(
        id -> {
          if (!ids.add(id)) {
            problems.add("the id %s stands twice in the index".formatted(id));
          }
          try {
            Optional<Release> release = committed.release(id);
            release.ifPresent(read -> visitor.accept(id, read));
            if (release.isEmpty()) {
              damaged.add(id);
            }
          } catch (IndexException e) {
            damaged.add(id);
          }
        });
    if (!damaged.isEmpty()) {
      problems.add(
          "%d releases cannot be read, among them %s; %s"
              .formatted(
                  damaged.size(),
                  String.join(", ", damaged.subList(0, Math.min(NAMED, damaged.size()))),
                  IndexException.mending(directory)));
    }
    if (ids.size() != committed.size()) {
      problems.add(
          "the index counts %d releases and holds %d; %s"
              .formatted(committed.size(), ids.size(), IndexException.mending(directory)));
    }
  }
}
