package org.dateline.relate;

import java.util.Optional;
import java.util.Set;
import org.dateline.calendar.PartialDate;

/**
 * Someone in an office.
 *
 * @param name the full name
 * @param office what the office is called
 * @param from since when; empty for always
 * @param to until when; empty for today
 * @param roles the words of the office that tell it from others
 */
record Holder(
    String name,
    String office,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Set<String> roles) {

  Holder(String name, String office, Optional<PartialDate> from, Optional<PartialDate> to) {
    this(name, office, from, to, RoleWords.of(office));
  }

  /** The office and its years, for a reader. */
  String term() {
    String since = from.map(PartialDate::toString).orElse("");
    String until = to.map(PartialDate::toString).orElse("");
    return since.isEmpty() && until.isEmpty() ? office : office + ", " + since + " to " + until;
  }

  /** Whether the office was held on a day, given as days since 1970. */
  boolean heldOn(long day) {
    return from.map(d -> Names.day(d) <= day).orElse(true)
        && to.map(d -> day <= d.last().toEpochDay()).orElse(true);
  }
}
