package org.dateline.describe.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.describe.Found;
import org.dateline.describe.dateline.Dateline;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.text.Folding;
import org.dateline.text.Once;

/** Finds the bodies that issued a release. */
public final class SourceFinder {

  private static final String OF = " of the ";

  private final ScannedPage page;
  private final Optional<Dateline> dateline;
  private final OptionalInt year;
  private final Once<Boolean> joint;
  private final Once<Readers> readers;

  /** What reads the page's head, its speech and its text, with the names that it gives itself. */
  private record Readers(OwnNames names, Letterhead letterhead, Speakers speakers, Acting acting) {}

  /**
   * @param year the year of the release, which decides between names that followed one another
   */
  public SourceFinder(ScannedPage page, Optional<Dateline> dateline, OptionalInt year) {
    this.page = page;
    this.dateline = dateline;
    this.year = year;
    this.joint = new Once<>(() -> JointRelease.is(page));
    this.readers = new Once<>(this::readers);
  }

  private Readers readers() {
    OwnNames names = new OwnNames(page, year);
    Letterhead letterhead = new Letterhead(page, dateline, year, names, joint.get());
    Speakers speakers = new Speakers(page, year, names, letterhead);
    return new Readers(
        names, letterhead, speakers, new Acting(page, dateline, year, names, joint.get()));
  }

  /** The sources by the first of these that names one, from the most trusted on. */
  public List<Found<String>> find() {
    List<Found<String>> given = given();
    return given.isEmpty()
        ? first(List.of(this::attributed, this::ofAgency, this::unlabelled))
            .map(this::distinct)
            .orElse(List.of())
        : distinct(given);
  }

  /** {@code (OSCE)} in a dateline stands for whatever mission of it the page names. */
  private List<Found<String>> ofAgency() {
    List<Found<String>> agencies = agencies();
    if (agencies.size() != 1 || !Authorities.isOrganisation(agencies.getFirst().value())) {
      return agencies;
    }
    String family = Authorities.family(agencies.getFirst().value());
    List<Found<String>> own = unlabelled();
    boolean related =
        !own.isEmpty() && own.stream().allMatch(f -> Authorities.family(f.value()).equals(family));
    return related ? own : agencies;
  }

  private List<Found<String>> attributed() {
    Attribution attribution = new Attribution(page, year);
    List<Found<String>> labelled = attribution.labelled().stream().map(this::inFull).toList();
    if (labelled.isEmpty() || isWhereDelegationsSpeak(labelled)) {
      return attribution.told();
    }
    List<Found<String>> delegations = delegationsThatSpeak(labelled);
    return delegations.isEmpty() ? withThoseWhoJoin(labelled) : delegations;
  }

  /** {@code UNMIBH} of a label, as the page writes it out. */
  private Found<String> inFull(Found<String> labelled) {
    String name = labelled.value();
    return ShortForm.isAbbreviation(name) && !Authorities.isOrganisation(name)
        ? own()
            .expansions()
            .of(name)
            .map(full -> new Found<>(full, labelled.evidence()))
            .orElse(labelled)
        : labelled;
  }

  /** Whether a label only says in which council a statement with a delegation's number was made. */
  private boolean isWhereDelegationsSpeak(List<Found<String>> labelled) {
    return Attribution.areCouncils(labelled)
        && page.lines().stream().anyMatch(line -> Councils.isNumbered(line.text()));
  }

  /** {@code Statement by the Delegation of X}, of which a label only names the council. */
  private List<Found<String>> delegationsThatSpeak(List<Found<String>> labelled) {
    List<Found<String>> speakers =
        Attribution.areCouncils(labelled) ? readers.get().speakers().utterance() : List.of();
    return speakers.stream().allMatch(f -> Delegations.represents(f.value()))
        ? speakers
        : List.of();
  }

  /** Who has a label, and those with whom it issues a release that is said to be joint. */
  private List<Found<String>> withThoseWhoJoin(List<Found<String>> labelled) {
    if (labelled.size() == 1 && !joint.get()) {
      return partners(labelled, Stream.of(this::openingJointly));
    }
    return partners(
        labelled,
        Stream.of(
            () -> readers.get().speakers().utterance(), () -> readers.get().acting().sideBySide()));
  }

  /** The first list of several among whom are all that have a label. */
  private static List<Found<String>> partners(
      List<Found<String>> labelled, Stream<Supplier<List<Found<String>>>> lists) {
    return lists
        .map(Supplier::get)
        .filter(several -> several.size() > labelled.size())
        .filter(several -> labelled.stream().allMatch(one -> isAmong(one, several)))
        .findFirst()
        .orElse(labelled);
  }

  /** The bodies with which the text begins, where its first sentence says that they act jointly. */
  private List<Found<String>> openingJointly() {
    List<Issuers.Named> bodies =
        FirstSentence.of(page, dateline).stream().flatMap(f -> f.jointly(year)).toList();
    return bodies.isEmpty() ? List.of() : own().found(bodies, FirstSentence.RULE);
  }

  private static boolean isAmong(Found<String> one, List<Found<String>> all) {
    return all.stream()
        .anyMatch(
            other ->
                Authorities.areOne(other.value(), one.value())
                    || Delegations.isInShort(one.value(), other.value()));
  }

  private OwnNames own() {
    return readers.get().names();
  }

