package org.dateline.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.calendar.PartialDate;
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

/** Prints expressions as queries that {@link QuerySyntax} reads as the same expressions. */
final class Printing {

  /** Signs that mean something to the syntax wherever they stand. */
  private static final String SIGNS = "!(){}[]^\"~*?:\\/&|<>=@+";

  private Printing() {}

  static String print(Expression expression) {
    return switch (expression) {
      case Everything everything -> "*";
      case Term(String text) -> word(text);
      case Phrase(String text) -> quoted(text);
      case Near(String text, int distance) -> quoted(text) + "~" + distance;
      case Prefix(String text) -> word(text) + "*";
      case Fuzzy(String text, int edits) -> word(text) + "~" + edits;
      case Field(FieldName name, Expression of) -> name.word() + ":" + print(of);
      case Range(Optional<PartialDate> from, Optional<PartialDate> to) -> range(from, to);
      case And(List<Expression> parts) ->
          parts.stream().map(Printing::inner).collect(Collectors.joining(" "));
      case Or(List<Expression> parts) ->
          parts.stream().map(Printing::inner).collect(Collectors.joining(" OR "));
      case Not(Expression of) -> "-" + inner(of);
    };
  }

  private static String inner(Expression part) {
    return part instanceof And || part instanceof Or ? "(" + print(part) + ")" : print(part);
  }

  private static String range(Optional<PartialDate> from, Optional<PartialDate> to) {
    if (from.isPresent() && to.isPresent()) {
      return from.equals(to) ? "date:" + from.get() : "date:" + from.get() + ".." + to.get();
    }
    return from.map(d -> "date:>=" + d).or(() -> to.map(d -> "date:<=" + d)).orElse("*");
  }

  private static String word(String text) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SIGNS.indexOf(c) >= 0 || (c == '-' && i == 0)) {
        word.append('\\');
      }
      word.append(c);
    }
    return switch (text) {
      case "AND", "OR", "NOT", "TO" -> "\\" + word;
      default -> word.toString();
    };
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
