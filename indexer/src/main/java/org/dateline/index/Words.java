package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.dateline.text.Span;

/**
 * Brings text to words in the ways that {@link Schema} names, the same for releases and for
 * queries. Thread-safe.
 */
public final class Words {

  private static final Analyzer EXACT = new ExactAnalyzer();
  private static final Analyzer NAME = new NameAnalyzer();

  /**
   * A word of a text.
   *
   * @param text the form in which the index knows it
   * @param place its place among the words, from 0; words at one place are forms of one word
   * @param span where it stands in the text
   */
  public record Word(String text, int place, Span span) {}

  private Words() {}

  /** The languages that have a stemming of their own, by ISO 639-1 code. */
  public static Set<String> languages() {
    return Stemming.languages();
  }

  /**
   * The folded stems of a text in a language, stop words dropped; compounds closed and in parts.
   */
  public static List<Word> stems(String text, String language) {
    return words(StemmedAnalyzer.of(language), text, true);
  }

  /** The words of a text as they are written but for case. */
  public static List<Word> exact(String text) {
    return words(EXACT, text, false);
  }

  /** The words of a text, folded. */
  public static List<Word> name(String text) {
    return words(NAME, text, false);
  }

  /**
   * @param word in lower case
   */
  public static boolean isStopWord(String word, String language) {
    return Stemming.of(language).stopWords().contains(word);
  }

  static TokenStream stemmedStream(String field, String text, String language) {
    return StemmedAnalyzer.of(language).tokenStream(field, text);
  }

  static TokenStream exactStream(String field, String text) {
    return EXACT.tokenStream(field, text);
  }

  /** What brings names to words, for whoever writes name fields. */
  public static Analyzer nameAnalyzer() {
    return NAME;
  }

  private static List<Word> words(Analyzer analyzer, String text, boolean allForms) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      int place = -1;
      while (stream.incrementToken()) {
        place += increment.getPositionIncrement();
        if (allForms || increment.getPositionIncrement() > 0) {
          Span span = new Span(offset.startOffset(), offset.endOffset());
          words.add(new Word(term.toString(), place, span));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return words;
  }
}
