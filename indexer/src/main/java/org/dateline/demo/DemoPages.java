package org.dateline.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All pages of the archive of one seed, each made when it is asked for. */
final class DemoPages {

  /** So many pages in a row share the files that hold several. */
  static final long BUNDLE = 10_000;

  /** A month's folder of so many pages in a row holds a few hundred files at the most. */
  static final long FOLDER = 100_000;

  /** Characters of a title in the name of a file: as many as sites use. */
  private static final int SLUG = 48;

  private final World world;
  private final Plans plans;
  private final CrawledText crawled;
  private final HtmlPage html = new HtmlPage();

  DemoPages(long seed) {
    world = World.of(seed);
    plans = new Plans(seed);
    crawled = new CrawledText(new Menu(world.lands(), world.bodies()));
  }

  /** The page of a number, which is the same in archives of any size. */
  DemoPage page(long number) {
    Plan plan = plans.of(number);
    Story story = story(plan.story());
    Draw draw = Draw.of(world.seed(), "layout", number);
    if (plan.edited() && plan.isCopy()) {
      story = story.edited("The number of guests was corrected on the following day.");
    }
    String uri = uri(number, story, plan.shape());
    Laid laid = laid(plan, story, uri, draw);
    String text = story.straight() ? typewritten(laid.text()) : laid.text();
    return new DemoPage(
        number,
        file(number, story, plan.shape()),
        uri,
        text,
        plan.shape(),
        plan.shape().isRelease() ? Optional.of(story) : Optional.empty(),
        laid,
        plan.isCopy() ? Optional.of(file(plan.story())) : Optional.empty());
  }

  /** What the page of a number would tell if it were no copy. */
  Story story(long number) {
    return Teller.tell(world, number, plans.of(number).shape());
  }

  /** The address of a story on the site of its source. */
  String uri(Story story) {
    return uri(story.number(), story, Shape.HTML);
  }

  private Laid laid(Plan plan, Story story, String uri, Draw draw) {
    return switch (plan.shape()) {
      case CRAWLED_TEXT -> crawled.lay(story, draw);
      case WIRE_COPY -> WireCopy.lay(story, draw);
      case MARKDOWN -> MarkdownPage.lay(story);
      case HTML, WARC, JSON_LINES -> html.lay(story, uri, teasers(plan.number(), draw), draw);
      case NOT_FOUND -> html.notFound(story.source());
      case LISTING -> html.listing(story.source(), entries(story.source(), draw));
    };
  }

  private List<String> teasers(long number, Draw draw) {
    List<String> teasers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      long other = number / BUNDLE * BUNDLE + draw.below((int) BUNDLE);
      Draw words = Draw.of(world.seed(), "teaser", other);
      teasers.add(
          "On " + world.vocabulary().theme(words).topics().getFirst() + " in " + Towns.town(words));
    }
    return teasers;
  }

  private List<String> entries(Body body, Draw draw) {
    List<String> entries = new ArrayList<>();
    for (int i = draw.between(10, 20); i > 0; i--) {
      Scene scene = new Scene(world, draw, body, world.lands().any(draw), Days.LAST_YEAR, false);
      entries.add(Datelines.day(Days.any(draw)) + " " + scene.sentence("title"));
    }
    return entries;
  }

  private String file(long number) {
    return file(number, story(number), plans.of(number).shape());
  }

  private static String file(long number, Story story, Shape shape) {
    String first = String.format(Locale.ROOT, "%07d", number / BUNDLE * BUNDLE);
    return switch (shape) {
      case WARC -> "bundles/crawl-" + first + ".warc.gz";
      case JSON_LINES -> "bundles/pages-" + first + ".jsonl";
      case CRAWLED_TEXT, WIRE_COPY -> file(number, story, shape, ".txt");
      case MARKDOWN -> file(number, story, shape, ".md");
      case HTML, NOT_FOUND, LISTING -> file(number, story, shape, ".html");
    };
  }

  private static String file(long number, Story story, Shape shape, String extension) {
    String part = number < FOLDER ? "" : "/part-" + (number / FOLDER + 1);
    String name = shape.isRelease() ? slug(story.title()) : shape.name().toLowerCase(Locale.ROOT);
    return String.format(
        Locale.ROOT,
        "%d/%02d%s/%07d-%s%s",
        story.date().getYear(),
        story.date().getMonthValue(),
        part,
        number,
        name,
        extension);
  }

  private static String uri(long number, Story story, Shape shape) {
    return "https://"
        + story.source().host()
        + (shape.isRelease() ? "/newsroom/" : "/")
        + number
        + "/"
        + slug(story.title());
  }

  /** {@code New órgão in Šibe} as {@code new-orgao-in-sibe}. */
  private static String slug(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < plain.length() && slug.length() < SLUG; i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (!slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-'
          && Character.getType(c) != Character.NON_SPACING_MARK
          && c != '’') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
  }

  private static String typewritten(String text) {
    return text.replace('“', '"').replace('”', '"').replace('’', '\'');
  }
}
