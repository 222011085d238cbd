package org.dateline.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.dateline.index.Folding;
import org.dateline.index.Schema;
import org.dateline.index.Words;
import org.dateline.index.Words.Word;

/**
 * Makes engine queries of words and phrases, in every language of the archive: nobody knows the
 * language of a query, so each word is looked up by all the stems that it may have.
 */
final class WordQueries {

  /** How many similar words a fuzzy word stands for at most; the nearest are taken. */
  private static final int SIMILAR = 50;

  private final Languages languages;

  WordQueries(Languages languages) {
    this.languages = languages;
  }

  /**
   * One word, in any of its forms. A word with a sign in it ({@code co-operation}, {@code a/b}) is
   * its parts one behind the other, and where the sign is a hyphen also its closed form.
   *
   * @param field a stemmed field
   * @param exact the exact field of the same text, where a word is found that a language of the
   *     archive holds for a stop word
   */
  Query word(String field, String exact, String text) {
    Set<Term> whole = new LinkedHashSet<>();
    Set<Query> parts = new LinkedHashSet<>();
    String closed = text.replace("-", "");
    for (String language : languages.present()) {
      List<Word> words = Words.stems(text.replace('-', ' '), language);
      if (words.size() == 1) {
        whole.add(new Term(field, words.getFirst().text()));
      } else if (words.isEmpty()) {
        addExact(whole, exact, text);
      } else {
        parts.add(phrase(field, words, 0));
      }
      if (closed.length() < text.length()) {
        List<Word> joined = Words.stems(closed, language);
        if (joined.size() == 1) {
          whole.add(new Term(field, joined.getFirst().text()));
        }
      }
    }
    if (!whole.isEmpty()) {
      parts.add(anyOf(whole));
    }
    return parts.size() == 1
        ? parts.iterator().next()
        : parts.isEmpty() ? new MatchNoDocsQuery("no words") : new DisjunctionMaxQuery(parts, 0);
  }

  /** Words near each other, in any of their forms. */
  Query near(String field, String text, int distance) {
    TreeMap<Integer, Set<String>> forms = new TreeMap<>();
    List<Word> words = Words.exact(text);
    for (Word word : words) {
      for (String language : languages.present()) {
        for (Word stem : Words.stems(word.text(), language)) {
          forms.computeIfAbsent(word.place(), p -> new LinkedHashSet<>()).add(stem.text());
        }
      }
    }
    return phrase(field, forms, distance);
  }

  /** Words as they are written, one behind the other. */
  static Query exact(String field, String text) {
    return phrase(field, Words.exact(text), 0);
  }

  /** A name or part of a name. */
  static Query name(String field, String text, int distance) {
    return phrase(field, Words.name(text), distance);
  }

  private static Query phrase(String field, List<Word> words, int distance) {
    TreeMap<Integer, Set<String>> forms = new TreeMap<>();
    for (Word word : words) {
      forms.computeIfAbsent(word.place(), p -> new LinkedHashSet<>()).add(word.text());
    }
    return phrase(field, forms, distance);
  }

  private static Query phrase(
      String field, NavigableMap<Integer, Set<String>> forms, int distance) {
    if (forms.isEmpty()) {
      return new MatchNoDocsQuery("no words");
    }
    int first = forms.firstKey();
    if (forms.size() == 1) {
      Set<Term> terms = new LinkedHashSet<>();
      forms.firstEntry().getValue().forEach(form -> terms.add(new Term(field, form)));
      return anyOf(terms);
    }
    if (forms.values().stream().allMatch(f -> f.size() == 1)) {
      PhraseQuery.Builder builder = new PhraseQuery.Builder().setSlop(distance);
      forms.forEach(
          (place, form) -> builder.add(new Term(field, form.iterator().next()), place - first));
      return builder.build();
    }
    MultiPhraseQuery.Builder builder = new MultiPhraseQuery.Builder().setSlop(distance);
    forms.forEach(
        (place, form) ->
            builder.add(
                form.stream().map(f -> new Term(field, f)).toArray(Term[]::new), place - first));
    return builder.build();
  }

  private static void addExact(Set<Term> terms, String exact, String text) {
    List<Word> words = Words.exact(text);
    if (words.size() == 1) {
      terms.add(new Term(exact, words.getFirst().text()));
    }
  }

  private static Query anyOf(Set<Term> terms) {
    if (terms.size() == 1) {
      return new TermQuery(terms.iterator().next());
    }
    List<Query> fields = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    terms.forEach(term -> names.add(term.field()));
    for (String name : names) {
      SynonymQuery.Builder builder = new SynonymQuery.Builder(name);
      terms.stream().filter(t -> t.field().equals(name)).forEach(builder::addTerm);
      fields.add(builder.build());
    }
    return fields.size() == 1 ? fields.getFirst() : new DisjunctionMaxQuery(fields, 0);
  }

  /** All words that begin so: as written, and folded. */
  static Query prefix(String field, String text) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    Term written = new Term(field, Folding.lower(text));
    Term folded = new Term(field, Schema.FOLDED + Folding.fold(text));
    either.add(new PrefixQuery(written), Occur.SHOULD);
    either.add(new PrefixQuery(folded), Occur.SHOULD);
    return new ConstantScoreQuery(either.build());
  }

  /** All words that are written almost so. */
  static Query fuzzy(String field, String text, int edits) {
    return new FuzzyQuery(
        new Term(field, Folding.lower(text)),
        edits,
        1,
        SIMILAR,
        true,
        new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(SIMILAR));
  }

  /** What a field holds unchanged. */
  static Query verbatim(String field, String text) {
    return new TermQuery(new Term(field, text));
  }
}
