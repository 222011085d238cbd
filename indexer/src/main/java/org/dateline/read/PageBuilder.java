package org.dateline.read;

import java.util.ArrayList;
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
    if (kind != Sniffer.Kind.HTML) {
      Optional<List<TextLine>> lines = LineMemory.lines(bytes);
      if (lines.isPresent()) {
        return text(file, uri, kind, new Lines(lines.get()), archive);
      }
    }
    if (Decoding.isBinary(bytes)) {
      return new Reading.Unreadable(
          file, "no text: the bytes are those of an image, an archive or a program");
    }
    String text = Decoding.text(bytes, label);
    if (kind != Sniffer.Kind.HTML) {
      return text(file, uri, kind, Lines.of(text), archive);
    }
    Html html = Html.parse(text);
    List<Value> values = new ArrayList<>(archive);
    values.addAll(html.values());
    return page(file, uri, Format.HTML, html.blocks(), values);
  }

  private static Reading text(
      String file, Optional<String> uri, Sniffer.Kind kind, Lines lines, List<Value> values) {
    boolean markdown = kind == Sniffer.Kind.MARKDOWN;
    Format format = markdown ? Format.MARKDOWN : Format.TEXT;
    List<Block> blocks = TextBlocks.of(lines, markdown);
    List<Value> all = new ArrayList<>(values);
    all.addAll(markdown ? MarkdownLogo.of(blocks) : List.of());
    return page(file, uri, format, blocks, all);
  }

  static Reading page(
      String file, Optional<String> uri, Format format, List<Block> blocks, List<Value> values) {
    return new Reading.Read(new Page(file, Optional.empty(), uri, format, blocks, values, false));
  }
}
