package org.dateline.evaluate;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.corpus.Corpus;
import org.dateline.corpus.Knowledge;
import org.dateline.corpus.Outcome;
import org.dateline.corpus.PageFile;
import org.dateline.corpus.Progress;

/**
 * Takes the pages of a gold file through the whole way as one corpus, and scores what comes out.
 */
public final class Evaluation {

  private Evaluation() {}

  /**
   * Scores a gold file.
   *
   * @throws IOException where the work between the passes cannot be kept on disk
   */
  public static Scores of(Gold gold) throws IOException {
    List<PageFile> files =
        gold.pages().stream()
            .map(GoldPage::file)
            .map(name -> new PageFile(name, gold.folder().resolve(name)))
            .toList();
    Map<String, Outcome> outcomes = new HashMap<>();
    new Corpus(files, Knowledge.NONE, PageFile::reportedKey)
        .describe(
            (file, outcome) -> outcomes.putIfAbsent(outcome.file(), outcome), Progress.SILENT);

    Scores scores = new Scores();
    Judge judge = new Judge(scores);
    for (GoldPage page : gold.pages()) {
      Outcome outcome = outcomes.get(page.file());
      judge.judge(
          page,
          outcome == null ? new Outcome.Unreadable(page.file(), "nothing came out") : outcome);
    }
    families(gold, outcomes, scores);
    return scores;
  }

  /**
   * Pairs of pages with the same text: those that are wanted against those that are claimed. Who is
   * a copy of whom does not matter, and a copy of a copy is a copy.
   */
  private static void families(Gold gold, Map<String, Outcome> outcomes, Scores scores) {
    Families wanted = new Families();
    Families found = new Families();
    for (GoldPage page : gold.pages()) {
      page.sameAs().ifPresent(original -> wanted.link(page.file(), original));
      if (outcomes.get(page.file()) instanceof Outcome.Described described) {
        described
            .release()
            .relation()
            .duplicateOf()
            .ifPresent(original -> found.link(page.file(), original));
      }
    }
    Set<List<String>> wantedPairs = wanted.pairs();
    Set<List<String>> foundPairs = found.pairs();
    int right = 0;
    for (List<String> pair : wantedPairs) {
      if (foundPairs.contains(pair)) {
        right++;
      } else {
        scores.fault(pair.getFirst(), Field.FAMILIES, "is not linked with " + pair.getLast());
      }
    }
    for (List<String> pair : foundPairs) {
      if (!wantedPairs.contains(pair)) {
        scores.fault(pair.getFirst(), Field.FAMILIES, "is wrongly linked with " + pair.getLast());
      }
    }
    if (!wantedPairs.isEmpty() || !foundPairs.isEmpty()) {
      scores.add(Field.FAMILIES, right, wantedPairs.size(), foundPairs.size());
    }
  }
}
