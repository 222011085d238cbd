package org.dateline.web.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.calendar.PartialDate;
import org.dateline.search.Hit;

/**
 * One release in a list of results.
 *
 * @param position which hit it is, from 1: its anchor is {@code h1}
 * @param address its page, which knows of the search, so that it can lead back and on
 * @param heading its title, or its opening words
 * @param untitled whether the heading is only the opening words
 * @param date its date in words; empty where it has none
 * @param machineDate its date for machines; empty where it has none
 * @param places where it was issued, in one line
 * @param sources who issued it, in one line
 * @param snippets sentences that answer
 * @param missing the words of the query that it lacks
 * @param original the earlier release that it is a copy of
 * @param firstPartial whether it is the first on this page that lacks a word
 */
public record HitView(
    long position,
    Address address,
    String heading,
    boolean untitled,
    String date,
    String machineDate,
    String places,
    String sources,
    List<Marked> snippets,
    List<String> missing,
    Optional<Address> original,
    boolean firstPartial) {

  /**
   * @param search the search that it is a hit of, whatever page of it
   */
  static HitView of(Hit hit, Address search, long position, boolean firstPartial) {
    Address address = search.at(Address.ofRelease(hit.id())).with("at", Long.toString(position));
    return new HitView(
        position,
        address,
        hit.title().orElse(hit.opening()),
        hit.title().isEmpty(),
        hit.date().map(Wording::date).orElse(""),
        hit.date().map(PartialDate::toString).orElse(""),
        String.join(", ", hit.places()),
        hit.sources().stream().collect(Collectors.joining("; ")),
        hit.snippets().stream().map(Marked::escaped).toList(),
        hit.missing(),
        hit.duplicateOf().map(Address::ofRelease),
        firstPartial);
  }
}
