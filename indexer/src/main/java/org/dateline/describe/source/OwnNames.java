package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.read.Value;
import org.dateline.text.Folding;
import org.dateline.text.Once;

/**
 * The bodies whose names stand alone somewhere on a page or in its HTML: in the letterhead, at the
 * top, at the foot, behind the title. They tell the full form of a name that the text gives in
 * short.
 */
final class OwnNames {

  /**
   * The name of a site stands behind its languages and its ways to read it, and before its menu.
   */
  static final int TOP = 15;

  /** So near the top an organisation is the site's own. */
  static final int MASTHEAD = 5;

  /** Letters of a link to another language, {@code Eng}, that stands above the masthead. */
  private static final int LANGUAGE = 3;

  /** Lines above those in which links and menus begin. */
  private static final int FIRST = 2;

  /** So many bodies one below the other: a letterhead has a State and its ministry. */
  static final int MENU = 3;

  /** What a link to the first page adds to the name of its site. */
  private static final Pattern HOME = Pattern.compile("(?i) (home ?page|web ?site)$");

  private final ScannedPage page;
  private final OptionalInt year;
  private final Once<Top> top;
  private final Once<List<Issuers.Named>> ofTitle;
  private final Once<List<Issuers.Named>> ofMetadata;
  private final Once<List<Issuers.Named>> ofCopyright;
  private final Once<List<Issuers.Named>> ofImprint;
  private final Once<List<Issuers.Named>> ofNotes;
  private final Once<List<Issuers.Named>> ofFoot;
  private final Once<List<Issuers.Named>> ofText;
  private final Expansions expansions;

  /**
   * The bodies that have one of the first lines.
   *
   * @param names those of the site, by its masthead
   * @param below those that stand where menus begin
   */
  private record Top(List<Issuers.Named> names, List<Issuers.Named> below) {}

  OwnNames(ScannedPage page, OptionalInt year) {
    this.page = page;
    this.year = year;
    this.top = new Once<>(this::readTop);
    this.ofTitle =
        new Once<>(
            () ->
                headTitles()
                    .flatMap(List::stream)
                    .flatMap(part -> Issuers.masthead(part, year).stream())
                    .toList());
    this.ofMetadata = new Once<>(() -> ofMetadata(page, year));
    this.ofCopyright = new Once<>(() -> FootNames.ofCopyright(page, year));
    this.ofImprint = new Once<>(() -> FootNames.ofImprint(page, year));
    this.ofNotes = new Once<>(() -> ofNotes(page, year));
    this.ofFoot = new Once<>(() -> FootNames.ofFoot(page, year));
    this.ofText = new Once<>(() -> ofText(page, year));
    this.expansions = new Expansions(page);
  }

  /** The mission that the text begins with, whose title may call it less. */
  private static List<Issuers.Named> ofText(ScannedPage page, OptionalInt year) {
    return page.paragraphs().stream()
        .limit(1)
        .flatMap(p -> Subject.first(p, year).stream())
        .filter(named -> Delegations.isMission(named.name()))
        .toList();
  }

  /** The bodies that have one of the first lines of the page. */
  List<Issuers.Named> ofTop() {
    return top.get().names();
  }

  /** The bodies that have one of the lines below, where menus begin. */
  List<Issuers.Named> belowTop() {
    return top.get().below();
  }

  /** The bodies that the title of the HTML page names behind or before that of the release. */
  List<Issuers.Named> ofTitle() {
    return ofTitle.get();
  }

  /** The bodies that the HTML page names as its author, its publisher or its site. */
  List<Issuers.Named> ofMetadata() {
    return ofMetadata.get();
  }

  /** The bodies that claim the copyright. */
  List<Issuers.Named> ofCopyright() {
    return ofCopyright.get();
  }

  /** The bodies whose address stands at the foot of the page. */
  List<Issuers.Named> ofImprint() {
    return ofImprint.get();
  }

  /** The bodies that have one of the last lines of the page. */
  List<Issuers.Named> ofFoot() {
    return ofFoot.get();
  }

  /** Whether the page says elsewhere that it is this body's: at its very top, in its title. */
  boolean claims(String name) {
    String full = Issuers.line(name, year).orElse(name);
    return page.linesAbove().stream().limit(FIRST).anyMatch(line -> line.text().contains(name))
        || Stream.of(ofTitle, ofMetadata, ofCopyright)
            .flatMap(names -> names.get().stream())
            .anyMatch(named -> Authorities.areOne(named.name(), full));
  }

  /** What the page calls in full what it also calls so. */
  Expansions expansions() {
    return expansions;
  }

