package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/**
 * Reads queries. Never fails: what cannot be read as syntax is read as words, and a notice says so.
 */
public final class QuerySyntax {

  /**
   * The longest query that is read, in UTF-16 code units: a long paragraph. The time that a query
   * takes grows with its words.
   */
  public static final int LONGEST = 2_000;

  /** The most words that are looked up together: a long question; each takes its time. */
  private static final int MOST = 100;

  /** How often an offending sign is escaped before the whole is read as plain words. */
  private static final int ATTEMPTS = 12;

  /**
   * What a query was read as.
   *
   * @param expression what it means
   * @param notices what the one who typed it should know, a sentence each
   */
  public record Reading(Expression expression, List<String> notices) {

    public Reading {
      notices = List.copyOf(notices);
    }
  }

  private QuerySyntax() {}

  public static Reading read(String typed) {
    List<String> notices = new ArrayList<>();
    String text = Capitals.softened(typed);
    if (text.length() > LONGEST) {
      text = text.substring(0, LONGEST);
      notices.add(
          String.format(
              Locale.ROOT, "The query is very long; its first %,d characters were used.", LONGEST));
    }
    QueryText.Ready ready = QueryText.of(text);
    if (ready.mended()) {
      notices.add("A quotation mark or parenthesis without its partner was left out.");
    }
    Optional<Expression> expression = parse(ready.text(), notices);
    if (expression.isEmpty()) {
      expression = parseOnce(QueryText.wordsOf(text));
    }
    return new Reading(limited(expression.orElseGet(Expression.Everything::new), notices), notices);
  }

  private static Expression limited(Expression expression, List<String> notices) {
    if (expression instanceof Expression.And(List<Expression> parts) && parts.size() > MOST) {
      notices.add("The query has many words; the first %d were used.".formatted(MOST));
      return Expression.and(parts.subList(0, MOST));
    }
    return expression;
  }

  /** Empty where no attempt succeeds. */
  private static Optional<Expression> parse(String ready, List<String> notices) {
    String text = ready;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (text.isBlank()) {
        return Optional.of(new Expression.Everything());
      }
      try {
        Optional<Expression> expression = mapped(text);
        if (attempt > 0) {
          notices.add("Part of the query could not be read as syntax and was read as words.");
        }
        return expression;
      } catch (QueryNodeParseException e) {
        int offending = offending(e, text);
        if (offending < 0) {
          break;
        }
        text = text.substring(0, offending) + "\\" + text.substring(offending);
      } catch (UnsupportedSyntaxException e) {
        break;
      }
    }
    notices.add("The query could not be read as syntax and was read as words.");
    return Optional.empty();
  }

  private static Optional<Expression> parseOnce(String words) {
    try {
      return words.isBlank() ? Optional.empty() : mapped(words);
    } catch (QueryNodeParseException | UnsupportedSyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Expression> mapped(String text) throws QueryNodeParseException {
    QueryNode node;
    try {
      node = new StandardSyntaxParser().parse(text, "");
    } catch (RuntimeException | StackOverflowError e) {
      throw new UnsupportedSyntaxException("the parser gave up: " + e.getClass().getSimpleName());
    }
    return SyntaxMapper.map(node);
  }

  /** Where the sign stands that the parser could not read; -1 where it does not say. */
  private static int offending(QueryNodeParseException failure, String text) {
    if (!(failure instanceof ParseException parse)
        || parse.currentToken == null
        || parse.currentToken.next == null) {
      return -1;
    }
    int column = parse.currentToken.next.beginColumn;
    boolean inside = column >= 0 && column < text.length() && text.charAt(column) != '\\';
    if (inside) {
      return column;
    }
    // The text ended too early: an operator at its end lacks what it should join.
    int last = parse.currentToken.beginColumn;
    return last >= 0 && last < text.length() && text.charAt(last) != '\\' ? last : -1;
  }
}
