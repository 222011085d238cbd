package org.dateline.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.demo.Story.Issued;
import org.dateline.demo.Story.Speech;

/** Composes one release: lead, meeting, quotes and body, of 150 to 600 words. */
final class Teller {

  /** Words from which on no further sentence is begun, least and most. */
  private static final int SHORTEST = 165;

  private static final int LONGEST = 510;

  private static final List<String> SAID =
      List.of("said", "said", "said", "emphasized", "stressed", "noted", "underlined", "added");

  private final World world;
  private final Draw draw;
  private final long number;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Speech> quotes = new ArrayList<>();
  private int words;

  private Teller(World world, long number) {
    this.world = world;
    this.number = number;
    draw = Draw.of(world.seed(), "story", number);
  }

  /**
   * The story of a page.
   *
   * @param shape the shape of the page that tells it first, on which its source depends
   */
  static Story tell(World world, long number, Shape shape) {
    return new Teller(world, number).tell(shape);
  }

  private Story tell(Shape shape) {
    LocalDate date = Days.any(draw);
    Body body = body(shape);
    boolean statement = shape == Shape.MARKDOWN && draw.chance(0.4);
    Land land =
        body.site() == Body.Site.OID && !body.seat().equals("Vienna")
            ? body.land()
            : world.lands().other(draw, body.land());
    Scene scene =
        new Scene(world, draw, body, land, date.getYear(), !statement && draw.chance(0.85));
    List<Issued> places = places(body, land);
    Optional<String> meeting = Optional.empty();
    if (statement) {
      places = List.of(new Issued("Vienna", world.lands().of("Vienna")));
      meeting = Optional.of("OID Permanent Council No. " + session(date));
      write(scene, "welcome", "statement");
    } else {
      write(scene, scene.actor().isPresent() ? "lead" : "introduction", "body");
    }
    String title =
        statement
            ? "Statement on " + scene.topic() + " in " + land.name()
            : scene.sentence("title");
    return new Story(
        number,
        date,
        sources(body),
        places,
        title,
        scene.topic(),
        paragraphs,
        scene.mentions(),
        quotes,
        meeting,
        draw.chance(0.3));
  }

  private Body body(Shape shape) {
    return switch (shape) {
      case CRAWLED_TEXT, WIRE_COPY, NOT_FOUND, LISTING -> world.bodies().ofOid(draw);
      case MARKDOWN -> world.bodies().ministry(draw);
      case HTML, WARC, JSON_LINES ->
          draw.chance(0.5) ? world.bodies().ministry(draw) : world.bodies().league(draw);
    };
  }

  /**
   * One source mostly; the big organization names two where an office in the field hosts another.
   */
  private List<Body> sources(Body body) {
    if (body.site() == Body.Site.OID && draw.chance(0.12)) {
      Body other = world.bodies().ofOid(draw);
      return other.equals(body) ? List.of(body) : List.of(body, other);
    }
    return List.of(body);
  }

  private List<Issued> places(Body body, Land visited) {
    Issued seat = new Issued(body.seat(), body.land());
    if (draw.chance(0.55)) {
      return List.of(seat);
    }
    Issued there = new Issued(draw.one(visited.towns()), visited);
    return draw.chance(0.15) && !there.equals(seat) ? List.of(seat, there) : List.of(there);
  }

  /** One session a week since 1994. */
  private static long session(LocalDate date) {
    return 1
        + java.time.temporal.ChronoUnit.WEEKS.between(
            LocalDate.of(Days.FIRST_YEAR, java.time.Month.JANUARY, 1), date);
  }

  private void write(Scene scene, String opening, String body) {
    int wanted = Math.max(draw.between(SHORTEST, LONGEST), draw.between(SHORTEST, LONGEST));
    add(
        opening.equals("welcome")
            ? welcome(scene)
            : List.of(scene.sentence(opening), scene.sentence(body)));
    boolean meets = !opening.equals("welcome") && draw.chance(0.7);
    boolean aside = draw.chance(0.06);
    while (words < wanted) {
      if (meets) {
        meets = false;
        add(List.of(scene.sentence(scene.actor().isPresent() ? "meeting" : "guests")));
      } else if (aside) {
        aside = false;
        scene
            .inPassing()
            .ifPresent(
                name ->
                    add(
                        List.of(
                            "The recent visit of "
                                + name
                                + " had prepared the ground for this step.",
                            scene.sentence(body))));
      } else if (isTimeToQuote(body)) {
        quote(scene);
      } else {
        List<String> sentences = new ArrayList<>();
        for (int i = draw.between(2, 4);
            i > 0 && (sentences.isEmpty() || words + length(sentences) < wanted);
            i--) {
          sentences.add(scene.sentence(body));
        }
        add(sentences);
      }
    }
    add(
        List.of(
            scene.sentence(body),
            "This text was "
                + Story.MARK
                + " (release "
                + number
                + "), with all persons and bodies in it."));
  }

  /** Three quotes are many; two in a row are rare enough to be left out. */
  private boolean isTimeToQuote(String body) {
    boolean justQuoted = !paragraphs.isEmpty() && paragraphs.getLast().indexOf('“') >= 0;
    return !body.equals("statement") && !justQuoted && quotes.size() < 3 && draw.chance(0.4);
  }

  private List<String> welcome(Scene scene) {
    return List.of(scene.sentence("welcome"), scene.sentence("statement"));
  }

  private void quote(Scene scene) {
    StringBuilder speech = new StringBuilder(scene.sentence("speech"));
    for (int i = draw.below(3); i > 0; i--) {
      speech.append(". ").append(scene.sentence("speech"));
    }
    Optional<Official> other = scene.lastOther().filter(official -> draw.chance(0.25));
    Optional<Official> speaker = other.or(scene::actor);
    if (speaker.isEmpty()) {
      add(List.of(scene.sentence("body")));
      return;
    }
    Official official = speaker.get();
    String said = draw.one(SAID);
    String text = speech.toString();
    add(
        List.of(
            switch (draw.below(3)) {
              case 0 -> Inflection.capitalized(official.brief()) + " " + said + ": “" + text + ".”";
              case 1 -> "“" + text + ",” " + official.brief() + " " + said + ".";
              default -> "“" + text + ",” " + said + " " + official.brief() + ".";
            }));
    quotes.add(new Speech(official.name().full(), text));
  }

  private void add(List<String> sentences) {
    paragraphs.add(String.join(" ", sentences));
    words += length(sentences);
  }

  private static int length(List<String> sentences) {
    int words = 0;
    for (String sentence : sentences) {
      words++;
      for (int at = sentence.indexOf(' '); at >= 0; at = sentence.indexOf(' ', at + 1)) {
        words++;
      }
    }
    return words;
  }
}
