package org.dateline.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.dateline.index.Folding;
import org.dateline.index.Schema;
import org.jspecify.annotations.Nullable;

/** Finds words of the archive that are written almost like words it does not have. */
final class Spelling {

  /** A shorter word is like too many others, in letters. */
  private static final int SHORTEST = 4;

  /** In words up to this length one letter may be wrong, in longer ones two: the usual measure. */
  private static final int ONE_EDIT = 5;

  /** A longer one is no word, and takes seconds to be compared. */
  private static final int LONGEST = 60;

  private Spelling() {}

  /** The query with its unknown words exchanged; empty where there is nothing to exchange. */
  static Optional<Expression> mended(Expression expression, IndexReader reader) throws IOException {
    Mender mender = new Mender(reader);
    Expression mended = expression.map((field, leaf) -> mender.mended(field, leaf));
    if (mender.failure != null) {
      throw mender.failure;
    }
    return mended.equals(expression) ? Optional.empty() : Optional.of(mended);
  }

  private static final class Mender {

    private final IndexReader reader;
    private final DirectSpellChecker checker = new DirectSpellChecker();
    private @Nullable IOException failure;

    Mender(IndexReader reader) {
      this.reader = reader;
      checker.setMinQueryLength(SHORTEST);
    }

    Expression mended(Optional<FieldName> field, Expression leaf) {
      boolean plain = field.isEmpty() || field.get() == FieldName.TITLE;
      if (!plain
          || !(leaf instanceof Expression.Term(String text))
          || text.length() > LONGEST
          || !Bodies.known().names(text).isEmpty()) {
        return leaf;
      }
      try {
        String lower = Folding.lower(text);
        if (isKnown(lower) || isKnown(Schema.FOLDED + Folding.fold(text))) {
          return leaf;
        }
        checker.setMaxEdits(text.length() <= ONE_EDIT ? 1 : 2);
        SuggestWord[] similar =
            checker.suggestSimilar(
                new Term(Schema.EXACT, lower), 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return similar.length == 0 ? leaf : new Expression.Term(similar[0].string);
      } catch (IOException e) {
        failure = e;
        return leaf;
      }
    }

    private boolean isKnown(String word) throws IOException {
      return reader.docFreq(new Term(Schema.EXACT, word)) > 0;
    }
  }
}