  private List<Found<String>> unlabelled() {
    Letterhead letterhead = readers.get().letterhead();
    Speakers speakers = readers.get().speakers();
    Acting acting = readers.get().acting();
    SiteOwner owner = new SiteOwner(page, year, own());
    Once<Optional<Found<String>>> body = new Once<>(owner::body);
    List<Found<String>> sideBySide = acting.sideBySide();
    List<Found<String>> found =
        first(
                List.of(
                    letterhead::states,
                    letterhead::column,
                    joint.get() ? speakers::jointly : List::of,
                    () -> speakers.utterance(),
                    joint.get() && JointRelease.isUttered(page) ? letterhead::signatures : List::of,
                    letterhead::line,
                    letterhead::ofTrail,
                    () -> list(speakers.utterer()),
                    letterhead::datedLine,
                    letterhead::signature,
                    letterhead::pressOffice,
                    letterhead::state,
                    () -> sideBySide,
                    acting::ofTitleAndText,
                    acting::announcing,
                    () -> acting.inFirstSentence(body.get()),
                    () -> acting.inTitle(body.get()),
                    () -> list(body.get()),
                    () -> list(owner.abbreviated()),
                    () -> list(owner.atFoot()),
                    () -> list(owner.inMenu()),
                    () -> list(owner.publisher()),
                    speakers::onBehalf,
                    () -> list(acting.mentioned())))
            .orElse(List.of());
    return withPartners(found, sideBySide, joint.get() ? acting::together : List::of);
  }

  /** Those whom a line or a title names, or all of whom the text says that they act together. */
  private static List<Found<String>> withPartners(
      List<Found<String>> found,
      List<Found<String>> sideBySide,
      Supplier<List<Found<String>>> together) {
    boolean oneOfThem =
        found.size() == 1
            && (isAmong(found.getFirst(), sideBySide)
                || hasOneOf(found.getFirst().value(), sideBySide));
    if (oneOfThem || areInFull(sideBySide, found)) {
      return sideBySide;
    }
    // A title names in short whom the text names in full.
    boolean inShort = found.size() < 2 || found.getFirst().evidence().rule().equals("title");
    List<Found<String>> inFull = inShort ? together.get() : List.of();
    return inFull.size() < found.size() ? found : inFull;
  }

  /** {@code the Ministries of Foreign Affairs of X and Y} of a title, each by its name in full. */
  private static boolean areInFull(List<Found<String>> bodies, List<Found<String>> inShort) {
    return bodies.size() > 1
        && bodies.size() == inShort.size()
        && IntStream.range(0, bodies.size())
            .allMatch(i -> FullerName.hasAllWords(bodies.get(i).value(), inShort.get(i).value()));
  }

  /** Whether one of several is the mission, the agency or the office of an organisation. */
  private static boolean hasOneOf(String organisation, List<Found<String>> several) {
    return Authorities.longestAt(organisation, 0, OptionalInt.empty()).isPresent()
        && several.stream().anyMatch(one -> Ownership.is(organisation, one.value()));
  }

  private static Optional<List<Found<String>>> first(List<Supplier<List<Found<String>>>> rules) {
    return rules.stream().map(Supplier::get).filter(found -> !found.isEmpty()).findFirst();
  }

  private static List<Found<String>> list(Optional<Found<String>> found) {
    return found.stream().toList();
  }

  /**
   * Whether a name is that of a body which issues releases, and not of a newspaper or an agency.
   */
  public static boolean isBody(String name) {
    return Issuers.line(name, OptionalInt.empty()).isPresent();
  }

  /** Whether a name is that of a newspaper, an agency or another who reports. */
  public static boolean isMedia(String name) {
    return BodyShape.isMedia(name);
  }

  private List<Found<String>> given() {
    return page.given("sources", "source").stream()
        .map(name -> new Found<>(name.strip(), "given", name.strip()))
        .toList();
  }

  private List<Found<String>> agencies() {
    return dateline.stream()
        .flatMap(d -> d.agencies().stream())
        .filter(name -> !Distributors.contains(name) && !Councils.contain(name))
        .map(
            name ->
                new Found<>(
                    isBody(name) ? own().fullest(Issuers.written(name, year)) : name,
                    "dateline",
                    name))
        .toList();
  }

  /** {@code United Nations Office at Geneva} of {@code UN Office at Geneva}. */
  private static Found<String> writtenOut(Found<String> source) {
    String name = source.value();
    boolean known = Authorities.whole(name, OptionalInt.empty()).isPresent();
    return new Found<>(
        known && !beginsInShort(name) ? name : WrittenOut.of(name), source.evidence());
  }

  private static boolean beginsInShort(String known) {
    return known.startsWith("EU ") || known.startsWith("UN ");
  }

  /** {@code Parliamentary Assembly of the Council of Europe}, where the text has it in full. */
  private Found<String> withOwner(Found<String> source) {
    String start = source.value() + OF;
    if (IssuingOffices.is(source.value())) {
      return source; // whoever holds it has a name of his own there
    }
    return page.paragraphs().stream()
        .map(Passage::text)
        .filter(text -> text.contains(start))
        .flatMap(
            text -> {
              int at = text.indexOf(start);
              int owner = at + start.length();
              return Authorities.longestAt(text, owner, year).stream()
                  .filter(m -> Authorities.isOrganisation(m.name()))
                  .map(m -> text.substring(at, m.end()));
            })
        .findFirst()
        .map(full -> new Found<>(full, source.evidence()))
        .orElse(source);
  }

  /** Whether a name keeps the form in which the page gives it. */
  private static boolean keeps(String rule) {
    return rule.equals("given")
        || rule.startsWith("label")
        || rule.endsWith("label")
        || rule.equals("issued by");
  }

  private List<Found<String>> distinct(List<Found<String>> found) {
    Map<String, Found<String>> byName = new LinkedHashMap<>();
    for (Found<String> as : found) {
      Found<String> source = keeps(as.evidence().rule()) ? as : writtenOut(withOwner(as));
      source = new Found<>(OwnCapitals.of(source, page), source.evidence());
      byName.putIfAbsent(Folding.letters(source.value()), source);
    }
    return List.copyOf(byName.values());
  }
}
