package org.dateline.index;

import java.io.IOException;
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

/**
 * A release as bytes and back, whole: the page with its blocks, the parts with their reasons, every
 * field with its evidence. Only the {@link Setting} of blocks is left out: it serves cleaning
 * alone.
 *
 * <p>The bytes are packed against the release's own {@link Schema#CONTENT}, which the index stores
 * anyway, so that the words of the body take next to no room a second time. Constants are written
 * by name, so that a new one in the middle of an enum does not shift the others.
 */
public final class ReleaseCodec {

  /** Written first; raised whenever the order below changes. */
  private static final int VERSION = 2;

  private ReleaseCodec() {}

  /**
   * @param content the title and paragraphs of the same release
   */
  static byte[] encode(Release release, String content) {
    return Packing.pack(toBytes(release), content);
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
    return out.bytes();
  }

  /**
   * @param content what {@link Schema#CONTENT} holds for the same release
   * @throws IOException where the bytes are damaged or of another version
   */
  static Release decode(byte[] bytes, int offset, int length, String content) throws IOException {
    try {
      return fromBytes(Packing.unpack(bytes, offset, length, content));
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new CorruptIndexException("a release is cut short", Schema.RELEASE, e);
    }
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IOException where the bytes are damaged or of another version
   */
  public static Release fromBytes(byte[] unpacked) throws IOException {
    try {
      BytesReader in = new BytesReader(unpacked, 0, unpacked.length);
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
    out.list(
        clean.parts(),
        (o, part) -> {
          o.number(part.block());
          o.span(part.span());
          o.optional(part.removed(), BytesWriter::constant);
          o.text(part.rule());
        });
    out.optional(clean.title(), BytesWriter::text);
    out.list(
        clean.labels(),
        (o, label) -> {
          o.text(label.name());
          o.list(label.values(), BytesWriter::text);
        });
    out.optional(clean.refusal(), BytesWriter::constant);
  }

  private static CleanPage readClean(BytesReader in, Page page) {
    return new CleanPage(
        page,
        in.list(
            i ->
                new Part(
                    i.number(), i.span(), i.optional(j -> j.constant(Reason.class)), i.text())),
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
