package org.dateline.index;

import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.Paragraph;
import org.dateline.describe.Found;
import org.dateline.describe.Quote;
import org.dateline.describe.Release;
import org.dateline.text.Span;

/**
 * The words of a release as one text: the title and each paragraph, ended by {@link Schema#BREAK}.
 *
 * @param text the whole
 * @param titleLength the length of the title; 0 where there is none
 * @param lead the first paragraph, or as much of it as counts as the lead
 * @param quotes where direct speech stands, in order
 */
record ReleaseContent(String text, int titleLength, Span lead, List<Span> quotes) {

  static ReleaseContent of(Release release) {
    StringBuilder text = new StringBuilder();
    release.title().map(Found::value).ifPresent(title -> append(text, title));
    int titleLength = text.length();
    text.append(Schema.BREAK);
    int body = text.length();
    int leadEnd = body;
    for (Paragraph paragraph : release.clean().paragraphs()) {
      append(text, paragraph.text());
      if (leadEnd == body) {
        leadEnd = Math.min(text.length(), body + Weights.LEAD_LENGTH);
      }
      text.append(Schema.BREAK);
    }
    String whole = text.toString();
    List<Span> quotes = new ArrayList<>();
    int from = body;
    for (Found<Quote> quote : release.quotes()) {
      String words = quote.value().text();
      int at = words.isEmpty() ? -1 : whole.indexOf(words, from);
      if (at >= 0) {
        from = at + words.length();
        quotes.add(new Span(at, from));
      }
    }
    return new ReleaseContent(whole, titleLength, new Span(body, leadEnd), quotes);
  }

  private static void append(StringBuilder text, String words) {
    text.append(words.indexOf(Schema.BREAK) < 0 ? words : words.replace(Schema.BREAK, ' '));
  }
}
