package org.dateline.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.dateline.index.Schema;
import org.dateline.search.Matching.Place;
import org.dateline.text.Span;

/** Chooses the sentences of a release that show best how it answers a query. */
final class Snippets {

  /** How many sentences a hit shows. */
  private static final int SHOWN = 2;

  /** A longer sentence is cut, in characters: three lines of a list of hits. */
  private static final int LONGEST = 280;

  /** How many characters stand before the first marked word of a sentence that is cut. */
  private static final int BEFORE = 80;

  /** How many characters an opening takes: a line. */
  private static final int OPENING = 120;

  private Snippets() {}

  private record Candidate(Span sentence, List<Span> marks, BitSet clauses) {}

  /**
   * At most two sentences, in the order of the text, escaped, the words of the query marked: first
   * those of the body, then the title, then, unmarked, the opening.
   *
   * @param content title and body
   * @param titleLength how much of it is the title
   */
  static List<String> of(String content, int titleLength, List<Place> places) {
    int body = Math.min(content.length(), titleLength + 1);
    List<Candidate> candidates = candidates(content, body, places);
    List<Candidate> chosen = new ArrayList<>();
    BitSet shown = new BitSet();
    while (chosen.size() < SHOWN && !candidates.isEmpty()) {
      Candidate best = candidates.getFirst();
      for (Candidate candidate : candidates) {
        if (worth(candidate, shown) > worth(best, shown)) {
          best = candidate;
        }
      }
      chosen.add(best);
      shown.or(best.clauses());
      candidates.remove(best);
    }
    List<String> snippets = new ArrayList<>();
    if (chosen.isEmpty() && !places.isEmpty()) {
      List<Span> marks = places.stream().map(Place::span).toList();
      snippets.add(shortened(content, new Span(0, titleLength), marks));
    }
    chosen.sort(Comparator.comparingInt(c -> c.sentence().start()));
    for (Candidate candidate : chosen) {
      snippets.add(shortened(content, candidate.sentence(), candidate.marks()));
    }
    if (chosen.isEmpty()) {
      addOpening(snippets, content, body);
    }
    return snippets;
  }

  private static void addOpening(List<String> snippets, String content, int body) {
    for (int at = body; at < content.length() && snippets.size() < SHOWN; ) {
      int end = paragraphEnd(content, at);
      for (Span sentence : Sentences.of(content, at, end)) {
        if (snippets.size() < SHOWN) {
          snippets.add(shortened(content, sentence, List.of()));
        }
      }
      at = end + 1;
    }
  }

  private static int paragraphEnd(String content, int from) {
    int end = content.indexOf(Schema.BREAK, from);
    return end < 0 ? content.length() : end;
  }

  /** The opening words of the body, to stand for a title where there is none. */
  static String opening(String content, int titleLength) {
    int start = Math.min(content.length(), titleLength + 1);
    int paragraph = content.indexOf(Schema.BREAK, start);
    int end = paragraph < 0 ? content.length() : paragraph;
    if (end - start <= OPENING) {
      return content.substring(start, end);
    }
    return content.substring(start, wordEnd(content, start + OPENING, start)) + " …";
  }

  /** The sentences that hold a place, in order. Paragraphs without one are not even looked at. */
  private static List<Candidate> candidates(String content, int body, List<Place> places) {
    List<Candidate> candidates = new ArrayList<>();
    int next = 0;
    while (next < places.size()) {
      int start = places.get(next).span().start();
      if (start < body) {
        next++;
        continue;
      }
      int from = Math.max(body, content.lastIndexOf(Schema.BREAK, start) + 1);
      int to = paragraphEnd(content, start);
      for (Span sentence : Sentences.of(content, from, to)) {
        while (next < places.size() && places.get(next).span().start() < sentence.start()) {
          next++;
        }
        List<Span> marks = new ArrayList<>();
        BitSet clauses = new BitSet();
        while (next < places.size() && places.get(next).span().start() < sentence.end()) {
          marks.add(places.get(next).span());
          clauses.set(places.get(next).clause());
          next++;
        }
        if (!marks.isEmpty()) {
          candidates.add(new Candidate(sentence, marks, clauses));
        }
      }
      while (next < places.size() && places.get(next).span().start() <= to) {
        next++;
      }
    }
    return candidates;
  }

  /** Words not yet shown count most, then words at all, then how often they stand there. */
  private static int worth(Candidate candidate, BitSet shown) {
    BitSet fresh = (BitSet) candidate.clauses().clone();
    fresh.andNot(shown);
    return fresh.cardinality() * 100
        + candidate.clauses().cardinality() * 10
        + Math.min(candidate.marks().size(), 5);
  }

  private static String shortened(String content, Span sentence, List<Span> marks) {
    if (sentence.length() <= LONGEST) {
      return Marking.html(content, sentence, marks);
    }
    int first =
        marks.stream()
            .mapToInt(Span::start)
            .filter(start -> start >= sentence.start())
            .findFirst()
            .orElse(sentence.start());
    int start = Math.max(sentence.start(), Math.min(first - BEFORE, sentence.end() - LONGEST));
    int end = Math.min(sentence.end(), start + LONGEST);
    start = start == sentence.start() ? start : wordStart(content, start, first);
    end = end == sentence.end() ? end : wordEnd(content, end, start);
    String html = Marking.html(content, new Span(start, end), marks);
    return (start > sentence.start() ? "… " : "") + html + (end < sentence.end() ? " …" : "");
  }

  private static int wordStart(String content, int from, int limit) {
    int space = content.indexOf(' ', from);
    int start = space < 0 || space >= limit ? from : space + 1;
    return Character.isLowSurrogate(content.charAt(start)) ? start + 1 : start;
  }

  private static int wordEnd(String content, int from, int limit) {
    int space = content.lastIndexOf(' ', from);
    int end = space <= limit ? from : space;
    return Character.isLowSurrogate(content.charAt(end)) ? end - 1 : end;
  }
}
