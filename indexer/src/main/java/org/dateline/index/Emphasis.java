package org.dateline.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.text.Span;

/**
 * A stretch of the content whose words weigh more: each is counted {@code count} times. This is how
 * BM25F weighs fields (the weighted counts of a word are added before they are damped), done once
 * when the release is indexed. The length of the release is not changed by it.
 *
 * @param span the stretch of {@link Schema#CONTENT}
 * @param count how often each of its words counts, from 2
 */
record Emphasis(Span span, int count) {

  /** The emphases of a release, in order, without overlap. */
  static List<Emphasis> of(ReleaseContent content) {
    List<Emphasis> wanted = new ArrayList<>();
    if (content.titleLength() > 0) {
      wanted.add(new Emphasis(new Span(0, content.titleLength()), Weights.TITLE));
    }
    if (Weights.LEAD > 1 && !content.lead().isEmpty()) {
      wanted.add(new Emphasis(content.lead(), Weights.LEAD));
    }
    for (Span quote : content.quotes()) {
      wanted.add(new Emphasis(quote, Weights.QUOTE));
    }
    wanted.sort(Comparator.comparingInt(e -> e.span().start()));
    List<Emphasis> emphases = new ArrayList<>();
    int end = 0;
    for (Emphasis emphasis : wanted) {
      Span span = emphasis.span();
      if (span.end() > end) {
        emphases.add(
            new Emphasis(new Span(Math.max(span.start(), end), span.end()), emphasis.count()));
        end = span.end();
      }
    }
    return emphases;
  }
}
