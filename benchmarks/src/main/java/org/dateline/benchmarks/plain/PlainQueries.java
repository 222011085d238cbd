package org.dateline.benchmarks.plain;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.dateline.benchmarks.Question;
import org.dateline.index.Schema;
import org.dateline.index.Words;
import org.dateline.index.Words.Word;

/** The queries that Dateline makes of the questions, written out by hand. */
final class PlainQueries {

  /** As in Dateline's class Ranking: neighbours in the query that stand close in the text. */
  private static final int DISTANCE = 4;

  private static final float CLOSENESS = 0.4f;

  private PlainQueries() {}

  /** What a release must answer; also what is highlighted. */
  static Query all(Question question) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    switch (question.kind()) {
      case ONE_WORD, YEAR_CHOSEN, PLACE_CHOSEN -> {
        return word(question.words().getFirst());
      }
      case PHRASE -> {
        return phrase(Schema.EXACT, Words.exact(String.join(" ", question.words())), 0);
      }
      case TWO_WORDS -> question.words().forEach(word -> all.add(word(word), Occur.MUST));
      case WORD_AND_YEAR ->
          all.add(word(question.words().getFirst()), Occur.MUST)
              .add(year(question.filter()), Occur.FILTER);
      case WORD_AND_PLACE ->
          all.add(word(question.words().getFirst()), Occur.MUST)
              .add(phrase(Schema.PLACE, Words.name(question.filter()), 0), Occur.FILTER);
    }
    return all.build();
  }

  /** The same, with what else counts for the score. */
  static Query ranked(Question question) {
    if (question.kind() != Question.Kind.TWO_WORDS) {
      return all(question);
    }
    List<Word> stems = Words.stems(String.join(" ", question.words()), "en");
    Query close = new BoostQuery(phrase(Schema.TEXT, stems, DISTANCE), CLOSENESS);
    return new BooleanQuery.Builder()
        .add(all(question), Occur.MUST)
        .add(close, Occur.SHOULD)
        .build();
  }

  /** Releases that have one of two words. */
  static Query any(Question question) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    question.words().forEach(word -> any.add(word(word), Occur.SHOULD));
    return any.build();
  }

  private static Query word(String word) {
    return new TermQuery(new Term(Schema.TEXT, Words.stems(word, "en").getFirst().text()));
  }

  private static Query phrase(String field, List<Word> words, int slop) {
    if (words.size() == 1) {
      return new TermQuery(new Term(field, words.getFirst().text()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    words.forEach(word -> phrase.add(new Term(field, word.text()), word.place()));
    return phrase.build();
  }

  private static Query year(String year) {
    LocalDate first = Year.parse(year).atDay(1);
    LocalDate last = first.plusYears(1).minusDays(1);
    return IntRange.newIntersectsQuery(
        Schema.DATE, new int[] {(int) first.toEpochDay()}, new int[] {(int) last.toEpochDay()});
  }
}
