package org.dateline.read;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the page of one document: decodes it and cuts it into blocks as its format wants. */
final class PageBuilder {

  private PageBuilder() {}

  /**
   * @param label the encoding that a header gives, where there is one
   * @param archive what the archive says of the page
   */
  static Reading read(
      String file,
      Sniffer.Kind kind,
      byte[] bytes,
      @Nullable String label,
      Optional<String> uri,
      List<Value> archive) {
    if (kind == Sniffer.Kind.PDF) {
      return PdfPages.read(file, bytes, uri, archive);
    }
    if (Decoding.isBinary(bytes)) {
      return new Reading.Unreadable(
          file, "no text: the bytes are those of an image, an archive or a program");
    }
    String text = Decoding.text(bytes, label);
    return switch (kind) {
      case HTML -> {
        Html html = Html.parse(text);
        List<Value> values = new java.util.ArrayList<>(archive);
        values.addAll(html.values());
        yield page(file, uri, Format.HTML, html.blocks(), values);
      }
      case MARKDOWN -> page(file, uri, Format.MARKDOWN, TextBlocks.of(text, true), archive);
      default -> page(file, uri, Format.TEXT, TextBlocks.of(text, false), archive);
    };
  }

  static Reading page(
      String file, Optional<String> uri, Format format, List<Block> blocks, List<Value> values) {
    return new Reading.Read(new Page(file, Optional.empty(), uri, format, blocks, values, false));
  }
}
