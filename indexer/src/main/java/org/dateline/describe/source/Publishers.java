package org.dateline.describe.source;

import java.util.List;
import org.dateline.describe.page.ScannedPage;
import org.dateline.read.Value;

/** What the HTML of a page says of its site, its publisher and its author. */
final class Publishers {

  private Publishers() {}

  /** All names, the author's first: it is the most particular where it is a body at all. */
  static List<String> of(ScannedPage page) {
    return page.page().values().stream()
        .filter(v -> v.origin() == Value.Origin.LINKED_DATA || v.origin() == Value.Origin.HEAD)
        .filter(v -> rank(v) < LAST && isName(v.text()))
        .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
        .map(v -> v.text().strip())
        .toList();
  }

  private static final int LAST = 3;

  private static int rank(Value value) {
    return switch (value.name()) {
      case "author",
          "creator",
          "article:author",
          "dc.creator",
          "dcterms.creator",
          "sourceorganization",
          "copyrightholder" ->
          0;
      case "publisher",
          "publisher.name",
          "dc.publisher",
          "dcterms.publisher",
          "citation_publisher",
          "article:publisher" ->
          1;
      case "og:site_name", "application-name", "ispartof", "logo", "copyright", "owner" -> 2;
      default -> LAST;
    };
  }

  private static boolean isName(String text) {
    return !text.isBlank() && text.length() < BodyShape.LONGEST && !text.contains("://");
  }

  /** Whether a value names the site, or who publishes it, body or not. */
  static boolean isPublisher(Value value) {
    int rank = rank(value);
    return (rank == 1 || value.name().equals("og:site_name")) && isName(value.text());
  }
}
