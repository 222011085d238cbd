package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.calendar.PartialDate;

/**
 * What a query means. Knows no engine.
 *
 * <p>Expressions are in a normal form: a conjunction holds no conjunction and an alternative no
 * alternative, both hold at least two parts, nothing is negated twice, and a field stands before a
 * single word or phrase. The factory methods see to it. {@link #print} gives a query that is read
 * as the same expression.
 */
public sealed interface Expression {

  /** All releases. */
  record Everything() implements Expression {}

  /**
   * A word in any of its forms.
   *
   * @param text as typed, without marks at its ends; holds no white space
   */
  record Term(String text) implements Expression {}

  /**
   * Words as they are written, one behind the other.
   *
   * @param text as typed, white space folded
   */
  record Phrase(String text) implements Expression {}

  /**
   * Words that stand near each other.
   *
   * @param text as typed, white space folded
   * @param distance how many other words may stand between them, from 1
   */
  record Near(String text, int distance) implements Expression {}

  /** All words that begin so. */
  record Prefix(String text) implements Expression {}

  /**
   * All words that are written almost so.
   *
   * @param edits how many letters may be other, missing or exchanged: 1 or 2
   */
  record Fuzzy(String text, int edits) implements Expression {}

  /**
   * A word or phrase in a field.
   *
   * @param of a term, phrase, near, prefix or fuzzy
   */
  record Field(FieldName name, Expression of) implements Expression {}

  /** Releases whose date overlaps a stretch of time; at least one end is given. */
  record Range(Optional<PartialDate> from, Optional<PartialDate> to) implements Expression {}

  /** All of these. */
  record And(List<Expression> parts) implements Expression {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of these. */
  record Or(List<Expression> parts) implements Expression {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** Not this. */
  record Not(Expression of) implements Expression {}

  /** All of the parts, in normal form; everything where there are none. */
  static Expression and(List<Expression> parts) {
    return joined(parts, And.class, And::parts, And::new);
  }

  /** At least one of the parts, in normal form; everything where there are none. */
  static Expression or(List<Expression> parts) {
    return joined(parts, Or.class, Or::parts, Or::new);
  }

  static Expression not(Expression of) {
    return of instanceof Not(Expression inner) ? inner : new Not(of);
  }

  private static <T extends Expression> Expression joined(
      List<Expression> parts,
      Class<T> type,
      Function<T, List<Expression>> inner,
      Function<List<Expression>, Expression> outer) {
    List<Expression> flat = new ArrayList<>();
    for (Expression part : parts) {
      if (type.isInstance(part)) {
        flat.addAll(inner.apply(type.cast(part)));
      } else {
        flat.add(part);
      }
    }
    return switch (flat.size()) {
      case 0 -> new Everything();
      case 1 -> flat.getFirst();
      default -> outer.apply(flat);
    };
  }

  /** A query that is read as this expression. */
  default String print() {
    return Printing.print(this);
  }

  /** This expression with every word and phrase exchanged for what the function gives. */
  default Expression map(BiFunction<Optional<FieldName>, Expression, Expression> leaf) {
    return switch (this) {
      case And(List<Expression> parts) -> and(parts.stream().map(p -> p.map(leaf)).toList());
      case Or(List<Expression> parts) -> or(parts.stream().map(p -> p.map(leaf)).toList());
      case Not(Expression of) -> not(of.map(leaf));
      case Field(FieldName name, Expression of) ->
          new Field(name, leaf.apply(Optional.of(name), of));
      default -> leaf.apply(Optional.empty(), this);
    };
  }

  /** This expression with the words of every phrase in any form and order. */
  default Expression loosened() {
    return map(
        (field, leaf) ->
            field.isEmpty() && leaf instanceof Phrase(String text)
                ? and(Stream.of(text.split(" ")).<Expression>map(Term::new).toList())
                : leaf);
  }
}
