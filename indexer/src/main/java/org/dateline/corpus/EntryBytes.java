package org.dateline.corpus;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An entry of a ledger as bytes: its length without this number, a hash of its key, the key, the
 * number of its root, its state, its releases with a hash of each id, and its other pages. An id
 * that is the key of its file, as most are, takes no room.
 */
final class EntryBytes {

  private static final int SAME_AS_KEY = -1;

  /** The length, the hash and the length of the key stand before the key. */
  private static final int KEY = 2 * Integer.BYTES + Long.BYTES;

  private static final long HASH_OF_NOTHING = 0xCBF2_9CE4_8422_2325L;
  private static final long HASH_PRIME = 0x100_0000_01B3L;
  private static final char LAST_ASCII = 0x7F;

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final byte[] in;
  private final int start;

  /**
   * @param start where the entry begins
   */
  EntryBytes(byte[] in, int start) {
    this.in = in;
    this.start = start;
  }

  private int integer(int at) {
    return (int) INTS.get(in, at);
  }

  private long number(int at) {
    return (long) LONGS.get(in, at);
  }

  static IOException ends() {
    return new IOException("the ledger ends in the middle");
  }

  /** Sixty-four bits of FNV-1a: as good as no two of a million texts have the same. */
  static long hash(String text) {
    long hash = HASH_OF_NOTHING;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > LAST_ASCII) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
      }
      hash = (hash ^ c) * HASH_PRIME;
    }
    return hash; // of its bytes in UTF-8, too, which need not be made for most names
  }

  private static long hash(byte[] bytes) {
    long hash = HASH_OF_NOTHING;
    for (byte b : bytes) {
      hash = (hash ^ (b & 0xFF)) * HASH_PRIME;
    }
    return hash;
  }

  /**
   * Refuses an entry that cannot be one.
   *
   * @throws IOException where the bytes end before it does
   */
  void check() throws IOException {
    if (start > in.length - KEY) {
      throw ends();
    }
    long end = (long) start + Integer.BYTES + integer(start);
    long key = (long) start + KEY + keyLength();
    if (keyLength() < 0 || key > end || end > in.length) {
      throw ends();
    }
  }

  /** Where the next entry begins. */
  int end() {
    return start + Integer.BYTES + integer(start);
  }

  long keyHash() {
    return number(start + Integer.BYTES);
  }

  private int keyLength() {
    return integer(start + Integer.BYTES + Long.BYTES);
  }

  String key() {
    return text(start + KEY, keyLength());
  }

  boolean isCalled(String key) {
    int from = start + KEY;
    int length = keyLength();
    int same = 0;
    while (same < length && same < key.length() && in[from + same] == key.charAt(same)) {
      same++;
    }
    if (same == length && same == key.length()) {
      return true;
    }
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8); // some of it may be no ASCII
    return Arrays.equals(in, from, from + length, bytes, 0, bytes.length);
  }

  private int afterKey() {
    return start + KEY + keyLength();
  }

  /** The number of the root. */
  int root() {
    return integer(afterKey());
  }

  PageFile.State state() {
    int at = afterKey() + Integer.BYTES;
    return new PageFile.State(number(at), number(at + Long.BYTES), number(at + 2 * Long.BYTES));
  }

  private int pagesAt() {
    return afterKey() + Integer.BYTES + 3 * Long.BYTES;
  }

  /** How many releases there are. */
  int pages() {
    return integer(pagesAt());
  }

  /**
   * Puts the digests of the releases into a table, by the hashes of their ids.
   *
   * @return whether there are pages that are no releases
   */
  boolean lookAtPages(LongTable digests) {
    int at = pagesAt();
    int pages = integer(at);
    at += Integer.BYTES;
    for (int i = 0; i < pages; i++) {
      int length = Math.max(0, integer(at + Long.BYTES));
      int digest = at + Long.BYTES + Integer.BYTES + length;
      digests.put(number(at), number(digest));
      at = digest + Long.BYTES;
    }
    return integer(at) > 0;
  }

  Ledger.Entry decoded() {
    ByteBuffer from = ByteBuffer.wrap(in).position(afterKey());
    int root = from.getInt();
    PageFile.State state = new PageFile.State(from.getLong(), from.getLong(), from.getLong());
    int made = from.getInt();
    List<Ledger.Made> pages = new ArrayList<>(made);
    for (int i = 0; i < made; i++) {
      from.getLong();
      int length = from.getInt();
      String id = length == SAME_AS_KEY ? key() : text(from, length);
      pages.add(new Ledger.Made(id, from.getLong()));
    }
    int rest = from.getInt();
    List<Ledger.Other> others = new ArrayList<>(rest);
    for (int i = 0; i < rest; i++) {
      String part = text(from, from.getInt());
      boolean wasRead = from.get() != 0;
      String why = text(from, from.getInt());
      others.add(new Ledger.Other(part, wasRead, why, from.getLong()));
    }
    return new Ledger.Entry(root, state, pages, others);
  }

  private String text(ByteBuffer from, int length) {
    String text = text(from.position(), length);
    from.position(from.position() + length);
    return text;
  }

  private String text(int from, int length) {
    return new String(in, from, length, StandardCharsets.UTF_8);
  }

  /** Some entries, one behind the other. */
  static byte[] of(Map<String, Ledger.Entry> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 + 96 * entries.size());
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (Map.Entry<String, Ledger.Entry> entry : entries.entrySet()) {
        write(out, entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot happen: the bytes stay in memory
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, String key, Ledger.Entry entry)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
    DataOutputStream body = new DataOutputStream(bytes);
    body.writeLong(hash(key));
    writeText(body, key);
    body.writeInt(entry.root());
    body.writeLong(entry.state().size());
    body.writeLong(entry.state().changed());
    body.writeLong(entry.state().content());
    body.writeInt(entry.pages().size());
    for (Ledger.Made made : entry.pages()) {
      body.writeLong(hash(made.id()));
      if (made.id().equals(key)) {
        body.writeInt(SAME_AS_KEY);
      } else {
        writeText(body, made.id());
      }
      body.writeLong(made.digest());
    }
    body.writeInt(entry.others().size());
    for (Ledger.Other other : entry.others()) {
      writeText(body, other.part());
      body.writeBoolean(other.wasRead());
      writeText(body, other.why());
      body.writeLong(other.digest());
    }
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }

  /** Writes the length of a text in UTF-8, and its bytes. */
  static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
