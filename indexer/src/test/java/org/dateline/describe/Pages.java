package org.dateline.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Label;
import org.dateline.clean.Part;
import org.dateline.clean.Reason;
import org.dateline.describe.dateline.Dateline;
import org.dateline.describe.dateline.Datelines;
import org.dateline.describe.finders.Describer;
import org.dateline.describe.page.ScannedPage;
import org.dateline.read.Block;
import org.dateline.read.Container;
import org.dateline.read.Format;
import org.dateline.read.Page;
import org.dateline.read.Setting;
import org.dateline.read.Value;
import org.dateline.text.Span;

/** Clean pages for tests, written down line by line as they stand on the page. */
public final class Pages {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final List<Value> values = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<String> uri = Optional.empty();

  private Pages() {}

  public static Pages page() {
    return new Pages();
  }

  /** A page of nothing but a body. */
  public static Pages body(String... paragraphs) {
    return page().paragraphs(paragraphs);
  }

  public Pages title(String text) {
    title = Optional.of(text);
    return line(Reason.TITLE, text);
  }

  public Pages label(String name, String... lines) {
    labels.add(new Label(name, List.of(lines)));
    return this;
  }

  public Pages line(Reason reason, String text) {
    parts.add(Part.removed(blocks.size(), new Span(0, text.length()), reason, "written in a test"));
    blocks.add(new Block(Block.Kind.PARAGRAPH, text, List.of(), Setting.NONE));
    return this;
  }

  /** A line that the elements of the page part. */
  public Pages pieces(Reason reason, String... pieces) {
    List<Integer> seams = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String piece : pieces) {
      if (!text.isEmpty()) {
        seams.add(text.append(' ').length());
      }
      text.append(piece);
    }
    Setting setting = new Setting(0, 0, Container.PAGE, false, seams);
    parts.add(Part.removed(blocks.size(), new Span(0, text.length()), reason, "written in a test"));
    blocks.add(new Block(Block.Kind.PARAGRAPH, text.toString(), List.of(), setting));
    return this;
  }

  public Pages paragraphs(String... texts) {
    for (String text : texts) {
      parts.add(Part.kept(blocks.size(), new Span(0, text.length())));
      blocks.add(new Block(Block.Kind.PARAGRAPH, text, List.of(), Setting.NONE));
    }
    return this;
  }

  public Pages uri(String address) {
    uri = Optional.of(address);
    return this;
  }

  public Pages value(Value.Origin origin, String name, String text) {
    values.add(new Value(origin, name, text));
    return this;
  }

  public CleanPage clean() {
    Page page = new Page("test.txt", Optional.empty(), uri, Format.TEXT, blocks, values, false);
    return new CleanPage(page, parts, title, labels, Optional.empty());
  }

  public ScannedPage scanned() {
    return new ScannedPage(clean());
  }

  public Optional<Dateline> dateline() {
    return Datelines.of(scanned());
  }

  public Release described() {
    return new Describer().describe(clean());
  }
}
