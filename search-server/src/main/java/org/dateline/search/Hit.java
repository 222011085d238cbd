package org.dateline.search;

import java.util.List;
import java.util.Optional;
import org.dateline.calendar.PartialDate;

/**
 * A release that answers a request.
 *
 * @param id its id
 * @param uri the address that it was crawled from
 * @param title its title; empty where the page has none
 * @param opening its opening words, to be shown where it has no title
 * @param date its date
 * @param places where it was issued
 * @param sources who issued it
 * @param persons who is named in it, by facet name
 * @param snippets sentences that answer, HTML-escaped but for {@code <mark>} and {@code </mark>}
 * @param score how well it answers; only the order means something
 * @param missing the words of the request that it lacks
 * @param duplicateOf the id of the earlier release that it is a copy of
 */
public record Hit(
    String id,
    Optional<String> uri,
    Optional<String> title,
    String opening,
    Optional<PartialDate> date,
    List<String> places,
    List<String> sources,
    List<String> persons,
    List<String> snippets,
    float score,
    List<String> missing,
    Optional<String> duplicateOf) {}
