package org.dateline.relate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.bits.BitReader;
import org.dateline.bits.BitWriter;
import org.dateline.clean.Paragraph;
import org.dateline.describe.Found;
import org.dateline.describe.Relation;
import org.dateline.describe.Release;
import org.jspecify.annotations.Nullable;

/**
 * The signatures of all texts of a corpus, by which copies and later edits are recognised.
 * Immutable; merging is associative and does not depend on the order. Thread-safe.
 */
public final class Families {

  private static final int FORMAT = 0x444C4602;

  /** Nothing learned yet. */
  public static final Families NONE = new Families(Runs.of(Map.of(), Signature::earlier));

  private final Runs<Signature> signatures;

  /** Made when first asked for: learning needs none, and needs no copy of all that was learned. */
  private volatile @Nullable Kinship kinship;

  private Families(Runs<Signature> signatures) {
    this.signatures = signatures;
  }

  /**
   * What one release teaches.
   *
   * @param key what {@link org.dateline.describe.Relation#duplicateOf} shall call it
   */
  public static Families of(String key, Release release) {
    long day = release.date().map(Found::value).map(Names::day).orElse(Signature.UNDATED);
    List<String> texts = release.clean().paragraphs().stream().map(Paragraph::text).toList();
    return of(key, day, texts);
  }

  static Families of(String key, long day, List<String> paragraphs) {
    Signature signature = Signature.of(day, paragraphs);
    return new Families(Runs.of(Map.of(key, signature), Signature::earlier));
  }

  /** What both have learned; what is known of one key twice counts once. */
  public Families merge(Families other) {
    return new Families(signatures.merge(other.signatures));
  }

  /** What the releases of all but these keys have taught. */
  public Families without(Set<String> keys) {
    return new Families(signatures.filter(key -> !keys.contains(key)));
  }

  /** The keys of which both say different things: how these releases stand to the others. */
  public Set<String> differing(Families other) {
    return kinship().differing(other.kinship());
  }

  /** How the release of that key stands to the others. */
  Relation relation(String key) {
    return kinship().relation(key);
  }

  private Kinship kinship() {
    Kinship known = kinship;
    return known != null ? known : kinshipOnce();
  }

  /** Many threads ask for it at the same time, and it takes seconds. */
  private synchronized Kinship kinshipOnce() {
    Kinship known = kinship;
    if (known == null) {
      known = Kinship.of(signatures.sorted());
      kinship = known;
    }
    return known;
  }

  /** Writes what was learned; the same knowledge gives the same bytes, however it was merged. */
  public void writeTo(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    Map<String, Signature> sorted = signatures.sorted();
    data.writeInt(FORMAT);
    data.writeInt(sorted.size());
    for (Map.Entry<String, Signature> entry : sorted.entrySet()) {
      data.writeUTF(entry.getKey());
      data.writeLong(entry.getValue().day());
      data.writeInt(entry.getValue().shingles());
    }
    data.flush();
    BitWriter hashes = new BitWriter(out);
    for (Signature signature : sorted.values()) {
      signature.writeTo(hashes);
    }
    hashes.finish();
  }

  /**
   * Reads what {@link #writeTo} has written.
   *
   * @throws IOException where the bytes are no families, or end too early
   */
  public static Families readFrom(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != FORMAT) {
      throw new IOException("no families, or of another version of Dateline");
    }
    int size = data.readInt();
    record Head(String key, long day, int shingles) {}
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      heads.add(new Head(data.readUTF(), data.readLong(), data.readInt()));
    }
    BitReader hashes = new BitReader(in);
    Map<String, Signature> read = HashMap.newHashMap(heads.size());
    for (Head head : heads) {
      read.put(head.key, Signature.readFrom(hashes, head.day, head.shingles));
    }
    return new Families(Runs.of(read, Signature::earlier));
  }

  /** As {@link #writeTo}. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * As {@link #readFrom}.
   *
   * @throws UncheckedIOException where the bytes are no families
   */
  public static Families fromBytes(byte[] bytes) {
    try {
      return readFrom(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