  private Stream<Issuers.Named> all() {
    return Stream.concat(
        Stream.concat(ofTop().stream(), belowTop().stream()),
        Stream.of(ofTitle, ofMetadata, ofCopyright, ofImprint, ofNotes, ofFoot, ofText)
            .flatMap(names -> names.get().stream()));
  }

  /** The parts of the title of the HTML page, the last one first; none where it has only one. */
  Stream<String> titles() {
    return headTitles().filter(parts -> parts.size() > 1).flatMap(List::stream);
  }

  private Stream<List<String>> headTitles() {
    return page.page().values().stream()
        .filter(v -> v.origin() == Value.Origin.HEAD && v.name().equals("title"))
        .map(v -> parts(v.text()).reversed());
  }

  /** The parts of {@code Visit to Oslo - Ministry of Foreign Affairs | Norway}. */
  private static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 1 < title.length(); i++) {
      boolean joint = "|-–—/·•»:".indexOf(title.charAt(i)) >= 0;
      boolean spaced = Folding.isSpace(title.charAt(i - 1)) && Folding.isSpace(title.charAt(i + 1));
      if (joint && (spaced || title.charAt(i) == '|')) {
        parts.add(title.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(title.substring(start).strip());
    return parts;
  }

  private Top readTop() {
    List<Issuers.Named> ofTop = new ArrayList<>();
    List<Issuers.Named> belowTop = new ArrayList<>();
    int count = 0;
    int run = 0;
    int topics = 0;
    for (Line line : page.linesAbove()) {
      if (count == TOP) {
        break;
      }
      if (line.reason() == Reason.COOKIES || line.reason() == Reason.TITLE) {
        continue;
      }
      boolean top = count < MASTHEAD;
      count += line.text().length() > LANGUAGE ? 1 : 0;
      for (String whole : rows(line)) {
        String row = HOME.matcher(whole).replaceFirst("");
        List<Issuers.Named> names = named(apart(row));
        names = names.isEmpty() ? named(besideSlogan(row)) : names;
        run = names.isEmpty() ? 0 : run + 1;
        topics = names.size() == 1 && isTopic(row) ? topics + 1 : 0;
        int entries = topics > 1 ? 2 : MENU;
        if (top && run >= entries) { // bodies one below the other are a menu
          int from = ofTop.size() - Math.min(ofTop.size(), run == entries ? entries - 1 : 0);
          List<Issuers.Named> menu = ofTop.subList(from, ofTop.size());
          menu.stream().filter(name -> !isTopic(name.words())).forEach(belowTop::add);
          menu.clear();
        }
        boolean masthead = top && run < entries;
        names.stream()
            .filter(name -> masthead || !isTopic(name.words()))
            .forEach(masthead ? ofTop::add : belowTop::add);
        if (!masthead && run > 1) { // committees among the entries of a menu
          belowTop.removeIf(name -> !IssuerLine.standsAlone(name.name()));
        }
      }
    }
    return new Top(ofTop, belowTop);
  }

  /** Where a logo stands, and whose it is beside it, among what the elements of a line part. */
  private static final int LOGO = 2;

  /** The rows of a line and no menu's. */
  private static List<String> rows(Line line) {
    if (line.rows().size() > MENU) {
      return List.of();
    }
    return line.pieces().size() > 1 ? line.pieces().subList(0, LOGO) : line.rows();
  }

  private List<Issuers.Named> named(Stream<String> words) {
    return words.flatMap(name -> Issuers.masthead(name, year).stream()).toList();
  }

  /** {@code France Diplomatie – Ministère de X}: what a sign parts where the two are no menu. */
  private static Stream<String> besideSlogan(String row) {
    List<String> parts = parts(row);
    boolean slogan = parts.size() == 2 && Gazetteer.longestAt(parts.getLast(), 0).isEmpty();
    return slogan ? parts.stream() : Stream.of();
  }

  private static Stream<String> apart(String row) {
    List<String> names = new ArrayList<>();
    Issuers.addApart(row, names);
    return names.stream();
  }

  /** Menus have entries for organisations: {@code OSCE}, {@code European Union}. */
  static boolean isTopic(String words) {
    int space = words.indexOf(' ');
    return ((space < 0 || words.indexOf(' ', space + 1) < 0)
            && Authorities.whole(words, OptionalInt.empty()).isPresent())
        || Authorities.isOrganisation(words);
  }

  private static List<Issuers.Named> ofMetadata(ScannedPage page, OptionalInt year) {
    return Publishers.of(page).stream()
        .flatMap(text -> Issuers.named(text, year).stream())
        .toList();
  }

  /** The lines of the release itself that name a body. */
  private static List<Issuers.Named> ofNotes(ScannedPage page, OptionalInt year) {
    return page.notes().stream()
        .flatMap(
            note ->
                note.line().rows().size() == 1
                    ? Letterhead.passages(note)
                    : note.line().rows().stream().map(Passage::of))
        .filter(passage -> passage.text().length() <= BodyShape.LONGEST)
        .filter(passage -> page.title().filter(passage::equals).isEmpty())
        .flatMap(passage -> IssuerLine.of(passage, year).stream())
        .toList();
  }

  /** A body by its longest form, with the words that name it. */
  Found<String> found(Issuers.Named named, String rule) {
    return new Found<>(full(named), rule, named.words());
  }

  /** Several bodies, each by its longest form. */
  List<Found<String>> found(List<Issuers.Named> named, String rule) {
    return named.stream().map(n -> found(n, rule)).toList();
  }

  /** The longest form of a body, and that of the page where its words are an abbreviation. */
  String full(Issuers.Named named) {
    String words = inCountry(named) ? named.name() : named.words();
    String full = fullest(ShortForm.has(words) ? asElsewhere(named) : named.name());
    boolean known = Authorities.whole(words, year).isPresent();
    boolean abbreviation = ShortForm.isAbbreviation(words) && words.length() > 2;
    boolean own = words.equals(full); // as the OSCE calls itself
    boolean inShort = abbreviation ? !(own && Authorities.isOrganisation(words)) : !(known || own);
    return full.equals(named.name()) && inShort ? expansions.of(words).orElse(full) : full;
  }

  /** {@code PNUD} of {@code PNUD Moldova}. */
  private static boolean inCountry(Issuers.Named named) {
    return ShortForm.isAbbreviation(named.name()) && named.words().startsWith(named.name() + " ");
  }

  /** The longest form in which the page has a name alone; itself where it has none longer. */
  String fullest(String name) {
    Optional<String> mission = Delegations.fuller(name, all().map(Issuers.Named::name));
    if (mission.isPresent()) {
      return mission.get();
    }
    String key = WrittenOut.key(name);
    return all()
        .flatMap(named -> forms(named.words(), named.name()))
        .filter(
            other ->
                other.length() > name.length()
                    && (FullerName.is(WrittenOut.key(other), key)
                        || FullerName.joins(WrittenOut.key(other), key)
                        || goesOn(name, other)))
        .findFirst()
        .or(() -> name.indexOf(' ') < 0 ? Optional.empty() : expansions.of(name))
        .orElse(name);
  }

  /** A name with an abbreviation in it, as the page writes it out itself. */
  private String asElsewhere(Issuers.Named named) {
    String key = WrittenOut.key(named.name());
    return all()
        .map(Issuers.Named::name)
        .filter(
            other ->
                FullerName.haveSameWords(WrittenOut.key(other), key)
                    || Delegations.isInShort(named.words(), other))
        .findFirst()
        .orElse(named.name());
  }

  /** {@code Ständige Vertretung der Schweiz}, which a title calls {@code Ständigen Vertretung}. */
  private static boolean goesOn(String inflected, String other) {
    int end = Inflection.end(other, 0, inflected);
    return end > 0
        && end < other.length()
        && !other.startsWith(inflected)
        && FullerName.isOf(other.substring(BodyWords.next(other, end)));
  }

  /** A name, and the known body that it begins with: an embassy puts its ministry first. */
  private Stream<String> forms(String words, String name) {
    return Stream.concat(
        Stream.of(name), Authorities.longestAt(words, 0, year).stream().map(m -> m.name()));
  }

  /**
   * Whether a name goes on with that of a body of the page, whatever its case: it is its office.
   */
  boolean isOfOwn(String name) {
    for (int i = BodyWords.next(name, BodyWords.wordEnd(name, 0)); i < name.length(); ) {
      if (inflected(name, i).isPresent()) {
        return true;
      }
      i = Math.max(i + 1, BodyWords.next(name, BodyWords.wordEnd(name, i)));
    }
    return false;
  }

  /** The body of the page whose name a text has here in whatever case: {@code Министерства …}. */
  Optional<Issuers.Named> inflected(String text, int start) {
    return all()
        .flatMap(
            named -> {
              boolean full = named.name().indexOf(' ') > 0;
              int end = full ? Inflection.end(text, start, named.name()) : start;
              return end > start
                  ? Stream.of(new Issuers.Named(named.name(), text.substring(start, end)))
                  : Stream.empty();
            })
        .findFirst();
  }
}
