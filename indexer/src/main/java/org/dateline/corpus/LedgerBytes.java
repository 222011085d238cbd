package org.dateline.corpus;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A ledger as bytes and back: where its pages are, and the entries as they are held in memory. */
public final class LedgerBytes {

  /** Written first; raised whenever the layout changes. */
  private static final byte VERSION = 2;

  private LedgerBytes() {}

  /** The bytes that {@link #read} reads. */
  public static byte[] write(Ledger ledger) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(ledger, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot happen: the bytes stay in memory
    }
    return bytes.toByteArray();
  }

  /** Writes the same bytes: those of a large ledger need not be held twice. */
  static void write(Ledger ledger, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeByte(VERSION);
    out.writeBoolean(ledger.settled());
    out.writeInt(ledger.roots().size());
    for (Root root : ledger.roots()) {
      write(out, root);
    }
    out.writeInt(ledger.entries().size());
    ledger.packed().copy(Set.of(), out);
    out.flush();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where the bytes are something else
   */
  public static Ledger read(byte[] bytes) throws IOException {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      if (in.get() != VERSION) {
        throw new IOException("the ledger is of another version of Dateline");
      }
      boolean settled = in.get() != 0;
      List<Root> roots = roots(in);
      int size = in.getInt();
      return new Ledger(roots, new PackedEntries(bytes, in.position(), size), settled);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("the ledger ends in the middle", e);
    }
  }

  /**
   * Reads where the pages are alone, which stands first in every version: so that an index of an
   * earlier one can be built anew by whoever does not remember.
   *
   * @throws IOException where the bytes are something else
   */
  static List<Root> roots(byte[] bytes) throws IOException {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      byte version = in.get();
      if (version < 1 || version > VERSION) {
        throw new IOException("the ledger is of a later version of Dateline");
      }
      in.get();
      return roots(in);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("the ledger ends in the middle", e);
    }
  }

  private static List<Root> roots(ByteBuffer in) throws IOException {
    List<Root> roots = new ArrayList<>();
    for (int i = in.getInt(); i > 0; i--) {
      roots.add(root(in));
    }
    return roots;
  }

  private static void write(DataOutputStream out, Root root) throws IOException {
    EntryBytes.writeText(out, Root.print(root.absolute()));
    out.writeBoolean(root.key().isPresent());
    if (root.key().isPresent()) {
      EntryBytes.writeText(out, root.key().get());
    }
    out.writeInt(root.excludes().size());
    for (String glob : root.excludes()) {
      EntryBytes.writeText(out, glob);
    }
  }

  private static Root root(ByteBuffer in) throws IOException {
    String path = text(in);
    Optional<String> key = in.get() != 0 ? Optional.of(text(in)) : Optional.empty();
    List<String> excludes = new ArrayList<>();
    for (int i = in.getInt(); i > 0; i--) {
      excludes.add(text(in));
    }
    return new Root(Root.parse(path), key, excludes);
  }

  private static String text(ByteBuffer in) throws IOException {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new IOException("the ledger ends in the middle");
    }
    int start = in.position();
    in.position(start + length);
    return new String(in.array(), in.arrayOffset() + start, length, StandardCharsets.UTF_8);
  }
}
