package org.dateline.describe.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dateline.clean.Line;
import org.dateline.describe.Found;
import org.dateline.describe.page.ScannedPage;

/** Finds whose site a page is on: the source of a release that names none. */
final class SiteOwner {

  /** Whose delegations have pages on its site. */
  private static final String SERVICE = "European External Action Service";

  private static final int LONGEST_MEDIA = 40;

  private static final int LONGEST_HOUSE = 80;

  /** {@code EUMM Georgia}, and no headline with an abbreviation in it. */
  private static final int LONGEST_SHORT = 30;

  private final ScannedPage page;
  private final OptionalInt year;
  private final OwnNames names;

  SiteOwner(ScannedPage page, OptionalInt year, OwnNames names) {
    this.page = page;
    this.year = year;
    this.names = names;
  }

  /** The body whose site it is, by the first of these that names one. */
  Optional<Found<String>> body() {
    return first(missions(), "masthead")
        .or(() -> first(confirmed(apart(names.ofTop())), "masthead"))
        .or(() -> first(full(names.ofMetadata()), "metadata"))
        .or(() -> first(apart(names.ofTop()), "masthead"))
        .or(() -> first(offices(names.ofTitle()), "title of the site"))
        .or(() -> first(claimed(names.ofTop()), "masthead"))
        .or(() -> first(names.ofMetadata(), "metadata"))
        .or(() -> first(names.ofTitle(), "title of the site"))
        .or(() -> first(names.ofCopyright(), "copyright"))
        .or(() -> first(names.ofImprint(), "imprint"))
        .map(this::fullest);
  }

  /** Those that the foot of the page names, too. */
  private List<Issuers.Named> confirmed(List<Issuers.Named> top) {
    return top.stream()
        .filter(
            n ->
                Stream.of(names.ofCopyright(), names.ofImprint(), names.ofFoot())
                    .flatMap(List::stream)
                    .anyMatch(foot -> foot.name().equals(n.name())))
        .toList();
  }

  /** Without organisations, whose offices have sites of their own. */
  private static List<Issuers.Named> offices(List<Issuers.Named> names) {
    return names.stream().filter(n -> !OwnNames.isTopic(n.words())).toList();
  }

  /** Without organisations that nothing but a line says to be the site's. */
  private List<Issuers.Named> claimed(List<Issuers.Named> top) {
    return top.stream()
        .filter(n -> !OwnNames.isTopic(n.words()) || names.claims(n.words()))
        .toList();
  }

  /** The body whose abbreviation is the site's name, and whose full name stands elsewhere. */
  Optional<Found<String>> abbreviated() {
    Expansions expansions = names.expansions();
    return Stream.concat(names.titles(), tops())
        .filter(part -> part.length() <= LONGEST_SHORT)
        .flatMap(part -> expansions.of(part).stream())
        .findFirst()
        .map(full -> new Found<>(full, "abbreviation", full));
  }

  private Stream<String> tops() {
    return page.linesAbove().stream().limit(OwnNames.MASTHEAD).flatMap(l -> l.rows().stream());
  }

  /** The one body that the foot of the page names. */
  Optional<Found<String>> atFoot() {
    List<String> distinct = names.ofFoot().stream().map(Issuers.Named::name).distinct().toList();
    return distinct.size() == 1
        ? first(names.ofFoot(), "foot").map(this::fullest)
        : Optional.empty();
  }

  /** Without an organisation whose office may have the line below, or the title. */
  private static List<Issuers.Named> apart(List<Issuers.Named> top) {
    boolean organisation = !top.isEmpty() && OwnNames.isTopic(top.getFirst().words());
    return organisation
        ? top.stream()
            .limit(2)
            .skip(1)
            .filter(n -> Authorities.whole(n.words(), OptionalInt.empty()).isPresent())
            .filter(n -> !OwnNames.isTopic(n.words()))
            .toList()
        : top;
  }

  /**
   * An embassy's page has the title of its ministry's site, and its own name above the menu; that
   * of a delegation of the European Union stands at the foot of the page or below its menu, under
   * its service's logo.
   */
  private List<Issuers.Named> missions() {
    boolean union =
        Stream.of(names.ofTop(), names.ofMetadata())
            .flatMap(List::stream)
            .anyMatch(n -> Authorities.areOne(n.name(), SERVICE));
    Stream<Issuers.Named> delegations =
        union ? Stream.concat(names.ofImprint().stream(), onlyMissionBelowTop()) : Stream.of();
    return Stream.concat(
            Stream.concat(names.ofTop().stream(), delegations)
                .filter(n -> Delegations.isMission(n.name())),
            officesAtFoot())
        .toList();
  }

