package org.dateline.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;
import org.dateline.text.Folding;

/**
 * Prints what each kind of evidence adds: the scores of all rules together, and of all but one, as
 * the table of docs/ablation.md.
 *
 * <p>Run the class with a gold file, and, where they are at hand, the folder of articles that
 * {@link ArticleScores} takes.
 */
public final class AblationTable {

  private record Case(JsonNode gold, Page page) {}

  private AblationTable() {}

  public static void main(String[] arguments) throws IOException {
    List<Case> cases = cases(Path.of(arguments[0]));
    Templates templates =
        cases.stream().map(c -> Templates.of(c.page())).reduce(Templates.NONE, Templates::merge);
    Optional<Path> articles =
        arguments.length > 1 ? Optional.of(Path.of(arguments[1])) : Optional.empty();
    System.out.println(
        "| without | release | keep | strip | paragraphs | title | articles | bare text |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    row("nothing: all evidence", cases, templates, EnumSet.allOf(Rule.class), articles);
    for (Rule rule : Rule.values()) {
      EnumSet<Rule> others = EnumSet.complementOf(EnumSet.of(rule));
      row(rule.evidence(), cases, templates, others, articles);
    }
  }

  private static void row(
      String name,
      List<Case> cases,
      Templates templates,
      EnumSet<Rule> rules,
      Optional<Path> articles)
      throws IOException {
    Cleaner cleaner = new Cleaner(templates, rules);
    double[] right = new double[5];
    double[] wanted = new double[5];
    for (Case each : cases) {
      judge(each, cleaner.clean(each.page()), right, wanted);
    }
    StringBuilder row = new StringBuilder("| " + name + " |");
    for (int i = 0; i < right.length; i++) {
      row.append(cell(right[i] / wanted[i]));
    }
    for (boolean bare : new boolean[] {false, true}) {
      row.append(
          articles.isEmpty()
              ? " |"
              : cell(ArticleScores.f1(articles.get(), bare, new Cleaner(Templates.NONE, rules))));
    }
    System.out.println(row);
  }

  private static String cell(double score) {
    return String.format(Locale.ROOT, " %.3f |", score);
  }

  private static void judge(Case each, CleanPage clean, double[] right, double[] wanted) {
    boolean release = each.gold().path("release").asBoolean(true);
    wanted[0]++;
    right[0] += clean.refusal().isEmpty() == release ? 1 : 0;
    if (!release) {
      return;
    }
    String body =
        text(clean.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n")));
    for (JsonNode snippet : each.gold().path("keep")) {
      String words = text(snippet.asText());
      int at = body.indexOf(words);
      wanted[1]++;
      right[1] += at >= 0 && body.indexOf(words, at + 1) < 0 ? 1 : 0;
    }
    for (JsonNode snippet : each.gold().path("strip")) {
      wanted[2]++;
      right[2] += body.contains(text(snippet.asText())) ? 0 : 1;
    }
    if (each.gold().has("paragraphs")) {
      wanted[3]++;
      int count = each.gold().path("paragraphs").asInt();
      right[3] += Math.abs(count - clean.paragraphs().size()) <= 1 ? 1 : 0;
    }
    if (each.gold().has("title")) {
      wanted[4]++;
      JsonNode title = each.gold().path("title");
      Optional<String> expected =
          title.isNull() ? Optional.empty() : Optional.of(text(title.asText()));
      right[4] += clean.title().map(AblationTable::text).equals(expected) ? 1 : 0;
    }
  }

  private static String text(String words) {
    return Folding.typography(words);
  }

  private static List<Case> cases(Path gold) throws IOException {
    List<Case> cases = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(gold)) {
      JsonNode node = json.readTree(line);
      String file = node.path("file").asText();
      Path page = gold.resolveSibling(file);
      for (Reading reading : new PageReader().read(file, Files.readAllBytes(page))) {
        if (reading instanceof Reading.Read(Page read)) {
          cases.add(new Case(node, read));
        }
      }
    }
    return cases;
  }
}
