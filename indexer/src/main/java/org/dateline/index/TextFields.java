package org.dateline.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * Fills the fields of {@link Schema} that hold running text. Apart from the rest of a document, so
 * that a yardstick can index the very same words with nothing else of Dateline around them.
 */
public final class TextFields {

  private static final FieldType WITH_OFFSETS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);
  private static final FieldType WITH_PLACES =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

  private TextFields() {}

  /**
   * @param language the ISO 639-1 code of the language whose stems are taken
   */
  public static void add(Document document, ReleaseContent content, String language) {
    String text = content.text();
    document.add(
        new Field(
            Schema.TEXT,
            new EmphasisFilter(
                new ParagraphFilter(Words.stemmedStream(Schema.TEXT, text, language), text),
                Emphasis.of(content)),
            WITH_OFFSETS));
    document.add(
        new Field(
            Schema.EXACT,
            new ParagraphFilter(Words.exactStream(Schema.EXACT, text), text),
            WITH_OFFSETS));
    if (content.titleLength() > 0) {
      String title = text.substring(0, content.titleLength());
      document.add(
          new Field(Schema.TITLE, Words.stemmedStream(Schema.TITLE, title, language), WITH_PLACES));
      document.add(
          new Field(Schema.TITLE_EXACT, Words.exactStream(Schema.TITLE_EXACT, title), WITH_PLACES));
    }
    addQuotes(document, content.speech(), language);
  }

  private static void addQuotes(Document document, List<String> speech, String language) {
    if (speech.isEmpty()) {
      return;
    }
    StringBuilder quotes = new StringBuilder();
    speech.forEach(words -> quotes.append(words).append(Schema.BREAK));
    document.add(
        new Field(
            Schema.QUOTES,
            Words.stemmedStream(Schema.QUOTES, quotes.toString(), language),
            WITH_PLACES));
  }

  static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
