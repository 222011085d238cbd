package org.dateline.corpus;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ledger as bytes and back. A run over 200,000 files in which nothing has changed reads them and
 * little else, hence the plain layout; an id that is the key of its file, as most are, takes no
 * room.
 */
public final class LedgerBytes {

  /** Written first; raised whenever the layout changes. */
  private static final byte VERSION = 1;

  private static final int SAME_AS_KEY = -1;

  private LedgerBytes() {}

  /** The bytes that {@link #read} reads. */
  public static byte[] write(Ledger ledger) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 + 96 * ledger.entries().size());
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeBoolean(ledger.settled());
      out.writeInt(ledger.roots().size());
      for (Root root : ledger.roots()) {
        write(out, root);
      }
      out.writeInt(ledger.entries().size());
      for (Map.Entry<String, Ledger.Entry> entry : ledger.entries().entrySet()) {
        write(out, entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot happen: the bytes stay in memory
    }
    return bytes.toByteArray();
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
      List<Root> roots = new ArrayList<>();
      for (int i = in.getInt(); i > 0; i--) {
        roots.add(root(in));
      }
      int size = in.getInt();
      Map<String, Ledger.Entry> entries = HashMap.newHashMap(Math.clamp(size, 0, bytes.length));
      Map<String, String> reasons = new HashMap<>();
      for (int i = 0; i < size; i++) {
        String key = text(in);
        entries.put(key, entry(in, key, reasons));
      }
      return new Ledger(roots, entries, settled);
    } catch (BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException e) {
      throw new IOException("the ledger ends in the middle", e);
    }
  }

  private static void write(DataOutputStream out, Root root) throws IOException {
    write(out, Root.print(root.absolute()));
    out.writeBoolean(root.key().isPresent());
    if (root.key().isPresent()) {
      write(out, root.key().get());
    }
    out.writeInt(root.excludes().size());
    for (String glob : root.excludes()) {
      write(out, glob);
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

  private static void write(DataOutputStream out, String key, Ledger.Entry entry)
      throws IOException {
    write(out, key);
    out.writeInt(entry.root());
    out.writeLong(entry.state().size());
    out.writeLong(entry.state().changed());
    out.writeLong(entry.state().content());
    out.writeInt(entry.pages().size());
    for (Ledger.Made made : entry.pages()) {
      if (made.id().equals(key)) {
        out.writeInt(SAME_AS_KEY);
      } else {
        write(out, made.id());
      }
      out.writeLong(made.digest());
    }
    out.writeInt(entry.others().size());
    for (Ledger.Other other : entry.others()) {
      write(out, other.part());
      out.writeBoolean(other.wasRead());
      write(out, other.why());
      out.writeLong(other.digest());
    }
  }

  private static Ledger.Entry entry(ByteBuffer in, String key, Map<String, String> reasons)
      throws IOException {
    int root = in.getInt();
    PageFile.State state = new PageFile.State(in.getLong(), in.getLong(), in.getLong());
    int made = in.getInt();
    List<Ledger.Made> pages = new ArrayList<>(Math.clamp(made, 0, 1 << 10));
    for (int i = 0; i < made; i++) {
      int length = in.getInt();
      String id = length == SAME_AS_KEY ? key : text(in, length);
      pages.add(new Ledger.Made(id, in.getLong()));
    }
    int rest = in.getInt();
    List<Ledger.Other> others = new ArrayList<>(Math.clamp(rest, 0, 1 << 10));
    for (int i = 0; i < rest; i++) {
      String part = text(in);
      boolean wasRead = in.get() != 0;
      String why = text(in);
      others.add(
          new Ledger.Other(part, wasRead, reasons.computeIfAbsent(why, w -> w), in.getLong()));
    }
    return new Ledger.Entry(root, state, pages, others);
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(ByteBuffer in) throws IOException {
    return text(in, in.getInt());
  }

  private static String text(ByteBuffer in, int length) throws IOException {
    if (length < 0 || length > in.remaining()) {
      throw new IOException("the ledger ends in the middle");
    }
    int start = in.position();
    in.position(start + length);
    return new String(in.array(), in.arrayOffset() + start, length, StandardCharsets.UTF_8);
  }
}
