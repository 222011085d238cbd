package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.calendar.PartialDate;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Part;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.Kind;
import org.dateline.describe.Person;
import org.dateline.describe.Place;
import org.dateline.describe.Quote;
import org.dateline.describe.Relation;
import org.dateline.describe.Release;
import org.dateline.read.Block;
import org.dateline.read.Format;
import org.dateline.read.Page;
import org.dateline.read.Setting;
import org.dateline.search.StoredRelease;
import org.dateline.text.Span;

/** Releases of bodies and persons that do not exist, always the same ones. */
final class InventedReleases {

  private static final List<String> MENU =
      List.of(
          "Home",
          "About us",
          "What we do",
          "Where we are",
          "Press room",
          "Speeches",
          "Documents",
          "Vacancies",
          "Water and rivers",
          "Harbours",
          "Customs",
          "Elections",
          "Border talks",
          "Contact",
          "English",
          "Français",
          "Русский");
  private static final List<Place> PLACES =
      List.of(
          new Place("Marlow Bay", Optional.of("Ireland")),
          new Place("Tervallin", Optional.of("Finland")),
          new Place("Ostrava", Optional.of("Czechia")),
          new Place("Ağrıpınar", Optional.of("Türkiye")),
          new Place("Vienna", Optional.of("Austria")));
  private static final List<String> SOURCES =
      List.of(
          "Harbour Conference Secretariat",
          "High Representative for Inland Waters",
          "Mission of Observers to Tervallin",
          "Office for Fair Elections");
  private static final List<String> PERSONS =
      List.of(
          "Ilse Vandermolen",
          "Tomasz Okoński",
          "Feriha Sinirlidağ",
          "Corvin Aldous Reed",
          "Marguerite d’Aubray",
          "Nils Hallgrímsson");
  private static final List<String> ROLES =
      List.of(
          "Chairperson of the Harbour Conference",
          "Foreign Minister",
          "Head of Mission",
          "High Representative for Inland Waters",
          "Deputy Speaker",
          "Ambassador at Large");
  private static final List<String> ACTS =
      List.of(
          "opens talks on shared ferry lines", "welcomes the ceasefire at the river crossing",
          "urges both sides to publish tide tables", "presents its report on ballot counting",
          "concludes visit to the northern harbours", "condemns the closing of the customs house",
          "calls for calm after the flood", "marks ten years of the Inland Waters Accord");
  private static final List<String> SENTENCES =
      List.of(
          "The delegations met twice in the morning and agreed to exchange lists of all ferry crossings that were cancelled since spring.",
          "The ceasefire has held along the river for forty days, and observers counted fewer incidents than in any month of the year.",
          "Fishermen on both banks asked for a joint office where licences can be renewed without crossing the border.",
          "The report recommends that ballots be counted in public, and that tallies be posted at the door of every polling station.",
          "Representatives of civil society described the situation of families who were separated when the bridge was closed.",
          "A working group will meet in autumn to prepare a programme of co-operation between the harbour schools.",
          "The conference thanked the host country for its hospitality and for the use of the old customs house.",
          "Experts presented measurements of water quality from eleven stations, two of which are operated jointly.");

  private InventedReleases() {}

