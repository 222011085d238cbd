package org.dateline.clean;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.PartialDate;

/**
 * Lists of other stories and of comments, known by their rhythm: a headline or a name, a time stamp
 * on a line of its own, a few words, and all over again.
 *
 * <p>Whatever the words and their language, a text does not go on like that: it has one date, or a
 * chronology, whose days stand in order and are no times of a clock. Where the whole page has the
 * rhythm it is a listing; that is for {@link Refusals} to say.
 */
final class Entries {

  /** Stamps that make a rhythm: three dates may stand above and below a text by chance. */
  private static final int LEAST = 4;

  /** How many blocks an entry has at most: headline, author, stamp, and a teaser or a comment. */
  private static final int LONGEST = 8;

  /** Words of prose that the rest of the page must have: one sentence. */
  private static final int TEXT = 20;

  private final Draft draft;
  private final int[] stamps;
  private final int[] prose;

  private Entries(Draft draft) {
    this.draft = draft;
    int[] found = new int[draft.size()];
    int count = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isFree(i) && Dates.isStamp(draft.look(i))) {
        found[count++] = i;
      }
    }
    this.stamps = Arrays.copyOf(found, count);
    this.prose = new int[draft.size() + 1];
    for (int i = 0; count >= LEAST && i < draft.size(); i++) {
      boolean counts = draft.isOpen(i) && draft.look(i).isProse();
      prose[i + 1] = prose[i] + (counts ? draft.look(i).words() : 0);
    }
  }

  static void apply(Draft draft) {
    Entries entries = new Entries(draft);
    int from = 0;
    while (from + LEAST <= entries.stamps.length) {
      int to = from + 1;
      while (to < entries.stamps.length && entries.stamps[to] - entries.stamps[to - 1] <= LONGEST) {
        to++;
      }
      if (to - from >= LEAST) {
        entries.judge(from, to);
      }
      from = to;
    }
  }

  /** The date of the text itself stands above it: what follows that is no entry. */
  private int behindText(int from, int to) {
    int[] words = new int[to - from - 1];
    for (int s = from; s + 1 < to; s++) {
      for (int i = stamps[s] + 1; i < stamps[s + 1]; i++) {
        words[s - from] += draft.look(i).isProse() ? draft.look(i).words() : 0;
      }
    }
    int[] sorted = words.clone();
    Arrays.sort(sorted);
    int usual = sorted[sorted.length / 2];
    int start = from;
    for (int s = from; s < from + LEAST && s + 1 < to; s++) {
      boolean longer = s + LEAST <= to && words[s - from] >= TEXT + 3 * usual;
      if (longer || isHeaded(s) || isOpened(s, from, to)) {
        start = s + 1;
      }
    }
    return start;
  }

  /**
   * Whether a sentence stands above a stamp and the heading of other stories below it: it is the
   * date of the text.
   */
  private boolean isHeaded(int stamp) {
    int above = draft.above(stamps[stamp]);
    if (above < 0 || !draft.look(above).isProse() || !draft.look(above).ends()) {
      return false;
    }
    for (int i = stamps[stamp] + 1; i < stamps[stamp + 1]; i++) {
      if (Lexicon.isLine(draft.look(i), Sense.RELATED)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text opens with a dateline behind this stamp, and behind no other: in a list of
   * releases several do.
   */
  private boolean isOpened(int stamp, int from, int to) {
    return opens(stamp)
        && IntStream.range(from, to - 1).filter(other -> other != stamp).noneMatch(this::opens);
  }

  private boolean opens(int stamp) {
    for (int i = stamps[stamp] + 1; i < stamps[stamp + 1]; i++) {
      if (draft.look(i).isProse() && Dates.opens(draft.look(i))) {
        return true;
      }
    }
    return false;
  }

  private void judge(int start, int to) {
    int from = behindText(start, to);
    if (to - from < LEAST) {
      return;
    }
    int above = LONGEST;
    int[] distances = new int[to - from - 1];
    for (int s = from + 1; s < to; s++) {
      above = Math.min(above, linesAbove(s));
      distances[s - from - 1] = stamps[s] - stamps[s - 1];
    }
    Arrays.sort(distances);
    int usual = distances[distances.length / 2];
    int first = Math.max(0, stamps[from] - above);
    int last = Math.min(draft.size() - 1, stamps[to - 1] + Math.max(0, usual - above - 1));
    if (isChronology(from, to)) {
      return;
    }
    if (proseOutside(first, last) < TEXT) {
      draft.setEntries(to - from);
      return;
    }
    if (draft.hasRegion()) {
      return;
    }
    boolean said = above == 1 && isSaid(from, to);
    for (int i = first; i <= last; i++) {
      draft.remove(
          i,
          said ? Reason.COMMENT : Reason.TEASER,
          said ? "comments, one after the other" : "stories with their dates, one after the other");
    }
  }

  /** How many lines that are no sentences stand right above a stamp. */
  private int linesAbove(int stamp) {
    int i = stamps[stamp] - 1;
    while (i > stamps[stamp - 1] && !draft.look(i).ends()) {
      i--;
    }
    return stamps[stamp] - 1 - i;
  }

  private int proseOutside(int first, int last) {
    return prose[draft.size()] - (prose[last + 1] - prose[first]);
  }

  /** Days in ascending order and no hours: the steps of a story, or a programme. */
  private boolean isChronology(int from, int to) {
    Optional<LocalDate> before = Optional.empty();
    for (int s = from; s < to; s++) {
      DateMention date =
          draft.look(stamps[s]).dates().isEmpty() ? null : draft.look(stamps[s]).dates().getFirst();
      if (date == null || date.time().isPresent()) {
        return false;
      }
      Optional<LocalDate> day =
          date.in(date.year().orElse(2000))
              .filter(PartialDate.Day.class::isInstance)
              .map(d -> ((PartialDate.Day) d).date());
      if (day.isEmpty() || (before.isPresent() && !day.get().isAfter(before.get()))) {
        return false;
      }
      before = day;
    }
    return true;
  }

  /** Whether most lines above stamps are names with a colon: somebody says something. */
  private boolean isSaid(int from, int to) {
    int said = 0;
    for (int s = from; s < to; s++) {
      int line = stamps[s] - 1;
      said += line >= 0 && draft.look(line).words() <= 5 ? 1 : 0;
    }
    return said * 2 > to - from;
  }
}
