package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.dateline.benchmarks.Question.Kind;
import org.dateline.index.Words;

/**
 * Questions, sixty of each kind, drawn from the releases themselves with a fixed seed: the words of
 * a release chosen at random, so that a word is asked for as often as it stands in the archive,
 * stop words left out. Each has at least ten answers, so that all work is the same.
 */
public final class Questions {

  private static final int OF_EACH_KIND = 60;
  private static final int FEWEST_ANSWERS = 10;
  private static final int SHORTEST_WORD = 4;

  /** Of so many releases at the beginning of the file words are drawn. */
  private static final int DRAWN_FROM = 5_000;

  private final Random draw = new Random(7);
  private final List<FinishedRelease> releases;

  private Questions(List<FinishedRelease> releases) {
    this.releases = releases;
  }

  /**
   * @param kinds what is asked
   * @param answers how many releases answer a question
   */
  static List<Question> of(Path finished, List<Kind> kinds, ToLongFunction<Question> answers)
      throws IOException {
    List<FinishedRelease> releases = new ArrayList<>();
    try (var lines = Files.lines(finished)) {
      lines.limit(DRAWN_FROM).map(FinishedFields::read).forEach(releases::add);
    }
    Questions questions = new Questions(releases);
    List<Question> chosen = new ArrayList<>();
    for (int i = 0; i < OF_EACH_KIND; i++) {
      for (Kind kind : kinds) {
        Question question = questions.any(kind);
        while (answers.applyAsLong(question) < FEWEST_ANSWERS || chosen.contains(question)) {
          question = questions.any(kind);
        }
        chosen.add(question);
      }
    }
    return chosen;
  }

  /** The questions of a file. */
  public static List<Question> read(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.map(Question::ofLine).toList();
    }
  }

  static void write(List<Question> questions, Path file) throws IOException {
    Files.write(file, questions.stream().map(Question::line).toList());
  }

  private Question any(Kind kind) {
    while (true) {
      FinishedRelease release = releases.get(draw.nextInt(releases.size()));
      List<String> words = words(release);
      int at = draw.nextInt(words.size() - 1);
      String one = words.get(at);
      String next = words.get(at + 1);
      String other = words.get(draw.nextInt(words.size()));
      boolean hasPlace =
          !release.places().isEmpty() && release.places().getFirst().indexOf('"') < 0;
      boolean wantsPlace = kind == Kind.WORD_AND_PLACE || kind == Kind.PLACE_CHOSEN;
      if (!isWord(one) || (wantsPlace && !hasPlace) || release.date().isEmpty()) {
        continue;
      }
      switch (kind) {
        case ONE_WORD -> {
          return new Question(kind, List.of(one), "");
        }
        case TWO_WORDS -> {
          if (isWord(other) && !other.equals(one)) {
            return new Question(kind, List.of(one, other), "");
          }
        }
        case PHRASE -> {
          if (isWord(next)) {
            return new Question(kind, List.of(one, next), "");
          }
        }
        case WORD_AND_YEAR, YEAR_CHOSEN -> {
          return new Question(kind, List.of(one), release.year().orElseThrow());
        }
        case WORD_AND_PLACE, PLACE_CHOSEN -> {
          return new Question(kind, List.of(one), release.places().getFirst());
        }
      }
    }
  }

  private static List<String> words(FinishedRelease release) {
    String paragraph = release.paragraphs().get(release.paragraphs().size() / 2);
    List<String> words = new ArrayList<>(List.of(release.kind(), release.kind()));
    Words.exact(paragraph).forEach(word -> words.add(word.text()));
    return words;
  }

  private static boolean isWord(String word) {
    return word.length() >= SHORTEST_WORD
        && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && !Words.isStopWord(word, "en");
  }
}
