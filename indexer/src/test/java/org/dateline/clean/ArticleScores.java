package org.dateline.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.dateline.read.Block;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;

/**
 * Measures cleaning on articles whose true body is known: a folder with {@code gold.jsonl} (a line
 * {@code {"file", "body"}} each) and the packed HTML pages it names.
 *
 * <p>A page's precision and recall are those of its multiset of runs of four words; both are
 * averaged over the pages, and F1 is taken of the averages, as article extraction benchmarks do.
 * Printed for the pages as they are, and for the same pages as bare text, a block a line.
 *
 * <p>Not part of the build, since the pages belong to their publishers: run the class with the
 * folder as its argument.
 */
public final class ArticleScores {

  private static final int SHINGLE = 4;

  /** Precision and recall of one page. */
  private record Score(String name, double precision, double recall) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  private ArticleScores() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int worst = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    print("with the document's structure", folder, false, worst);
    print("as bare text", folder, true, worst);
  }

  private static void print(String name, Path folder, boolean bare, int worst) throws IOException {
    List<Score> scores = scores(folder, bare, new Cleaner(Templates.NONE));
    Score all = all(name, scores);
    System.out.printf("%s: F1 %.4f P %.4f R %.4f%n", name, all.f1(), all.precision(), all.recall());
    scores.stream()
        .sorted(Comparator.comparingDouble(Score::f1))
        .limit(worst)
        .forEach(
            score ->
                System.out.printf(
                    "  %.3f P %.3f R %.3f %s%n",
                    score.f1(), score.precision(), score.recall(), score.name()));
  }

  /** F1 of all articles of a folder. */
  static double f1(Path folder, boolean bare, Cleaner cleaner) throws IOException {
    return all("", scores(folder, bare, cleaner)).f1();
  }

  private static Score all(String name, List<Score> scores) {
    double precision = scores.stream().mapToDouble(Score::precision).average().orElse(0);
    double recall = scores.stream().mapToDouble(Score::recall).average().orElse(0);
    return new Score(name, precision, recall);
  }

  private static List<Score> scores(Path folder, boolean bare, Cleaner cleaner) throws IOException {
    List<Score> scores = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      JsonNode gold = json.readTree(line);
      String file = gold.path("file").asText();
      Page page = page(file, unpack(folder.resolve(file)));
      if (bare) {
        String text = page.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
        page = page(file + ".txt", text.getBytes(StandardCharsets.UTF_8));
      }
      CleanPage clean = cleaner.clean(page);
      String body =
          clean.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
      scores.add(score(file, gold.path("body").asText(), body));
    }
    return scores;
  }

  private static Page page(String file, byte[] bytes) {
    return ((Reading.Read) new PageReader().read(file, bytes).getFirst()).page();
  }

  private static byte[] unpack(Path file) throws IOException {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      return in.readAllBytes();
    }
  }

  private static Score score(String name, String truth, String found) {
    Map<String, Integer> wanted = shingles(truth);
    Map<String, Integer> given = shingles(found);
    double right = 0;
    for (Map.Entry<String, Integer> shingle : given.entrySet()) {
      right += Math.min(shingle.getValue(), wanted.getOrDefault(shingle.getKey(), 0));
    }
    double all = given.values().stream().mapToInt(Integer::intValue).sum();
    double true_ = wanted.values().stream().mapToInt(Integer::intValue).sum();
    return new Score(name, all == 0 ? 0 : right / all, true_ == 0 ? 0 : right / true_);
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || c == '_') {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    Map<String, Integer> shingles = new HashMap<>();
    int size = Math.min(SHINGLE, words.size());
    for (int i = 0; size > 0 && i + size <= words.size(); i++) {
      shingles.merge(String.join(" ", words.subList(i, i + size)), 1, Integer::sum);
    }
    return shingles;
  }
}
