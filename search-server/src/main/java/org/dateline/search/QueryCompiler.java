package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.dateline.calendar.PartialDate;
import org.dateline.index.Schema;
import org.dateline.index.Words;
import org.dateline.search.CompiledQuery.Clause;
import org.dateline.search.Expression.And;
import org.dateline.search.Expression.Everything;
import org.dateline.search.Expression.Field;
import org.dateline.search.Expression.Fuzzy;
import org.dateline.search.Expression.Near;
import org.dateline.search.Expression.Not;
import org.dateline.search.Expression.Or;
import org.dateline.search.Expression.Phrase;
import org.dateline.search.Expression.Prefix;
import org.dateline.search.Expression.Range;
import org.dateline.search.Expression.Term;

/** Turns expressions into engine queries. One for each snapshot of the archive. */
final class QueryCompiler {

  private final Languages languages;
  private final WordQueries words;
  private final FieldQueries fields;

  QueryCompiler(Languages languages) {
    this.languages = languages;
    this.words = new WordQueries(languages);
    this.fields = new FieldQueries(words);
  }

  CompiledQuery compile(Expression expression) {
    List<Expression> parts = expression instanceof And(var inner) ? inner : List.of(expression);
    boolean hasMeaning = parts.stream().anyMatch(part -> !isStopWord(part) && isRanked(part));
    List<Clause> clauses = new ArrayList<>();
    List<Query> required = new ArrayList<>();
    List<Query> filters = new ArrayList<>();
    List<Query> excluded = new ArrayList<>();
    List<String> typed = parts.stream().map(QueryCompiler::wordOf).toList();
    for (int i = 0; i < parts.size(); i++) {
      Optional<Bodies.Run> body = Bodies.known().nameAt(typed, i);
      if (body.isPresent()) {
        List<Expression> name = parts.subList(i, i + body.get().words());
        clauses.add(body(name, body.get().abbreviation()));
        i += body.get().words() - 1;
        continue;
      }
      Expression part = parts.get(i);
      switch (part) {
        case Everything everything -> {}
        case Not(Expression of) -> excluded.add(query(of));
        case Range range -> filters.add(query(range));
        case Field(FieldName name, Expression of)
            when name == FieldName.TITLE || name == FieldName.QUOTE ->
            required.add(query(part));
        case Field field -> filters.add(query(field));
        default -> {
          if (!hasMeaning || !isStopWord(part)) {
            clauses.add(new Clause(List.of(label(part)), query(part)));
          }
        }
      }
    }
    return new CompiledQuery(clauses, required, filters, excluded, closeness(parts, hasMeaning));
  }

  private Query query(Expression expression) {
    return switch (expression) {
      case Everything everything -> MatchAllDocsQuery.INSTANCE;
      case Term(String text) -> word(text);
      case Phrase(String text) -> WordQueries.exact(Schema.EXACT, text);
      case Near(String text, int distance) -> words.near(Schema.TEXT, text, distance);
      case Prefix(String text) -> WordQueries.prefix(Schema.EXACT, text);
      case Fuzzy(String text, int edits) -> WordQueries.fuzzy(Schema.EXACT, text, edits);
      case Field(FieldName name, Expression of) -> fields.of(name, of);
      case Range(Optional<PartialDate> from, Optional<PartialDate> to) -> overlap(from, to);
      case And(List<Expression> parts) -> all(parts);
      case Or(List<Expression> parts) -> any(parts);
      case Not not -> all(List.of(not));
    };
  }

  private Query word(String text) {
    Query word = stopWordOr(text);
    List<String> names = Bodies.known().names(text);
    if (names.isEmpty()) {
      return word;
    }
    List<Query> readings = new ArrayList<>(List.of(word));
    names.forEach(name -> readings.add(words.near(Schema.TEXT, name, 0)));
    return new DisjunctionMaxQuery(readings, 0);
  }

  private Query stopWordOr(String text) {
    return languages.isStopWord(text.toLowerCase(Locale.ROOT))
        ? WordQueries.exact(Schema.EXACT, text)
        : words.word(Schema.TEXT, Schema.EXACT, text);
  }

  /** The words of a body's name, or its abbreviation. */
  private Clause body(List<Expression> name, String abbreviation) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<String> labels = new ArrayList<>();
    for (Expression part : name) {
      if (!isStopWord(part)) {
        all.add(query(part), Occur.MUST);
        labels.add(label(part));
      }
    }
    Query abbreviated = words.word(Schema.TEXT, Schema.EXACT, abbreviation);
    return new Clause(labels, new DisjunctionMaxQuery(List.of(all.build(), abbreviated), 0));
  }

  private Query all(List<Expression> parts) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    boolean positive = false;
    for (Expression part : parts) {
      if (part instanceof Not(Expression of)) {
        builder.add(query(of), Occur.MUST_NOT);
      } else {
        positive = true;
        builder.add(query(part), Occur.MUST);
      }
    }
    if (!positive) {
      builder.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return builder.build();
  }

  private Query any(List<Expression> parts) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    parts.forEach(part -> builder.add(query(part), Occur.SHOULD));
    return builder.build();
  }

  /** Releases whose date overlaps a stretch of time that is open where an end is missing. */
  static Query overlap(Optional<PartialDate> from, Optional<PartialDate> to) {
    int first = from.map(d -> (int) d.first().toEpochDay()).orElse(Integer.MIN_VALUE);
    int last = to.map(d -> (int) d.last().toEpochDay()).orElse(Integer.MAX_VALUE);
    if (first > last) {
      return new MatchNoDocsQuery("from after to");
    }
    return IntRange.newIntersectsQuery(Schema.DATE, new int[] {first}, new int[] {last});
  }

  /** What tells good answers from others beside the words: neighbours in the query, and parts. */
  private List<Query> closeness(List<Expression> parts, boolean hasMeaning) {
    List<Query> close = new ArrayList<>();
    String before = "";
    for (Expression part : parts) {
      String word = wordOf(part);
      if (!word.isEmpty() && hasMeaning && isStopWord(part)) {
        continue;
      }
      if (!before.isEmpty() && !word.isEmpty()) {
        close.add(
            new BoostQuery(
                words.near(Schema.TEXT, before + " " + word, Ranking.DISTANCE), Ranking.CLOSENESS));
      }
      if (word.indexOf('-') > 0) {
        for (Words.Word piece : Words.exact(word)) {
          if (piece.text().length() >= Ranking.SHORTEST_PART) {
            close.add(new BoostQuery(word(piece.text()), Ranking.PART));
          }
        }
      }
      before = word;
    }
    return close;
  }

  private boolean isStopWord(Expression part) {
    return part instanceof Term(String text) && languages.isStopWord(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isRanked(Expression part) {
    return switch (part) {
      case Everything everything -> false;
      case Not not -> false;
      case Range range -> false;
      case Field field -> false;
      default -> true;
    };
  }

  private static String wordOf(Expression part) {
    return part instanceof Term(String text) ? text : "";
  }

  private static String label(Expression part) {
    return part instanceof Term(String text) ? text : part.print();
  }
}
