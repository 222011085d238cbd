package org.dateline.describe.source;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.ScannedPage;
import org.dateline.read.Value;

/** Finds whose site a page is on: the source of a release that names none. */
final class SiteOwner {

  /** Behind the name of the site stand a way to its contents, its languages, its menu. */
  private static final int MASTHEAD = 4;

  private static final int LONGEST_NAME = 100;

  private final ScannedPage page;
  private final OptionalInt year;

  SiteOwner(ScannedPage page, OptionalInt year) {
    this.page = page;
    this.year = year;
  }

  /** The owner by the first of these that names one, from the most trusted on. */
  List<Found<String>> find() {
    return Stream.<Supplier<List<Found<String>>>>of(
            this::ofMasthead, this::ofMetadata, this::ofCopyright, this::ofAddress)
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The body whose site it is, by the first lines of the page and the end of its HTML title. */
  private List<Found<String>> ofMasthead() {
    Stream<String> top =
        page.lines().stream()
            .filter(l -> l.reason() != Reason.TITLE && l.reason() != Reason.COOKIES)
            .limit(MASTHEAD)
            .map(Line::text);
    return Stream.concat(siteNames(), top)
        .flatMap(text -> Issuers.masthead(text, year).stream())
        .findFirst()
        .map(m -> List.of(new Found<>(m.name(), "masthead", m.words())))
        .orElse(List.of());
  }

  /** {@code Ministry of Foreign Affairs} of {@code Visit to Oslo - Ministry of Foreign Affairs}. */
  private Stream<String> siteNames() {
    return page.page().values().stream()
        .filter(v -> v.origin() == Value.Origin.HEAD && v.name().equals("title"))
        .map(v -> v.text().substring(lastJoint(v.text())).strip());
  }

  private static int lastJoint(String title) {
    int at =
        Math.max(
            title.lastIndexOf(" - "), Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" – ")));
    return at < 0 ? 0 : at + 3;
  }

  private List<Found<String>> ofMetadata() {
    return page.page().values().stream()
        .filter(v -> v.origin() == Value.Origin.LINKED_DATA || v.origin() == Value.Origin.HEAD)
        .filter(
            v -> isPublisher(v.name()) && !v.text().isBlank() && v.text().length() < LONGEST_NAME)
        .filter(v -> !v.text().contains("://"))
        .findFirst()
        .map(
            v ->
                List.of(
                    new Found<>(
                        Issuers.written(v.text().strip(), year),
                        "metadata \"" + v.name() + "\"",
                        v.text().strip())))
        .orElse(List.of());
  }

  private static boolean isPublisher(String name) {
    return switch (name) {
      case "publisher",
          "publisher.name",
          "og:site_name",
          "dc.publisher",
          "dcterms.publisher",
          "citation_publisher" ->
          true;
      default -> false;
    };
  }

  private List<Found<String>> ofCopyright() {
    return page.lines().stream()
        .map(Line::text)
        .flatMap(text -> Copyright.holder(text).stream())
        .findFirst()
        .map(holder -> List.of(new Found<>(Issuers.written(holder, year), "copyright", holder)))
        .orElse(List.of());
  }

  private List<Found<String>> ofAddress() {
    return page.page().uri().flatMap(Hosts::body).stream().toList();
  }
}
