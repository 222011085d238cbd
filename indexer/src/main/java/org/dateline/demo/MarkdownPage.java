package org.dateline.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.dateline.demo.Laid.Shown;

/** Lays a ministry's release, or its statement in a session, out as Markdown. */
final class MarkdownPage {

  private MarkdownPage() {}

  static Laid lay(Story story) {
    String issued = story.places().getFirst().town() + ", " + Datelines.day(story.date());
    String body = String.join("\n\n", story.paragraphs());
    String source = story.source().name().toUpperCase(Locale.ENGLISH);
    String text =
        story
            .meeting()
            .map(meeting -> statement(source, meeting + "\n" + issued, story.title(), body))
            .orElseGet(() -> release(source, issued, story.title(), body, story.source().host()));
    List<String> strip =
        story.meeting().isPresent() ? List.of() : List.of("Contact for journalists");
    return new Laid(text, EnumSet.allOf(Shown.class), strip);
  }

  private static String statement(String source, String session, String title, String body) {
    return "\n\n" + source + "\n\n**" + session + "**\n\n**" + title + "**\n\n" + body + "\n";
  }

  private static String release(
      String source, String issued, String title, String body, String host) {
    return source
        + "\n\n# "
        + title
        + "\n\n*"
        + issued
        + "*\n\n"
        + body
        + "\n\n---\n\nContact for journalists: [press@"
        + host
        + "](mailto:press@"
        + host
        + ")\n";
  }
}
