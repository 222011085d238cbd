package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dateline.clean.Label;
import org.dateline.describe.Found;
import org.dateline.describe.page.LabelRole;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.source.NearRows.Row;
import org.dateline.describe.source.NearRows.Where;

/**
 * Reads who issued a release where the page says so in so many words: by a label beside or above
 * the names ({@code Source: X}), or by a phrase before them ({@code Issued by the X and the Y},
 * {@code Distributed by a wire on behalf of X}).
 */
final class Attribution {

  /** A longer row is a sentence, in which a colon is no sign of a label. */
  private static final int LONGEST_LABELLED = 220;

  private static final int LONGEST_LABEL = 40;

  /** Above a title a label with more names is the head of a menu. */
  private static final int MOST_ABOVE = 3;

  /** Names under one label. */
  private static final int MOST = 12;

  private final ScannedPage page;
  private final OptionalInt year;
  private final List<Row> rows;

  Attribution(ScannedPage page, OptionalInt year) {
    this.page = page;
    this.year = year;
    this.rows = NearRows.of(page);
  }

  /** The sources that the page labels as such, else the bodies that it labels as authors. */
  List<Found<String>> labelled() {
    List<Found<String>> found = of(LabelRole.SOURCE);
    return found.isEmpty() ? authors(of(LabelRole.AUTHOR)) : found;
  }

  /** The bodies among authors; behind a person's name stands the one whose office he has. */
  private List<Found<String>> authors(List<Found<String>> found) {
    return found.isEmpty() || !Called.is(found.getFirst().value(), year)
        ? List.of()
        : found.stream().filter(f -> Called.is(f.value(), year)).toList();
  }

  /**
   * By the label below the title, else that right above it, else one below the text; a council in
   * which delegations speak gives way to them where they have a label too.
   */
  private List<Found<String>> of(LabelRole role) {
    List<Found<String>> council = List.of();
    List<Found<String>> head = List.of();
    List<Found<String>> foot = List.of();
    for (int i = 0; i < rows.size(); i++) {
      Where where = rows.get(i).where();
      boolean own = rows.get(i).own();
      boolean may = own || role == LabelRole.SOURCE || where != Where.HEAD;
      List<Found<String>> found = may ? at(i, role) : List.of();
      if (found.isEmpty() || !(own || found.stream().allMatch(f -> isBody(f.value())))) {
        continue;
      }
      if (where == Where.RELEASE) {
        if (!areCouncils(found)) {
          return withNext(i, role, found);
        }
        council = council.isEmpty() ? found : council;
      }
      if (where == Where.HEAD && found.size() <= MOST_ABOVE) {
        head = found;
      } else if (where == Where.FOOT && foot.isEmpty()) {
        foot = found;
      }
    }
    if (!council.isEmpty() || !head.isEmpty()) {
      return council.isEmpty() ? head : council;
    }
    List<Found<String>> cleaned = ofCleaning(role);
    return cleaned.size() < foot.size() ? foot : cleaned; // which ends a list at an address
  }

  static boolean areCouncils(List<Found<String>> found) {
    return found.stream().allMatch(f -> Councils.contain(f.value()));
  }

  /** With those beside or below the same label, where it stands again right behind. */
  private List<Found<String>> withNext(int first, LabelRole role, List<Found<String>> found) {
    List<Found<String>> all = new ArrayList<>(found);
    int last = first + found.size() + 1; // the names have rows of their own or not
    for (int i = first + 1; i <= last && i < rows.size(); i++) {
      List<Found<String>> next = rows.get(i).own() ? at(i, role) : List.of();
      if (!next.isEmpty()) {
        all.addAll(next);
        last = i + next.size() + 1;
      }
    }
    return all;
  }

  private boolean isBody(String name) {
    return Called.is(name, year);
  }

  /** The values that the cleaning kept beside a label, whatever they look like. */
  private List<Found<String>> ofCleaning(LabelRole role) {
    List<Found<String>> found = new ArrayList<>();
    for (Label label : page.labels(role)) {
      addAll(String.join("\n", label.values()), "label \"" + label.name() + "\"", found);
    }
    return found;
  }

  /** The names that a row labels, and those of the rows below. */
  private List<Found<String>> at(int i, LabelRole role) {
    String text = rows.get(i).text();
    List<String> values =
        text.length() < LONGEST_LABELLED ? InlineLabels.values(text, role) : List.of();
    boolean alone =
        values.isEmpty()
            && text.length() <= LONGEST_LABEL
            && (rows.get(i).own() || rows.get(i).where() != Where.HEAD || text.endsWith(":"))
            && (text.endsWith(":") ? LabelRole.atEndOf(text) : LabelRole.of(text))
                .filter(r -> r == role)
                .isPresent();
    if (values.isEmpty() && !alone) {
      return List.of();
    }
    List<String> names = new ArrayList<>(values);
    for (int j = i + 1; j < rows.size() && names.size() < MOST; j++) {
      String next = rows.get(j).text();
      if (isTitle(next) || isOtherLabel(next, role)) {
        break;
      }
      boolean goesOn = !names.isEmpty() && Called.goesOn(names.getLast(), next);
      boolean inList = isLabelOfList(i) || (!names.isEmpty() && rows.get(j - 1).item());
      boolean item = alone && rows.get(j).item() && inList && Called.mayBe(next);
      if (!goesOn && !item && !Called.is(next, year)) {
        break;
      }
      names.add(next);
    }
    List<Found<String>> found = new ArrayList<>();
    addAll(String.join("\n", names), alone ? "line below a label" : "labelled line", found);
    return found;
  }

  private static boolean isOtherLabel(String row, LabelRole role) {
    return LabelRole.of(row).filter(other -> other != role).isPresent();
  }

  private boolean isTitle(String row) {
    return page.title().filter(title -> title.text().equalsIgnoreCase(row)).isPresent();
  }

  /** Whether the items below a row are its values, whatever they look like. */
  private boolean isLabelOfList(int i) {
    Row row = rows.get(i);
    boolean above = i + 1 < rows.size() && !row.item() && rows.get(i + 1).item();
    return row.where() != Where.HEAD
        && (row.text().endsWith(":") || (above && row.where() == Where.RELEASE));
  }

  private void addAll(String value, String rule, List<Found<String>> found) {
    for (String name : Issuers.list(Called.undated(value))) {
      String plain = Called.plain(name, year);
      if (!plain.isEmpty()) {
        String body =
            Issuers.beforePressOffice(plain, year)
                .map(Issuers.Named::name)
                .orElseGet(() -> Issuers.written(plain, year));
        found.add(new Found<>(body, rule, plain));
      }
    }
  }

  /** The bodies to which a phrase before them gives the text. */
  List<Found<String>> told() {
    for (Row row : rows) {
      List<Issuers.Named> bodies = Provenance.of(row, year);
      if (!bodies.isEmpty()) {
        return bodies.stream().map(n -> new Found<>(n.name(), "issued by", n.words())).toList();
      }
    }
    return List.of();
  }
}
