package org.dateline.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.MatchAllDocsQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.dateline.calendar.PartialDate;
import org.dateline.index.Words;
import org.dateline.index.Words.Word;
import org.dateline.search.Expression.Everything;
import org.dateline.search.Expression.Field;
import org.dateline.search.Expression.Fuzzy;
import org.dateline.search.Expression.Near;
import org.dateline.search.Expression.Phrase;
import org.dateline.search.Expression.Prefix;
import org.dateline.search.Expression.Range;
import org.dateline.search.Expression.Term;

/** Turns what the syntax parser gives into expressions. Empty stands for what has no words. */
final class SyntaxMapper {

  /** The widest nearness: a paragraph. Wider ones mean no more than both words. */
  static final int FARTHEST = 50;

  private SyntaxMapper() {}

  /**
   * @throws UnsupportedSyntaxException for syntax that no expression stands for
   */
  static Optional<Expression> map(QueryNode node) {
    return switch (node) {
      case OrQueryNode or -> joined(or.getChildren()).map(Expression::or);
      case BooleanQueryNode and -> joined(and.getChildren()).map(Expression::and);
      case GroupQueryNode group -> map(group.getChild());
      case BoostQueryNode boost -> map(boost.getChild());
      case ModifierQueryNode modifier -> {
        Optional<Expression> of = map(modifier.getChild());
        yield modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT
            ? of.map(Expression::not)
            : of;
      }
      case MatchAllDocsQueryNode all -> Optional.of(new Everything());
      case SlopQueryNode slop when slop.getChild() instanceof QuotedFieldQueryNode quoted ->
          near(quoted, slop.getValue());
      case QuotedFieldQueryNode quoted -> quoted(quoted);
      case FuzzyQueryNode fuzzy -> fuzzy(fuzzy);
      case TermRangeQueryNode range -> range(range);
      case FieldQueryNode word -> word(word);
      default ->
          throw new UnsupportedSyntaxException("no expression for " + node.getClass().getName());
    };
  }

  private static Optional<List<Expression>> joined(List<QueryNode> nodes) {
    List<Expression> parts = new ArrayList<>();
    for (QueryNode node : nodes) {
      map(node).ifPresent(parts::add);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }

  private static Optional<Expression> word(FieldQueryNode node) {
    CharSequence text = node.getText();
    Optional<FieldName> field = field(node);
    if (field.equals(Optional.of(FieldName.DATE))) {
      return Optional.of(date(text.toString()));
    }
    if (field.equals(Optional.of(FieldName.ID))) {
      return inField(field, new Phrase(text.toString()));
    }
    int end = text.length() - 1;
    boolean open = end >= 0 && text.charAt(end) == '*' && !isEscaped(text, end);
    if (open) {
      String begin = trimmed(text.subSequence(0, end).toString());
      if (begin.isEmpty()) {
        return Optional.of(new Everything());
      }
      return inField(
          field, text.toString().endsWith(begin + "*") ? new Prefix(begin) : new Term(begin));
    }
    String word = trimmed(text.toString());
    return word.isEmpty() ? Optional.empty() : inField(field, leaf(word));
  }

  private static Optional<Expression> quoted(QuotedFieldQueryNode node) {
    Optional<FieldName> field = field(node);
    if (field.equals(Optional.of(FieldName.ID))) {
      return inField(field, new Phrase(node.getTextAsString()));
    }
    if (field.equals(Optional.of(FieldName.DATE))) {
      return Optional.of(date(node.getTextAsString()));
    }
    String words = folded(node);
    return words.isEmpty() ? Optional.empty() : inField(field, new Phrase(words));
  }

  private static Optional<Expression> near(QuotedFieldQueryNode node, int distance) {
    String words = folded(node);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return inField(
        field(node),
        distance < 1 ? new Phrase(words) : new Near(words, Math.min(distance, FARTHEST)));
  }

  private static Optional<Expression> fuzzy(FuzzyQueryNode node) {
    String word = trimmed(node.getTextAsString());
    if (word.isEmpty()) {
      return Optional.empty();
    }
    return inField(field(node), new Fuzzy(word, node.getSimilarity() == 1 ? 1 : 2));
  }

  private static Optional<Expression> range(TermRangeQueryNode node) {
    Optional<PartialDate> from =
        PartialDate.parse(node.getLowerBound().getTextAsString())
            .map(d -> node.isLowerInclusive() ? d : day(d.last().plusDays(1)));
    Optional<PartialDate> to =
        PartialDate.parse(node.getUpperBound().getTextAsString())
            .map(d -> node.isUpperInclusive() ? d : day(d.first().minusDays(1)));
    return Optional.of(
        from.isPresent() || to.isPresent()
            ? new Range(from, to)
            : words("date " + node.getLowerBound().getTextAsString()));
  }

  /** A day; the first or last that can be written where the day lies before or behind it. */
  private static PartialDate day(LocalDate date) {
    return date.getYear() > 9999
        ? PartialDate.ofDay(9999, 12, 31)
        : date.getYear() < 1 ? PartialDate.ofDay(1, 1, 1) : new PartialDate.Day(date);
  }

  /** A date, or two with {@code ..} between them; words where it is neither. */
  private static Expression date(String value) {
    int dots = value.indexOf("..");
    Optional<PartialDate> from = PartialDate.parse(dots < 0 ? value : value.substring(0, dots));
    Optional<PartialDate> to = dots < 0 ? from : PartialDate.parse(value.substring(dots + 2));
    boolean dated = from.isPresent() || to.isPresent();
    return dated ? new Range(from, to) : words("date " + value);
  }

  /** What stood where a date should have been, as words. */
  private static Expression words(String text) {
    List<Expression> words = new ArrayList<>();
    for (Word word : Words.exact(text)) {
      words.add(new Term(word.span().of(text)));
    }
    return Expression.and(words);
  }

  private static Optional<Expression> inField(Optional<FieldName> field, Expression leaf) {
    return Optional.of(field.<Expression>map(name -> new Field(name, leaf)).orElse(leaf));
  }

  /** A word; one that the parser gave with white space in it, which was escaped, is a phrase. */
  private static Expression leaf(String word) {
    return word.indexOf(' ') < 0 ? new Term(word) : new Phrase(word);
  }

  private static Optional<FieldName> field(FieldQueryNode node) {
    return FieldName.of(node.getFieldAsString());
  }

  private static String folded(FieldQueryNode node) {
    return trimmed(node.getTextAsString().replaceAll(" +", " "));
  }

  /** The text from its first word to the end of its last; empty where it has no words. */
  private static String trimmed(String text) {
    List<Word> words = Words.exact(text);
    return words.isEmpty()
        ? ""
        : text.substring(words.getFirst().span().start(), words.getLast().span().end());
  }

  private static boolean isEscaped(CharSequence text, int index) {
    return text instanceof UnescapedCharSequence sequence && sequence.wasEscaped(index);
  }
}
