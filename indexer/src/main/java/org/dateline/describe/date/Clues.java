package org.dateline.describe.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.DateScanner;
import org.dateline.clean.Label;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.page.LabelRole;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Note;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.text.Characters;

/** The dates of a page that are not in its sentences, by what the page says they are. */
final class Clues {

  /** A line with more words than that is no line of metadata. */
  private static final int LONGEST_LINE = 160;

  /** What stands behind the last sentence and its date: {@code ///nCa, 27 February 2024}. */
  private static final int LONGEST_SIGNATURE = 60;

  /** A label and a place may stand before the date of a line. */
  private static final int LATEST_START = 40;

  private final ScannedPage page;
  private final List<Clue> published = new ArrayList<>();
  private final List<Clue> updated = new ArrayList<>();
  private final List<Clue> below = new ArrayList<>();
  private final List<Clue> aboveTitle = new ArrayList<>();
  private final List<Clue> trailing = new ArrayList<>();

  Clues(ScannedPage page) {
    this.page = page;
    readLabels(LabelRole.PUBLISHED, published);
    readLabels(LabelRole.UPDATED, updated);
    readNotes();
    readOtherLines();
    readFirstParagraphs();
    readLastWords();
  }

  /** Dates that the visible text labels as those of publication. */
  List<Clue> published() {
    return published;
  }

  /** Dates that the visible text labels as those of a change. */
  List<Clue> updated() {
    return updated;
  }

  /**
   * Dates in lines without a label, below the title or where there is no title. Those of the line
   * nearest to the body come first: above it stands the date of the site that took over the text.
   */
  List<Clue> lines() {
    List<Clue> nearest = new ArrayList<>();
    for (int end = below.size(); end > 0; ) {
      int start = end - 1;
      while (start > 0 && below.get(start - 1).text().equals(below.get(end - 1).text())) {
        start--;
      }
      nearest.addAll(below.subList(start, end));
      end = start;
    }
    return nearest;
  }

  /** Dates in lines without a label above the title, where sites keep their clocks. */
  List<Clue> linesAboveTitle() {
    return aboveTitle;
  }

  /** Dates that stand behind the last words of the body. */
  List<Clue> trailing() {
    return trailing;
  }

  private void readLabels(LabelRole role, List<Clue> into) {
    for (Label label : page.labels(role)) {
      for (String value : label.values()) {
        DateScanner.scan(value).stream()
            .findFirst()
            .ifPresent(d -> into.add(new Clue(d, value, "label \"" + label.name() + "\"")));
      }
    }
  }

  private void readNotes() {
    boolean titled = page.notes().stream().anyMatch(n -> n.line().reason() == Reason.TITLE);
    String previous = "";
    for (Note note : page.notes()) {
      if (note.line().reason() == Reason.TITLE) {
        titled = false;
      } else if (note.line().text().length() <= LONGEST_LINE && !isOfContact(note.line())) {
        readNote(note, previous, titled);
      }
      previous = note.line().text();
    }
  }

  /** Below contacts stand other stories and their dates. */
  private static boolean isOfContact(Line line) {
    return line.reason() == Reason.CONTACT && line.place() == Line.Place.BELOW;
  }

  private void readNote(Note note, String previous, boolean aboveATitle) {
    Passage passage = note.passage();
    int from = 0;
    for (DateMention date : passage.dates()) {
      String before = passage.text().substring(from, date.span().start());
      from = date.span().end();
      Optional<LabelRole> role = LabelRole.atEndOf(before);
      if (role.isEmpty() && before.isBlank()) {
        role = LabelRole.of(previous);
      }
      if (!CrawlerDate.isOf(passage, date)) {
        file(new Clue(date, passage.text(), rule(role)), role, note.line().place(), aboveATitle);
      }
    }
  }

  private static String rule(Optional<LabelRole> role) {
    return role.filter(r -> r == LabelRole.PUBLISHED || r == LabelRole.UPDATED)
        .map(r -> "labelled line")
        .orElse("line");
  }

  private void file(Clue clue, Optional<LabelRole> role, Line.Place place, boolean aboveATitle) {
    switch (role.orElse(LabelRole.MEETING)) {
      case PUBLISHED -> published.add(clue);
      case UPDATED -> updated.add(clue);
      case OTHER -> {}
      case PLACE, SOURCE, AUTHOR, KIND, MEETING, LANGUAGE -> {
        if (place != Line.Place.ABOVE) {
          trailing.add(clue);
        } else if (aboveATitle) {
          aboveTitle.add(clue);
        } else {
          below.add(clue);
        }
      }
    }
  }

  /** A note of the last change may stand in the foot of a page. */
  private void readOtherLines() {
    for (Line line : page.lines()) {
      if (line.text().length() <= LONGEST_LINE
          && mayTellUpdate(line.reason())
          && Characters.hasDigit(line.text())) {
        readUpdate(line.text());
      }
    }
  }

  /** The site's own lines; those of the release are read as notes. */
  private static boolean mayTellUpdate(Reason reason) {
    return switch (reason) {
      case NAVIGATION, TEMPLATE, FOOTER, BUTTON, COOKIES, CAPTION, CONTACT -> true;
      case DATELINE, METADATA, BYLINE, TITLE, REPEAT, TEASER, COMMENT, MARKUP, SKIPPED -> false;
    };
  }

  private void readUpdate(String text) {
    for (DateMention date : DateScanner.scan(text)) {
      String before = text.substring(0, date.span().start());
      if (LabelRole.atEndOf(before).filter(r -> r == LabelRole.UPDATED).isPresent()) {
        updated.add(new Clue(date, text, "labelled line"));
      }
    }
  }

  /** A line of metadata that stayed in the body: short, with a date in front and no sentence. */
  private void readFirstParagraphs() {
    for (Passage passage : page.paragraphs().stream().limit(page.isChronology() ? 0 : 2).toList()) {
      String text = passage.text();
      boolean line =
          !passage.dates().isEmpty() && text.length() <= LONGEST_LINE && !text.endsWith(".");
      if (line && passage.dates().getFirst().span().start() < LATEST_START) {
        DateMention date = passage.dates().getFirst();
        String before = text.substring(0, date.span().start());
        if (LabelRole.atEndOf(before).filter(r -> r != LabelRole.PUBLISHED).isEmpty()) {
          below.add(new Clue(date, text, "line"));
        }
      }
      if (text.length() <= LONGEST_LINE) {
        readUpdate(text);
      }
    }
  }

  private void readLastWords() {
    int size = page.paragraphs().size();
    for (Passage passage : page.paragraphs().subList(Math.max(0, size - 2), size)) {
      if (passage.dates().isEmpty()) {
        continue;
      }
      DateMention date = passage.dates().getLast();
      String text = passage.text();
      String before = text.substring(0, date.span().start());
      boolean last = text.length() - date.span().end() <= 3;
      boolean shortLine = size > 1 && text.length() <= LONGEST_SIGNATURE;
      boolean signed =
          before.lastIndexOf("///") >= 0
              || before.lastIndexOf("(Source") > before.lastIndexOf(')')
              || before.lastIndexOf("(source") > before.lastIndexOf(')');
      Optional<LabelRole> role = LabelRole.atEndOf(before);
      if (role.isPresent() && role.get() == LabelRole.UPDATED) {
        updated.add(new Clue(date, text, "labelled line"));
      } else if (last && (shortLine || signed) && date.year().isPresent()) {
        trailing.add(new Clue(date, text, "signature"));
      }
    }
  }
}
