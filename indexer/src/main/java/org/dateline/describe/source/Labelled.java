package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.DateScanner;
import org.dateline.clean.Label;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.page.LabelRole;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;

/** Reads the bodies that a page labels as its sources, and those it labels as authors. */
final class Labelled {

  /** Longer lines are sentences, in which a colon is no sign of a label. */
  private static final int LONGEST_LINE = 220;

  private static final int LONGEST_LABEL = 40;

  /** A release has no more, a menu of field operations has. */
  private static final int MOST_SOURCES = 3;

  /** Lines above the title in which a label may have its values. */
  private static final int NEAR = 8;

  /** Paragraphs at either end that may be lines of metadata. */
  private static final int OUTER = 2;

  private final ScannedPage page;
  private final OptionalInt year;

  private Labelled(ScannedPage page, OptionalInt year) {
    this.page = page;
    this.year = year;
  }

  static List<Found<String>> find(ScannedPage page, OptionalInt year) {
    Labelled labelled = new Labelled(page, year);
    List<Found<String>> found = labelled.of(LabelRole.SOURCE);
    return found.isEmpty() ? bodies(labelled.of(LabelRole.AUTHOR)) : found;
  }

  private List<Found<String>> of(LabelRole role) {
    List<Found<String>> found = ofLabels(role);
    found = found.isEmpty() ? ofLines(role) : found;
    return found.isEmpty() ? belowLabels(role) : found;
  }

  /** An author may be a person. */
  private static List<Found<String>> bodies(List<Found<String>> found) {
    return found.stream().filter(f -> SourceFinder.isBody(f.value())).toList();
  }

  private List<Found<String>> ofLabels(LabelRole role) {
    List<Found<String>> found = new ArrayList<>();
    List<Found<String>> below = new ArrayList<>();
    for (Label label : page.labels(role)) {
      for (String value : label.values()) {
        addAll(value, "label \"" + label.name() + "\"", isBelow(value) ? below : found);
      }
    }
    return found.isEmpty() ? below : found;
  }

  /** Whether a value stands below the text alone, where other stories have labels of their own. */
  private boolean isBelow(String value) {
    List<Line.Place> places =
        page.lines().stream()
            .filter(line -> line.text().contains(value))
            .map(Line::place)
            .distinct()
            .toList();
    return places.equals(List.of(Line.Place.BELOW));
  }

  /** {@code Source: Ministry of Foreign Affairs} in a line above, within or below the body. */
  private List<Found<String>> ofLines(LabelRole role) {
    List<Found<String>> found = new ArrayList<>();
    int size = page.paragraphs().size();
    Stream<Passage> outer =
        Stream.concat(
            page.paragraphs().stream().limit(OUTER),
            page.paragraphs().stream().skip(Math.max(OUTER, size - OUTER)));
    Stream.concat(page.notes().stream().map(n -> n.line().text()), outer.map(Passage::text))
        .filter(text -> text.length() < LONGEST_LINE)
        .flatMap(text -> InlineLabels.values(text, role).stream())
        .forEach(value -> addAll(value, "labelled line", found));
    return found;
  }

  /** {@code 24.06.2021, 09:15 by Embassy of X, Embassy of Y}. */
  static List<Found<String>> byline(ScannedPage page, OptionalInt year) {
    for (ScannedPage.Note note : page.notes()) {
      String text = note.line().text();
      int by = 0;
      while (by < text.length() && !Character.isLetter(text.charAt(by))) { // a date, a time
        by++;
      }
      boolean byline =
          text.length() < LONGEST_LINE
              && text.regionMatches(true, by, "by ", 0, 3)
              && note.line().reason() != Reason.TITLE;
      if (byline) {
        int start = Subject.passArticle(text, by + 3);
        List<Issuers.Named> bodies = IssuerLine.of(Passage.of(text.substring(start)), year);
        if (!bodies.isEmpty()) {
          return bodies.stream().map(n -> new Found<>(n.name(), "byline", n.words())).toList();
        }
      }
    }
    return List.of();
  }

  /**
   * A label in a line of its own, and the bodies in the lines below it. Far above the release it is
   * the heading of a menu: {@code Institutions}.
   */
  private List<Found<String>> belowLabels(LabelRole role) {
    List<List<Found<String>>> groups = new ArrayList<>();
    List<Found<String>> current = List.of();
    boolean labelled = false;
    List<Line> lines = page.lines();
    int head = headAt(lines);
    for (int i = head; i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = line.text();
      if (text.length() <= LONGEST_LABEL && isLabel(text, role)) {
        labelled = true;
        current = new ArrayList<>();
        // the nearest above the text comes first: those before it are entries of menus
        groups.add(line.place() == Line.Place.ABOVE ? 0 : groups.size(), current);
      } else if (labelled) {
        List<Found<String>> names = new ArrayList<>();
        addAll(text, "line below a label", names);
        labelled = names.stream().allMatch(name -> isIssuer(name.value()));
        current.addAll(labelled ? names : List.of());
      }
    }
    return groups.stream()
        .filter(group -> !group.isEmpty() && group.size() <= MOST_SOURCES) // else it is a menu
        .findFirst()
        .map(List::copyOf)
        .orElse(List.of());
  }

  /** Where the lines begin that may be the release's own: a few above its title or its text. */
  private static int headAt(List<Line> lines) {
    int head = 0;
    while (head < lines.size()
        && lines.get(head).place() == Line.Place.ABOVE
        && lines.get(head).reason() != Reason.TITLE) {
      head++;
    }
    return Math.max(0, head - NEAR);
  }

  private boolean isIssuer(String name) {
    return Authorities.whole(name, year).isPresent() || Issuers.line(name, year).isPresent();
  }

  private static boolean isLabel(String text, LabelRole role) {
    return LabelRole.of(text).filter(r -> r == role).isPresent();
  }

  private void addAll(String value, String rule, List<Found<String>> found) {
    List<DateMention> dates = DateScanner.scan(value);
    String names = dates.isEmpty() ? value : value.substring(0, dates.getFirst().span().start());
    for (String name : Issuers.list(names)) {
      if (!name.contains("://") && !name.startsWith("www.")) {
        String plain = withoutAddress(withoutNote(name));
        found.add(new Found<>(Issuers.written(plain, year), rule, plain));
      }
    }
  }

  /** {@code Federal Foreign Office} of {@code Federal Foreign Office, 1 Werder Square, Berlin}. */
  private String withoutAddress(String name) {
    return name.chars().anyMatch(Character::isDigit)
        ? Issuers.masthead(name, year).map(Issuers.Named::words).orElse(name)
        : name;
  }

  /** {@code OSCE Office in Yerevan} of {@code OSCE Office in Yerevan (closed)}. */
  private static String withoutNote(String name) {
    return name.endsWith(" (closed)") ? name.substring(0, name.length() - 9).strip() : name;
  }
}
