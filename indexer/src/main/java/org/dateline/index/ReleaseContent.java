package org.dateline.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.clean.Paragraph;
import org.dateline.describe.Found;
import org.dateline.describe.Release;
import org.dateline.text.Span;

/**
 * The words of a release as one text: the title and each paragraph, ended by {@link Schema#BREAK}.
 *
 * @param text the whole
 * @param titleLength the length of the title; 0 where there is none
 * @param lead the first paragraph, or as much of it as counts as the lead
 * @param quotes where direct speech stands, in order
 * @param speech the words of direct speech, those that stand nowhere in the text included
 */
public record ReleaseContent(
    String text, int titleLength, Span lead, List<Span> quotes, List<String> speech) {

  public ReleaseContent {
    quotes = List.copyOf(quotes);
    speech = List.copyOf(speech);
  }

  static ReleaseContent of(Release release) {
    return of(
        release.title().map(Found::value),
        release.clean().paragraphs().stream().map(Paragraph::text).toList(),
        release.quotes().stream().map(quote -> quote.value().text()).toList());
  }

  /** The same of words alone. */
  public static ReleaseContent of(
      Optional<String> title, List<String> paragraphs, List<String> speech) {
    StringBuilder text = new StringBuilder();
    title.ifPresent(words -> append(text, words));
    int titleLength = text.length();
    text.append(Schema.BREAK);
    int body = text.length();
    int leadEnd = body;
    for (String paragraph : paragraphs) {
      append(text, paragraph);
      if (leadEnd == body) {
        leadEnd = Math.min(text.length(), body + Weights.LEAD_LENGTH);
      }
      text.append(Schema.BREAK);
    }
    String whole = text.toString();
    List<Span> quotes = new ArrayList<>();
    int from = body;
    for (String words : speech) {
      int at = words.isEmpty() ? -1 : whole.indexOf(words, from);
      if (at >= 0) {
        from = at + words.length();
        quotes.add(new Span(at, from));
      }
    }
    return new ReleaseContent(whole, titleLength, new Span(body, leadEnd), quotes, speech);
  }

  private static void append(StringBuilder text, String words) {
    text.append(words.indexOf(Schema.BREAK) < 0 ? words : words.replace(Schema.BREAK, ' '));
  }
}
