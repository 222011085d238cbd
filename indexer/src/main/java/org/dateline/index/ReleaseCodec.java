package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Label;
import org.dateline.clean.Part;
import org.dateline.clean.Reason;
import org.dateline.clean.Refusal;
import org.dateline.describe.Kind;
import org.dateline.describe.Person;
import org.dateline.describe.Place;
import org.dateline.describe.Quote;
import org.dateline.describe.Relation;
import org.dateline.describe.Release;
import org.dateline.read.Block;
import org.dateline.read.Format;
import org.dateline.read.Page;
import org.dateline.read.Setting;
import org.dateline.read.Value;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A release as bytes and back, whole: the page with its blocks, the parts with their reasons, every
 * field with its evidence. Only the {@link Setting} of blocks is left out: it serves cleaning
 * alone.
 *
 * <p>What the index holds of the release anyway, its {@link Schema#CONTENT} and its {@link
 * HitRecord}, is not written a second time ({@link KnownTexts}). Constants are written by name, so
 * that a new one in the middle of an enum does not shift the others.
 */
public final class ReleaseCodec {

  /** Written first; raised whenever the order below changes. */
  private static final int VERSION = 3;

  private ReleaseCodec() {}

  /**
   * @param content the title and paragraphs of the same release
   * @param hit what is shown of it
   */
  static byte[] encode(Release release, String content, HitRecord hit) {
    BytesWriter out = new BytesWriter(new KnownTexts(content, hit));
    write(out, release, release.clean().page().file());
    return Packing.pack(out.bytes(), content);
  }

  /**
   * All of a release, not packed: what {@link #fromBytes} reads. Equal releases give equal bytes.
   */
  public static byte[] toBytes(Release release) {
    return toBytes(release, release.clean().page().file());
  }

  /** The same without where the page lies: equal wherever a folder is moved to. */
  public static byte[] contentBytes(Release release) {
    return toBytes(release, "");
  }

  private static byte[] toBytes(Release release, String file) {
    BytesWriter out = new BytesWriter();
    write(out, release, file);
    return out.bytes();
  }

  private static void write(BytesWriter out, Release release, String file) {
    out.number(VERSION);
    writePage(out, release.clean().page(), file);
    writeClean(out, release.clean());
    out.found(release.kind(), (o, kind) -> o.constant(kind));
    out.optional(release.title(), (o, title) -> o.found(title, BytesWriter::text));
    out.optional(release.date(), (o, date) -> o.found(date, BytesWriter::date));
    out.optional(release.updated(), (o, date) -> o.found(date, BytesWriter::date));
    out.list(release.places(), (o, place) -> o.found(place, ReleaseCodec::writePlace));
    out.list(release.sources(), (o, source) -> o.found(source, BytesWriter::text));
    out.list(release.persons(), (o, person) -> o.found(person, ReleaseCodec::writePerson));
    out.list(release.quotes(), (o, quote) -> o.found(quote, ReleaseCodec::writeQuote));
    out.list(release.countries(), (o, country) -> o.found(country, BytesWriter::text));
    out.optional(release.meeting(), (o, meeting) -> o.found(meeting, BytesWriter::text));
    out.found(release.language(), BytesWriter::text);
    out.optional(release.relation().duplicateOf(), BytesWriter::text);
    out.optional(release.relation().family(), BytesWriter::text);
  }

