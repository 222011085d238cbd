package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;

/**
 * The full names that a page gives for abbreviations: in a line of its own at the top or at the
 * foot, or in its text before the abbreviation in brackets.
 */
final class Expansions {

  /** The name of a site and its slogan stand among the first lines. */
  private static final int TOP = 15;

  /** Lines at the foot: address, copyright, links. */
  private static final int FOOT = 25;

  private static final int LONGEST = 160;

  /** A release writes a name out where it stands first. */
  private static final int PARAGRAPHS = 3;

  private final ScannedPage page;
  private List<String> lines = List.of();

  Expansions(ScannedPage page) {
    this.page = page;
  }

  /** The full name of one that is, or has in it, an abbreviation; empty where the page has none. */
  Optional<String> of(String name) {
    if (!ShortForm.has(name)) {
      return Optional.empty();
    }
    return lines().stream()
        .filter(line -> !line.startsWith(name) && ShortForm.is(name, line))
        .findFirst()
        .or(() -> inText(name));
  }

  /** {@code Office of the X} of {@code the Office of the X (OX)} in one of the first paragraphs. */
  private Optional<String> inText(String name) {
    return page.paragraphs().stream()
        .limit(PARAGRAPHS)
        .map(Passage::text)
        .flatMap(text -> before(text, " (" + name + ")").stream())
        .findFirst();
  }

  /** The longest name of a body that ends where an abbreviation stands behind it. */
  private static Optional<String> before(String paragraph, String abbreviation) {
    int end = paragraph.indexOf(abbreviation);
    String text = end < 0 ? "" : paragraph.substring(0, end + abbreviation.length());
    for (int i = Math.max(0, end - LONGEST); i < end; i++) {
      boolean begins =
          Character.isUpperCase(text.charAt(i))
              && Subject.passArticle(text, i) == i
              && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
              && !isStateAmong(text, i);
      int start = i;
      if (begins) {
        Optional<Issuers.Named> body = NamedBody.at(text, i, OptionalInt.empty());
        if (body.filter(named -> named.words().length() == end - start).isPresent()
            && !areTwo(body.get().words())) {
          return body.map(Issuers.Named::name);
        }
      }
    }
    return Optional.empty();
  }

  /** {@code the Delegation to Uzbekistan and the X}: a State ends the name before that one. */
  private static boolean isStateAmong(String text, int start) {
    return Countries.longestAt(text, start)
        .filter(state -> Issuers.behindJoint(text, state.end()) > 0)
        .isPresent();
  }

  /** {@code Mission and the Office of X}: behind the "and" and an article begins another name. */
  private static boolean areTwo(String words) {
    for (int i = words.indexOf(' '); i >= 0; i = words.indexOf(' ', i + 1)) {
      int behind = Issuers.behindJoint(words, i);
      int article = behind > 0 ? Subject.passArticle(words, behind) : behind;
      if (article > behind && NamedBody.at(words, article, OptionalInt.empty()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Rows that may be a name alone, and what stands before a bar or a comma in them. */
  private List<String> lines() {
    if (lines.isEmpty()) {
      Set<String> read = new HashSet<>();
      List<String> rows = new ArrayList<>();
      List<Line> all = page.lines();
      for (int i = 0; i < all.size(); i++) {
        Line line = all.get(i);
        boolean outer = i < TOP || i >= all.size() - FOOT || line.reason() == Reason.METADATA;
        for (String row : outer ? line.rows() : List.<String>of()) {
          if (row.length() <= LONGEST && row.indexOf(' ') > 0 && read.add(row)) {
            rows.add(NameLine.of(Copyright.holder(row).orElse(row)));
            String first = row.split(" [|–—-] |, |\\|", 2)[0];
            if (first.length() < row.length()) {
              rows.add(NameLine.of(first));
            }
          }
        }
      }
      lines = rows;
    }
    return lines;
  }
}
