package org.dateline.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that sites put round their texts, written into a page in the forms in which crawlers
 * give it: as HTML in or beside the element of the body, as Markdown, as text with a label a line
 * or a row.
 *
 * @param name what it is
 * @param language of the body
 * @param lines what stands where
 */
record Situation(String name, String language, List<Line> lines) {

  /** A line and where it stands: above, title, within, below; or body, where it must stay. */
  record Line(String place, String text) {}

  /** The text of a release. */
  record Body(String title, List<String> paragraphs) {}

  /** Names of files whose ending says how a page is written. */
  static final List<String> FORMS =
      List.of("inside.html", "outside.html", "one.md", "lines.txt", "row.txt");

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "dateline", "clean", "situations");

  private static final Pattern LINK = Pattern.compile("\\[([^]]+)]");

  static List<Situation> all() throws IOException {
    List<Situation> all = new ArrayList<>();
    String place = "";
    for (String line : lines("situations.txt")) {
      if (line.startsWith("== ")) {
        String[] parts = line.substring(3).split(" \\| ", -1);
        all.add(new Situation(parts[0], parts[1].strip(), new ArrayList<>()));
      } else if (line.startsWith("@")) {
        place = line.substring(1).strip();
      } else {
        all.getLast().lines().add(new Line(place, line));
      }
    }
    return all;
  }

  /** The bodies by their language. */
  static Map<String, List<Body>> bodies() throws IOException {
    Map<String, List<Body>> bodies = new HashMap<>();
    List<Body> ofLanguage = new ArrayList<>();
    boolean title = false;
    for (String line : lines("bodies.txt")) {
      if (line.startsWith("== ")) {
        ofLanguage = bodies.computeIfAbsent(line.substring(3), any -> new ArrayList<>());
        title = true;
      } else if (title) {
        ofLanguage.add(new Body(line, new ArrayList<>()));
        title = false;
      } else {
        ofLanguage.getLast().paragraphs().add(line);
      }
    }
    return bodies;
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .toList();
  }

  /** What the paragraphs of the page must be. */
  List<String> paragraphs(Body body) {
    List<String> paragraphs = new ArrayList<>(body.paragraphs());
    at("body").forEach(line -> paragraphs.add(line.text()));
    return paragraphs;
  }

  private List<Line> at(String place) {
    return lines.stream().filter(line -> line.place().equals(place)).toList();
  }

  /** The page, in a form of {@link #FORMS}. */
  String page(Body body, String form) {
    StringBuilder page = new StringBuilder();
    boolean html = form.endsWith("html");
    boolean outside = form.startsWith("outside");
    if (html) {
      page.append("<!DOCTYPE html><html><head><title>").append(body.title());
      page.append(" - Ministry of the Valley</title></head><body>\n<div class=\"c1\">\n");
    }
    add("above", page, form);
    if (html) {
      page.append(outside ? "<div class=\"c2\">" : "");
      page.append("<h1>").append(body.title()).append("</h1>\n");
    } else {
      page.append(form.endsWith("md") ? "# " : "").append(body.title()).append("\n\n");
    }
    add("title", page, form);
    page.append(html && outside ? "<div class=\"c3\">\n" : "");
    List<String> paragraphs = paragraphs(body);
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      page.append(html ? "<p>" + text + "</p>\n" : text + "\n\n");
      if (i == 1) {
        add("within", page, form);
      }
    }
    page.append(html && outside ? "</div></div>\n" : "");
    add("below", page, form);
    return page.append(html ? "</div></body></html>\n" : "").toString();
  }

  private void add(String place, StringBuilder page, String form) {
    List<Line> there = at(place);
    boolean html = form.endsWith("html");
    boolean apart = html && form.startsWith("outside") && !there.isEmpty();
    page.append(apart ? "<div class=\"c4\">\n" : "");
    boolean list = false;
    for (int i = 0; i < there.size(); i++) {
      String text = there.get(i).text();
      boolean item = isLink(text) && (isLinkAt(there, i - 1) || isLinkAt(there, i + 1));
      if (html) {
        page.append(item && !list ? "<ul>\n" : !item && list ? "</ul>\n" : "");
        list = item;
        String links = LINK.matcher(text.replace("&", "&amp;")).replaceAll("<a href=\"/x\">$1</a>");
        page.append(item ? "<li>" + links + "</li>\n" : "<div>" + links + "</div>\n");
      } else if (form.endsWith("md")) {
        String links = LINK.matcher(text).replaceAll("[$1](/x)");
        page.append(item ? "- " + links + "\n" : "\n" + links + "\n\n");
      } else if (form.startsWith("lines") && isLinks(text)) {
        Matcher links = LINK.matcher(text);
        while (links.find()) {
          page.append(links.group(1)).append('\n');
        }
      } else {
        page.append(text.replace("[", "").replace("]", "")).append('\n');
      }
    }
    page.append(list ? "</ul>\n" : "").append(apart ? "</div>\n" : "").append('\n');
  }

  private static boolean isLinkAt(List<Line> lines, int i) {
    return i >= 0 && i < lines.size() && isLink(lines.get(i).text());
  }

  /** Whether a line is one link. */
  private static boolean isLink(String text) {
    return isLinks(text) && text.indexOf(']') == text.lastIndexOf(']');
  }

  /** Whether a line has no words beside its links. */
  private static boolean isLinks(String text) {
    String beside = LINK.matcher(text).replaceAll("");
    return !beside.equals(text) && beside.chars().noneMatch(Character::isLetterOrDigit);
  }
}