  /** {@code OSCE Programme Office in X, 6 Y Street}, on a page with its organisation's masthead. */
  private Stream<Issuers.Named> officesAtFoot() {
    return names.ofImprint().stream()
        .filter(
            office ->
                names.ofTop().stream()
                    .anyMatch(top -> Ownership.isOfOrganisation(office.name(), top.name())));
  }

  /** Where those to several States stand, they are entries of a menu. */
  private Stream<Issuers.Named> onlyMissionBelowTop() {
    List<Issuers.Named> missions =
        names.belowTop().stream().filter(n -> Delegations.isMission(n.name())).toList();
    long states = missions.stream().map(n -> States.within(n.name())).distinct().count();
    return states == 1 ? missions.stream() : Stream.of();
  }

  /** The body that one of the first lines names, though it may be an entry of a menu. */
  Optional<Found<String>> inMenu() {
    return first(names.belowTop(), "masthead").map(this::fullest);
  }

  private Found<String> fullest(Found<String> found) {
    Issuers.Named named = new Issuers.Named(found.value(), found.evidence().text());
    return new Found<>(names.full(named), found.evidence());
  }

  /** Whose site it is though nothing tells that it is a body: a newspaper's, an agency's. */
  Optional<Found<String>> publisher() {
    return ofMetadata().or(this::ofFirstLine).or(this::ofCopyright).or(this::ofTitle);
  }

  /** A newspaper's name stands above everything else. */
  private Optional<Found<String>> ofFirstLine() {
    return page.linesAbove().stream()
        .limit(1)
        .flatMap(line -> line.rows().stream().limit(1))
        .filter(row -> row.length() <= LONGEST_MEDIA && isNewspaper(row))
        .findFirst()
        .map(row -> found(row.strip(), "masthead"));
  }

  /** A word for a newspaper or an agency, and a name of its own beside it: no {@code Media}. */
  private static boolean isNewspaper(String row) {
    boolean own = false;
    for (String word : row.split(" ", -1)) {
      BodyWords.Word part = BodyWords.of(word);
      own |= !part.isMedia() && !part.isPlain() && !part.makes() && !part.isStop();
    }
    return own && BodyShape.isMedia(row) && Issuers.areCapitalised(row);
  }

  /** Those that are written out: an abbreviation is the organisation's, not the office's. */
  private static List<Issuers.Named> full(List<Issuers.Named> names) {
    return names.stream().filter(n -> n.words().indexOf(' ') > 0).toList();
  }

  private static Optional<Found<String>> first(List<Issuers.Named> names, String rule) {
    return names.stream()
        .filter(n -> !NameLine.isState(n.name()))
        .findFirst()
        .or(() -> names.stream().findFirst())
        .map(n -> new Found<>(n.name(), rule, n.words()));
  }

  private Optional<Found<String>> ofMetadata() {
    return page.page().values().stream()
        .filter(Publishers::isPublisher)
        .findFirst()
        .map(v -> found(v.text().strip(), "metadata \"" + v.name() + "\""));
  }

  private Optional<Found<String>> ofCopyright() {
    return page.lines().stream()
        .flatMap(line -> Copyright.holder(line.text()).stream())
        .findFirst()
        .map(holder -> found(holder, "copyright"));
  }

  /** Whose name stands behind the title of the page and at its top: a president's, a house's. */
  private Optional<Found<String>> ofTitle() {
    List<String> tops = page.linesAbove().stream().limit(OwnNames.TOP).map(Line::text).toList();
    return names
        .titles()
        .filter(part -> part.length() <= LONGEST_HOUSE && isHouse(part))
        .flatMap(
            part ->
                tops.stream()
                    .filter(top -> isHouse(top) || top.startsWith(part))
                    .filter(top -> top.contains(part) || part.contains(top))
                    .map(top -> top.length() < part.length() ? top : part))
        .findFirst()
        .map(name -> new Found<>(name, "title of the site", name));
  }

  /** A name with a word of its own: no {@code Press releases}, no {@code Newsroom}. */
  private static boolean isHouse(String part) {
    boolean own = false;
    for (String word : part.split(" ", -1)) {
      BodyWords.Word sort = BodyWords.of(word);
      own |= sort.makes() || ShortForm.isAbbreviation(word) || IssuingOffices.isHead(word);
    }
    return own && part.indexOf(' ') > 0;
  }

  private Found<String> found(String name, String rule) {
    return new Found<>(Issuers.written(name, year), rule, name);
  }
}
