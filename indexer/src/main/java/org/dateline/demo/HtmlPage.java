package org.dateline.demo;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.demo.Laid.Shown;
import org.dateline.text.Table;

/**
 * Lays a story out as a page of a small site: head with metadata and JSON-LD, navigation, tools,
 * the article, teasers of other releases, a footer. Also what is no release on such sites.
 */
final class HtmlPage {

  /** Of such pages this part has a dateline; the others date the release beside its title. */
  private static final double WITH_DATELINE = 0.6;

  /** Of such pages this part holds the article a second time, for printing. */
  private static final double PRINTABLE = 0.1;

  /** What pages carry along besides their text: about 24 kB of it, as small sites do. */
  private static final String STYLE =
      IntStream.range(0, 480)
          .mapToObj(
              i ->
                  ".block-"
                      + i
                      + "{margin:"
                      + i % 9
                      + "px auto;padding:0 "
                      + i % 7
                      + "rem;color:#"
                      + (100 + i)
                      + "}\n")
          .collect(Collectors.joining());

  private final Map<String, List<String>> labels =
      Table.read(HtmlPage.class, "site.tsv").stream()
          .collect(
              Collectors.toMap(
                  row -> row.get(0), row -> Arrays.asList(row.get(1).split("\\|", -1))));

  /**
   * A release.
   *
   * @param teasers titles of other releases
   */
  Laid lay(Story story, String uri, List<String> teasers, Draw draw) {
    boolean dateline = draw.chance(WITH_DATELINE);
    StringBuilder article = new StringBuilder(8_000);
    for (String paragraph : story.paragraphs()) {
      String lead = article.isEmpty() && dateline ? Datelines.before(story, draw) : "";
      article.append("<p>").append(escaped(lead + paragraph)).append("</p>\n");
    }
    StringBuilder page = new StringBuilder(24_000);
    head(page, story, uri);
    page.append("<main>\n<article>\n<h1>").append(escaped(story.title())).append("</h1>\n");
    page.append("<p class=\"meta\"><time datetime=\"").append(story.date()).append("\">");
    page.append(Datelines.day(story.date())).append("</time></p>\n");
    page.append("<ul class=\"share\">").append(items(label("tool"))).append("</ul>\n");
    page.append("<div class=\"body\">\n").append(article).append("</div>\n");
    if (draw.chance(PRINTABLE)) {
      page.append("<div class=\"body print-only\">\n").append(article).append("</div>\n");
    }
    page.append("</article>\n");
    page.append("<aside><h2>More from us</h2><ul>")
        .append(items(teasers))
        .append("</ul></aside>\n");
    page.append("</main>\n");
    foot(page, story.source());
    Set<Shown> shown = EnumSet.of(Shown.TITLE, Shown.SOURCES);
    if (dateline) {
      shown.add(Shown.PLACES);
    }
    return new Laid(
        page.toString(), shown, List.of("Copy the link", "Photo gallery", "More from us"));
  }

  /** What a site answers where there is no page. */
  Laid notFound(Body body) {
    StringBuilder page = new StringBuilder(6_000);
    page.append(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Page not found | ");
    page.append(escaped(body.name())).append("</title></head>\n<body>\n");
    navigation(page, body);
    page.append("<main>\n<h1>Page not found (404)</h1>\n");
    label("lost").forEach(line -> page.append("<p>").append(line).append("</p>\n"));
    page.append("</main>\n");
    foot(page, body);
    return new Laid(page.toString(), Set.of(), List.of());
  }

  /**
   * A list of releases.
   *
   * @param entries their dates and titles
   */
  Laid listing(Body body, List<String> entries) {
    StringBuilder page = new StringBuilder(12_000);
    page.append(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Press releases | ");
    page.append(escaped(body.name())).append("</title></head>\n<body>\n");
    navigation(page, body);
    page.append("<main>\n<h1>Press releases</h1>\n<ul class=\"list\">\n");
    for (String entry : entries) {
      page.append("<li><a href=\"#\">")
          .append(escaped(entry))
          .append("</a> <a href=\"#\">Read more</a></li>\n");
    }
    page.append("</ul>\n<p>1 2 3 4 5 Next</p>\n</main>\n");
    foot(page, body);
    return new Laid(page.toString(), Set.of(), List.of());
  }

  private void head(StringBuilder page, Story story, String uri) {
    String title = escaped(story.title());
    String source = escaped(story.source().name());
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    page.append(title).append(" | ").append(source).append("</title>\n");
    page.append("<link rel=\"canonical\" href=\"").append(uri).append("\">\n");
    page.append("<meta property=\"og:title\" content=\"").append(title).append("\">\n");
    page.append("<meta property=\"og:site_name\" content=\"").append(source).append("\">\n");
    page.append("<script type=\"application/ld+json\">");
    page.append("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"");
    page.append(title.replace("\"", "&quot;"))
        .append("\",\"datePublished\":\"")
        .append(story.date());
    page.append("\",\"publisher\":{\"@type\":\"GovernmentOrganization\",\"name\":\"");
    page.append(source).append("\"}}</script>\n<style>\n");
    page.append(STYLE).append("</style>\n</head>\n<body>\n");
    navigation(page, story.source());
  }

  private void navigation(StringBuilder page, Body body) {
    page.append("<a class=\"skip\" href=\"#main\">Skip to content</a>\n<header><nav><ul>\n");
    String menu = body.site() == Body.Site.MINISTRY ? "ministry" : "other";
    page.append(items(label(menu))).append("</ul></nav></header>\n");
  }

  private void foot(StringBuilder page, Body body) {
    page.append("<footer>\n<p>").append(escaped(body.name())).append(", ").append(body.seat());
    page.append(". This site was ").append(Story.MARK).append(".</p>\n<ul>");
    page.append(items(label("foot"))).append("</ul>\n</footer>\n</body>\n</html>\n");
  }

  private List<String> label(String where) {
    return labels.getOrDefault(where, List.of());
  }

  private static String items(List<String> labels) {
    return labels.stream()
        .flatMap(label -> Stream.of("<li><a href=\"#\">", escaped(label), "</a></li>\n"))
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
