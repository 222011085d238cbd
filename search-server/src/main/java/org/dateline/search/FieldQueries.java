package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.dateline.index.Folding;
import org.dateline.index.Schema;
import org.dateline.search.Expression.Fuzzy;
import org.dateline.search.Expression.Near;
import org.dateline.search.Expression.Phrase;
import org.dateline.search.Expression.Prefix;
import org.dateline.search.Expression.Term;

/** Makes engine queries of words and phrases that stand behind the name of a field. */
final class FieldQueries {

  private final WordQueries words;

  FieldQueries(WordQueries words) {
    this.words = words;
  }

  Query of(FieldName name, Expression of) {
    return switch (name) {
      case TITLE -> stemmed(Schema.TITLE, Schema.TITLE_EXACT, of);
      case QUOTE -> stemmed(Schema.QUOTES, Schema.QUOTES, of);
      case ID -> WordQueries.verbatim(Schema.ID, text(of));
      case PLACE -> named(Schema.PLACE, of);
      case COUNTRY -> named(Schema.COUNTRY, of);
      case SOURCE -> named(Schema.SOURCE, of);
      case PERSON -> named(Schema.PERSON, of);
      case MEETING -> named(Schema.MEETING, of);
      case KIND -> named(Schema.KIND, of);
      case LANGUAGE -> named(Schema.LANGUAGE, of);
      case DATE -> throw new IllegalStateException("a date is a range");
    };
  }

  private Query stemmed(String field, String exact, Expression of) {
    return switch (of) {
      case Term(String text) -> words.word(field, exact, text);
      case Phrase(String text) ->
          exact.equals(field) ? words.near(field, text, 0) : WordQueries.exact(exact, text);
      case Near(String text, int distance) -> words.near(field, text, distance);
      case Prefix(String text) -> WordQueries.prefix(exact, text);
      case Fuzzy(String text, int edits) -> WordQueries.fuzzy(exact, text, edits);
      default -> throw new IllegalStateException("no leaf: " + of);
    };
  }

  private Query named(String field, Expression of) {
    return switch (of) {
      case Term(String text) -> {
        List<Query> readings = new ArrayList<>(List.of(WordQueries.name(field, text, 0)));
        Bodies.known().names(text).forEach(n -> readings.add(WordQueries.name(field, n, 0)));
        yield readings.size() == 1 ? readings.getFirst() : new DisjunctionMaxQuery(readings, 0);
      }
      case Phrase(String text) -> WordQueries.name(field, text, 0);
      case Near(String text, int distance) -> WordQueries.name(field, text, distance);
      case Prefix(String text) -> WordQueries.prefix(field, Folding.fold(text));
      case Fuzzy(String text, int edits) -> WordQueries.fuzzy(field, Folding.fold(text), edits);
      default -> throw new IllegalStateException("no leaf: " + of);
    };
  }

  private static String text(Expression leaf) {
    return switch (leaf) {
      case Term(String text) -> text;
      case Phrase(String text) -> text;
      case Near(String text, int distance) -> text;
      case Prefix(String text) -> text;
      case Fuzzy(String text, int edits) -> text;
      default -> throw new IllegalStateException("no leaf: " + leaf);
    };
  }
}
