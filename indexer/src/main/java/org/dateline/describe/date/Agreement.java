package org.dateline.describe.date;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.DateMention.Form;
import org.dateline.calendar.PartialDate;

/**
 * Settles by the other dates of a page what a mention leaves open: which number is the month, and
 * which year is meant.
 */
final class Agreement {

  /** A release is put on a site, changed and crawled within days. */
  private static final int NEAR_DAYS = 10;

  private final List<Clue> all;

  /** What the page says beyond doubt, the most trusted first. */
  private final List<PartialDate> sure;

  /**
   * @param labelled the dates of the page that somebody labelled, the most trusted first
   * @param address the date in its address
   * @param others its other dates, the most trusted first
   */
  Agreement(List<Clue> labelled, Optional<PartialDate> address, List<Clue> others) {
    this.all = Stream.concat(labelled.stream(), others.stream()).toList();
    this.sure =
        Stream.of(plain(labelled), address.stream(), plain(others)).flatMap(s -> s).toList();
  }

  private static Stream<PartialDate> plain(List<Clue> clues) {
    return clues.stream().filter(c -> !isAmbiguous(c)).flatMap(c -> c.mention().date().stream());
  }

  /** Whether a clue leaves open anything that other dates may settle. */
  static boolean isOpen(Clue clue) {
    return isAmbiguous(clue) || clue.mention().year().isEmpty();
  }

  /** What the clue says in full, as far as the page tells. */
  Optional<PartialDate> settle(Clue clue) {
    DateMention mention = reading(clue);
    return mention.year().isPresent() ? mention.date() : withYear(mention);
  }

  private DateMention reading(Clue clue) {
    DateMention mention = clue.mention();
    if (!isAmbiguous(clue)) {
      return mention;
    }
    for (Clue other : all) {
      boolean numeric =
          other.mention().form() == Form.NUMERIC_DAY_FIRST
              || other.mention().form() == Form.NUMERIC_MONTH_FIRST;
      if (numeric
          && !other.mention().ambiguous()
          && separator(other) == separator(clue)
          && other.mention().day().orElse(1) > 12) {
        return other.mention().form() == mention.form() ? mention : mention.otherReading();
      }
    }
    long asIs = distance(mention);
    long swapped = distance(mention.otherReading());
    if (Math.min(asIs, swapped) <= NEAR_DAYS && asIs != swapped) {
      return asIs < swapped ? mention : mention.otherReading();
    }
    boolean monthFirst = has(Form.NAME_DAY) && !has(Form.DAY_NAME);
    return monthFirst ? mention.otherReading() : mention;
  }

  private boolean has(Form form) {
    return all.stream().anyMatch(c -> c.mention().form() == form);
  }

  private static char separator(Clue clue) {
    String words = clue.words();
    for (int i = 0; i < words.length(); i++) {
      if (!Character.isDigit(words.charAt(i))) {
        return words.charAt(i);
      }
    }
    return ' ';
  }

  /** With full stops the day comes first wherever they are used. */
  private static boolean isAmbiguous(Clue clue) {
    return clue.mention().ambiguous() && separator(clue) != '.';
  }

  private long distance(DateMention mention) {
    return mention.date().stream()
        .flatMapToLong(d -> sure.stream().mapToLong(s -> days(d, s)))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private static long days(PartialDate one, PartialDate other) {
    return one.agreesWith(other)
        ? 0
        : Math.abs(ChronoUnit.DAYS.between(one.first(), other.first()));
  }

  /** The year in which the mention comes nearest to the most trusted of the dates that have one. */
  private Optional<PartialDate> withYear(DateMention mention) {
    Optional<PartialDate> reference = sure.stream().findFirst();
    if (reference.isEmpty()) {
      return Optional.empty();
    }
    int year = reference.get().year();
    PartialDate best = null;
    for (int candidate = year - 1; candidate <= year + 1; candidate++) {
      Optional<PartialDate> date = mention.in(candidate);
      boolean fits =
          date.isPresent()
              && mention
                  .weekday()
                  .map(day -> day == date.get().first().getDayOfWeek())
                  .orElse(true);
      if (fits
          && (best == null || days(date.get(), reference.get()) < days(best, reference.get()))) {
        best = date.get();
      }
    }
    return Optional.ofNullable(best).or(() -> mention.in(year));
  }
}
