package org.dateline.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.index.IndexCheck;
import org.dateline.index.IndexException;

/**
 * Finds out whether an archive is whole: the files of its index, every release in it, the ledger
 * that says what should be there, and what was learned. Changes nothing.
 *
 * @param releases how many releases the index holds
 * @param files how many files they were made of
 * @param content tells all releases with their ids from any others: indexes of the same pages have
 *     the same, in whatever order and however many runs they were made
 * @param problems what is wrong, a sentence each; empty where the archive is whole
 */
public record ArchiveCheck(int releases, int files, String content, List<String> problems) {

  /** How often a check begins anew because another commit has taken the place of the checked. */
  private static final int PATIENCE = 5;

  /** As many ids are named; the rest is counted. */
  private static final int NAMED = 5;

  public ArchiveCheck {
    problems = List.copyOf(problems);
  }

  public boolean isWhole() {
    return problems.isEmpty();
  }

  /**
   * Checks an archive, which may be written meanwhile.
   *
   * @return empty where the folder holds no index
   */
  public static Optional<ArchiveCheck> of(Path folder) {
    for (int attempt = 1; ; attempt++) {
      String commit = commit(folder);
      Optional<ArchiveCheck> check = once(folder);
      boolean whole = check.map(ArchiveCheck::isWhole).orElse(true);
      if (whole || attempt == PATIENCE || commit.equals(commit(folder))) {
        return check;
      }
    }
  }

  private static String commit(Path folder) {
    try {
      return IndexMemory.commitOf(folder);
    } catch (IndexException e) {
      return "";
    }
  }

  private static Optional<ArchiveCheck> once(Path folder) {
    Map<String, Long> digests = new HashMap<>();
    Optional<IndexCheck.Report> index =
        IndexCheck.check(folder, (id, release) -> digests.put(id, Digest.of(release)));
    return index.map(report -> with(folder, report, digests));
  }

  private static ArchiveCheck with(
      Path folder, IndexCheck.Report index, Map<String, Long> digests) {
    List<String> problems = new ArrayList<>(index.problems());
    int files = 0;
    try {
      Ledger ledger = IndexMemory.of(folder).ledger();
      files = ledger.entries().size();
      if (problems.isEmpty()) {
        compare(folder, ledger, digests, problems);
      }
    } catch (IndexException e) {
      if (!problems.contains(e.getMessage())) {
        problems.add(e.getMessage());
      }
    }
    return new ArchiveCheck(index.releases(), files, content(digests), problems);
  }

  /** Whether the ledger and the index tell of the same releases. */
  private static void compare(
      Path folder, Ledger ledger, Map<String, Long> digests, List<String> problems) {
    Set<String> missing = new HashSet<>();
    Set<String> others = new HashSet<>();
    Set<String> surplus = new HashSet<>(digests.keySet());
    Map<String, Set<Long>> wanted = wanted(ledger);
    wanted.forEach(
        (id, allowed) -> {
          surplus.remove(id);
          Long digest = digests.get(id);
          if (digest == null) {
            missing.add(id);
          } else if (!allowed.contains(digest) && !allowed.contains(0L)) {
            others.add(id);
          }
        });
    add(folder, problems, missing, "are missing in the index");
    add(folder, problems, others, "are not as they were put in");
    add(folder, problems, surplus, "stand in the index and no file is known for them");
  }

  /** The digests that a release may have: of several files of one id any may have been the last. */
  static Map<String, Set<Long>> wanted(Ledger ledger) {
    Map<String, Set<Long>> wanted = new HashMap<>();
    for (Ledger.Entry entry : ledger.entries().values()) {
      for (Ledger.Made made : entry.pages()) {
        wanted.computeIfAbsent(made.id(), id -> new HashSet<>(2)).add(made.digest());
      }
    }
    return wanted;
  }

  private static void add(Path folder, List<String> problems, Set<String> ids, String what) {
    if (!ids.isEmpty()) {
      List<String> sorted = ids.stream().sorted().limit(NAMED).toList();
      problems.add(
          "%d releases %s, among them %s; %s"
              .formatted(
                  ids.size(), what, String.join(", ", sorted), IndexException.mending(folder)));
    }
  }

  private static String content(Map<String, Long> digests) {
    long sum = 0;
    for (Map.Entry<String, Long> release : digests.entrySet()) {
      sum += Digest.of(release.getKey() + '\n' + release.getValue());
    }
    return String.format("%016x", sum);
  }
}
