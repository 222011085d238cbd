package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.dateline.clean.Paragraph;
import org.dateline.index.CommittedReleases;
import org.dateline.index.Schema;
import org.dateline.text.Span;

/** The body of a release with the words that answer a query marked, by paragraph. */
final class MarkedText {

  private MarkedText() {}

  static List<String> of(Snapshot snapshot, StoredRelease release, String query)
      throws IOException {
    List<String> paragraphs =
        release.release().clean().paragraphs().stream().map(Paragraph::text).toList();
    return marked(paragraphs, marks(snapshot, release.id(), paragraphs, query));
  }

  /** Where in the body the words of a query stand; nowhere where the release is another by now. */
  private static List<Span> marks(
      Snapshot snapshot, String id, List<String> paragraphs, String query) throws IOException {
    int number = CommittedReleases.number(snapshot.reader(), id);
    if (number < 0) {
      return List.of();
    }
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
    String content = Search.content(leaf, number - leaf.docBase);
    int body = content.indexOf(Schema.BREAK) + 1;
    if (!content.substring(body).equals(joined(paragraphs))) {
      return List.of();
    }
    CompiledQuery compiled = snapshot.compiler().compile(QuerySyntax.read(query).expression());
    List<Span> marks = new ArrayList<>();
    for (Matching.Place place :
        new Matching(compiled, snapshot.searcher()).in(leaf, number - leaf.docBase).places()) {
      if (place.span().start() >= body) {
        marks.add(new Span(place.span().start() - body, place.span().end() - body));
      }
    }
    return marks;
  }

  private static List<String> marked(List<String> paragraphs, List<Span> marks) {
    String body = joined(paragraphs);
    List<String> marked = new ArrayList<>();
    int start = 0;
    int next = 0;
    for (String paragraph : paragraphs) {
      int end = start + paragraph.length();
      List<Span> within = new ArrayList<>();
      while (next < marks.size() && marks.get(next).start() < end) {
        within.add(marks.get(next++));
      }
      marked.add(Marking.html(body, new Span(start, end), within));
      start = end + 1;
    }
    return marked;
  }

  private static String joined(List<String> paragraphs) {
    StringBuilder body = new StringBuilder();
    paragraphs.forEach(paragraph -> body.append(paragraph).append(Schema.BREAK));
    return body.toString();
  }
}