  static List<StoredRelease> all() {
    List<StoredRelease> releases = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 140; i++) {
      releases.add(ordinary(i, random));
    }
    releases.add(hostile());
    releases.add(untitled());
    releases.add(arabic());
    releases.add(russian());
    return releases;
  }

  private static StoredRelease ordinary(int i, Random random) {
    int year = 1996 + (int) Math.min(29, Math.abs(random.nextGaussian() * 7 + 18));
    Place place = PLACES.get(Math.min(random.nextInt(5), random.nextInt(5)));
    String source = SOURCES.get(Math.min(random.nextInt(4), random.nextInt(4)));
    int first = random.nextInt(6);
    int second = (first + 1 + random.nextInt(5)) % 6;
    PartialDate date = PartialDate.ofDay(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    String speaker = PERSONS.get(first);
    String title = ROLES.get(first) + " " + surname(speaker) + " " + ACTS.get(random.nextInt(8));
    String said = "We owe it to the people on both banks that the ferries run again before winter";
    List<String> body = new ArrayList<>();
    body.add(
        place.name().toUpperCase(java.util.Locale.ROOT)
            + ", "
            + date
            + " – "
            + ROLES.get(first)
            + " "
            + speaker
            + " today addressed the spring session. "
            + SENTENCES.get(random.nextInt(8)));
    for (int p = 0; p < 3 + random.nextInt(4); p++) {
      body.add(SENTENCES.get(random.nextInt(8)) + " " + SENTENCES.get(random.nextInt(8)));
    }
    body.add("“" + said + ",” said " + surname(speaker) + ".");
    body.add(ROLES.get(second) + " " + PERSONS.get(second) + " took part in the talks.");
    Builder page = new Builder("pages/" + i + ".txt", title, body);
    return page.release(
        i == 3 ? "notes/spring session/№3 50%+?;ü#1.txt" : "release-" + i,
        i % 3 == 0 ? Kind.STATEMENT : Kind.PRESS_RELEASE,
        Optional.of(new Found<>(date, "dateline", date.toString())),
        List.of(
            new Found<>(place, "dateline", body.getFirst().substring(0, place.name().length()))),
        List.of(new Found<>(source, "label “Source”", source)),
        List.of(
            new Found<>(
                new Person(speaker, Optional.of(ROLES.get(first)), 2),
                "title before a name",
                ROLES.get(first) + " " + speaker),
            new Found<>(
                new Person(PERSONS.get(second), Optional.of(ROLES.get(second)), 1),
                "title before a name",
                ROLES.get(second) + " " + PERSONS.get(second))),
        List.of(
            new Found<>(
                new Quote(Optional.of(speaker), said, i % 2 == 0),
                "said after the quote",
                "said " + surname(speaker))),
        "en");
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** A page whose words would run if anything set them without escaping. */
  private static StoredRelease hostile() {
    Builder page =
        new Builder(
            "pages/hostile.html",
            "<script>document.title='run'</script> ceasefire & \"harbour\"",
            List.of(
                "The ceasefire <script>document.title='run'</script> was <b>signed</b> & sealed.",
                "<img src=x onerror=\"document.title='run'\"> ferry"));
    return page.release(
        "<script>alert(1)</script>",
        Kind.NEWS,
        Optional.of(new Found<>(PartialDate.ofMonth(2016, 12), "label “Date”", "December 2016")),
        List.of(),
        List.of(new Found<>("<i>Bureau</i>", "label", "<i>Bureau</i>")),
        List.of(),
        List.of(),
        "und");
  }

  private static StoredRelease untitled() {
    Builder page =
        new Builder(
            "pages/untitled.txt",
            "",
            List.of(
                "The ceasefire commission of the lower river met on board the ferry Annabel and found nothing to report, which it reports."));
    return page.release(
        "untitled",
        Kind.BACKGROUND,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "en");
  }

  private static StoredRelease arabic() {
    Builder page =
        new Builder(
            "pages/arabic.html",
            "اللجنة ترحب بوقف إطلاق النار عند معبر النهر",
            List.of(
                "رحبت اللجنة اليوم باستمرار وقف إطلاق النار على ضفتي النهر، ودعت الطرفين إلى نشر جداول العبّارات.",
                "وقال المتحدث إن اللجنة ستجتمع مرة أخرى في الخريف."));
    return page.release(
        "بيان/١",
        Kind.STATEMENT,
        Optional.of(new Found<>(PartialDate.ofDay(2024, 3, 9), "meta", "2024-03-09")),
        List.of(new Found<>(PLACES.get(3), "label", "Ağrıpınar")),
        List.of(new Found<>("لجنة النهر", "label", "لجنة النهر")),
        List.of(),
        List.of(),
        "ar");
  }

  private static StoredRelease russian() {
    Builder page =
        new Builder(
            "pages/russian.html",
            "Конференция приветствует возобновление паромных линий",
            List.of(
                "Делегации дважды встретились утром и договорились обменяться списками всех отменённых рейсов.",
                "Рабочая группа соберётся осенью."));
    return page.release(
        "ru-1",
        Kind.PRESS_RELEASE,
        Optional.of(new Found<>(PartialDate.ofDay(2023, 10, 2), "meta", "2023-10-02")),
        List.of(new Found<>(new Place("Вена", Optional.of("Austria")), "dateline", "ВЕНА")),
        List.of(new Found<>("Секретариат конференции", "label", "Секретариат конференции")),
        List.of(),
        List.of(),
        "ru");
  }

  /** A page with a menu above, the body, a repeat and a foot below. */
  private static final class Builder {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final String file;
    private final String title;

    Builder(String file, String title, List<String> body) {
      this.file = file;
      this.title = title;
      MENU.forEach(item -> add(Block.Kind.LIST_ITEM, item, Reason.NAVIGATION, "a list of links"));
      if (!title.isEmpty()) {
        add(Block.Kind.HEADING, title, Reason.TITLE, "the heading before the body");
      }
      body.forEach(paragraph -> keep(paragraph));
      add(Block.Kind.PARAGRAPH, body.getFirst(), Reason.REPEAT, "says block 19 again");
      add(
          Block.Kind.PARAGRAPH,
          "For further information write to the press room.",
          Reason.CONTACT,
          "an address for the press");
      add(Block.Kind.PARAGRAPH, "© Harbour Conference", Reason.FOOTER, "a copyright line");
    }

    private void keep(String text) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, text, List.of(), Setting.NONE));
      parts.add(Part.kept(blocks.size() - 1, new Span(0, text.length())));
    }

    private void add(Block.Kind kind, String text, Reason reason, String rule) {
      blocks.add(new Block(kind, text, List.of(), Setting.NONE));
      parts.add(Part.removed(blocks.size() - 1, new Span(0, text.length()), reason, rule));
    }

    StoredRelease release(
        String id,
        Kind kind,
        Optional<Found<PartialDate>> date,
        List<Found<Place>> places,
        List<Found<String>> sources,
        List<Found<Person>> persons,
        List<Found<Quote>> quotes,
        String language) {
      Optional<String> uri =
          Optional.of(
              id.startsWith("<") ? "javascript:alert(1)" : "https://harbour.example/press/" + file);
      Page page = new Page(file, Optional.empty(), uri, Format.HTML, blocks, List.of(), false);
      Optional<String> pageTitle = Optional.of(title).filter(t -> !t.isEmpty());
      return new StoredRelease(
          id,
          new Release(
              new CleanPage(page, parts, pageTitle, List.of(), Optional.empty()),
              new Found<>(kind, "label", kind.word()),
              pageTitle.map(t -> new Found<>(t, "heading", t)),
              date,
              Optional.empty(),
              places,
              sources,
              persons,
              quotes,
              List.of(),
              Optional.empty(),
              new Found<>(language, "letters and words", ""),
              Relation.NONE));
    }
  }
}