  /**
   * @param content what {@link Schema#CONTENT} holds for the same release
   * @param hit what {@link Schema#HIT} holds for it
   * @throws IOException where the bytes are damaged or of another version
   */
  static Release decode(byte[] bytes, int offset, int length, String content, HitRecord hit)
      throws IOException {
    byte[] unpacked = Packing.unpack(bytes, offset, length, content);
    return read(new BytesReader(unpacked, new KnownTexts(content, hit)));
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IOException where the bytes are damaged or of another version
   */
  public static Release fromBytes(byte[] unpacked) throws IOException {
    return read(new BytesReader(unpacked, 0, unpacked.length));
  }

  private static Release read(BytesReader in) throws IOException {
    try {
      int version = in.number();
      if (version != VERSION) {
        throw new IndexFormatTooOldException(
            Schema.RELEASE, "written as version %d and not %d".formatted(version, VERSION));
      }
      return readRelease(in, readClean(in, readPage(in)));
    } catch (RuntimeException e) {
      throw new CorruptIndexException("a release is damaged", Schema.RELEASE, e);
    }
  }

  /** All of a clean page that is no release: what {@link #cleanPageFromBytes} reads. */
  public static byte[] toBytes(CleanPage clean) {
    BytesWriter out = new BytesWriter();
    writePage(out, clean.page(), clean.page().file());
    writeClean(out, clean);
    return out.bytes();
  }

  /** Reads what {@link #toBytes(CleanPage)} wrote. */
  public static CleanPage cleanPageFromBytes(byte[] bytes) {
    BytesReader in = new BytesReader(bytes, 0, bytes.length);
    return readClean(in, readPage(in));
  }

  private static Release readRelease(BytesReader in, CleanPage clean) {
    return new Release(
        clean,
        in.found(i -> i.constant(Kind.class)),
        in.optional(i -> i.found(BytesReader::text)),
        in.optional(i -> i.found(BytesReader::date)),
        in.optional(i -> i.found(BytesReader::date)),
        in.list(i -> i.found(ReleaseCodec::readPlace)),
        in.list(i -> i.found(BytesReader::text)),
        in.list(i -> i.found(ReleaseCodec::readPerson)),
        in.list(i -> i.found(ReleaseCodec::readQuote)),
        in.list(i -> i.found(BytesReader::text)),
        in.optional(i -> i.found(BytesReader::text)),
        in.found(BytesReader::text),
        new Relation(in.optional(BytesReader::text), in.optional(BytesReader::text)));
  }

  private static void writePage(BytesWriter out, Page page, String file) {
    out.text(file);
    out.optional(page.id(), BytesWriter::text);
    out.optional(page.uri(), BytesWriter::text);
    out.constant(page.format());
    out.list(
        page.blocks(),
        (o, block) -> {
          o.constant(block.kind());
          o.text(block.text());
          o.list(block.marks(), BytesWriter::span);
        });
    out.list(
        page.values(),
        (o, value) -> {
          o.constant(value.origin());
          o.text(value.name());
          o.text(value.text());
        });
    out.flag(page.trusted());
  }

  private static Page readPage(BytesReader in) {
    return new Page(
        in.text(),
        in.optional(BytesReader::text),
        in.optional(BytesReader::text),
        in.constant(Format.class),
        in.list(
            i ->
                new Block(
                    i.constant(Block.Kind.class),
                    i.text(),
                    i.list(BytesReader::span),
                    Setting.NONE)),
        in.list(i -> new Value(i.constant(Value.Origin.class), i.text(), i.text())),
        in.flag());
  }

  private static void writeClean(BytesWriter out, CleanPage clean) {
    writeParts(out, clean);
    out.optional(clean.title(), BytesWriter::text);
    out.list(
        clean.labels(),
        (o, label) -> {
          o.text(label.name());
          o.list(label.values(), BytesWriter::text);
        });
    out.optional(clean.refusal(), BytesWriter::constant);
  }

  /** Most blocks are one part, kept as a whole, each behind the other: these take a byte each. */
  private static void writeParts(BytesWriter out, CleanPage clean) {
    out.number(clean.parts().size());
    int block = 0;
    for (Part part : clean.parts()) {
      boolean plain = part.equals(wholeBlock(clean.page(), block));
      out.flag(plain);
      if (!plain) {
        out.number(part.block());
        out.span(part.span());
        out.optional(part.removed(), BytesWriter::constant);
        out.text(part.rule());
      }
      block = part.block() + 1;
    }
  }

  private static List<Part> readParts(BytesReader in, Page page) {
    int size = in.number();
    List<Part> parts = new ArrayList<>();
    int block = 0;
    for (int i = 0; i < size; i++) {
      Part part =
          in.flag()
              ? Objects.requireNonNull(wholeBlock(page, block))
              : new Part(
                  in.number(), in.span(), in.optional(o -> o.constant(Reason.class)), in.text());
      parts.add(part);
      block = part.block() + 1;
    }
    return parts;
  }

  /** The part that keeps a block as a whole; null where there is no such block. */
  private static @Nullable Part wholeBlock(Page page, int block) {
    return block < page.blocks().size()
        ? Part.kept(block, new Span(0, page.blocks().get(block).text().length()))
        : null;
  }

  private static CleanPage readClean(BytesReader in, Page page) {
    return new CleanPage(
        page,
        readParts(in, page),
        in.optional(BytesReader::text),
        in.list(i -> new Label(i.text(), i.list(BytesReader::text))),
        in.optional(i -> i.constant(Refusal.class)));
  }

  private static void writePlace(BytesWriter out, Place place) {
    out.text(place.name());
    out.optional(place.country(), BytesWriter::text);
  }

  private static Place readPlace(BytesReader in) {
    return new Place(in.text(), in.optional(BytesReader::text));
  }

  private static void writePerson(BytesWriter out, Person person) {
    out.text(person.name());
    out.optional(person.role(), BytesWriter::text);
    out.number(person.mentions());
    out.optional(person.resolved(), (o, full) -> o.found(full, BytesWriter::text));
  }

  private static Person readPerson(BytesReader in) {
    return new Person(
        in.text(),
        in.optional(BytesReader::text),
        in.number(),
        in.optional(i -> i.found(BytesReader::text)));
  }

  private static void writeQuote(BytesWriter out, Quote quote) {
    out.optional(quote.speaker(), BytesWriter::text);
    out.text(quote.text());
    out.flag(quote.certain());
  }

  private static Quote readQuote(BytesReader in) {
    return new Quote(in.optional(BytesReader::text), in.text(), in.flag());
  }
}
