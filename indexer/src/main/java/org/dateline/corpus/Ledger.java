package org.dateline.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in an index and where it comes from, by which the next run sees what is new, edited
 * or gone. It is kept with each commit of the index.
 *
 * @param roots the roots, absolute, in the order in which they were first given
 * @param entries what became of each file, by its key
 * @param settled whether every release is as one run over all files would have made it; false where
 *     new pages were put in and a run ended before it had settled the others
 */
public record Ledger(List<Path> roots, Map<String, Entry> entries, boolean settled) {

  /** Nothing is indexed yet. */
  public static final Ledger NONE = new Ledger(List.of(), Map.of(), true);

  /**
   * What became of a file.
   *
   * @param state the file's state when it was read; unknown where it could not be read, so that the
   *     next run tries again
   * @param pages the releases that were made of it
   * @param others tells its pages that are no releases from any others: they teach, too
   */
  public record Entry(PageFile.State state, List<Made> pages, long others) {
    public Entry {
      pages = List.copyOf(pages);
    }
  }

  /**
   * A release in the index.
   *
   * @param id its id
   * @param digest tells its content from any other that it may get
   */
  public record Made(String id, long digest) {}

  public Ledger {
    roots = List.copyOf(roots);
    entries = Map.copyOf(entries);
  }

  /** The bytes that {@link #fromBytes} reads. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeBoolean(settled);
      out.writeInt(roots.size());
      for (Path root : roots) {
        write(out, root.toString());
      }
      out.writeInt(entries.size());
      for (Map.Entry<String, Entry> entry : entries.entrySet()) {
        write(out, entry.getKey());
        out.writeLong(entry.getValue().state().size());
        out.writeLong(entry.getValue().state().changed());
        out.writeLong(entry.getValue().others());
        out.writeInt(entry.getValue().pages().size());
        for (Made made : entry.getValue().pages()) {
          write(out, made.id());
          out.writeLong(made.digest());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot happen: the bytes stay in memory
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IOException where the bytes are something else
   */
  public static Ledger fromBytes(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      boolean settled = in.readBoolean();
      List<Path> roots = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        roots.add(Path.of(readText(in)));
      }
      Map<String, Entry> entries = new HashMap<>();
      for (int i = in.readInt(); i > 0; i--) {
        String key = readText(in);
        PageFile.State state = new PageFile.State(in.readLong(), in.readLong());
        long others = in.readLong();
        List<Made> pages = new ArrayList<>();
        for (int j = in.readInt(); j > 0; j--) {
          pages.add(new Made(readText(in), in.readLong()));
        }
        entries.put(key, new Entry(state, pages, others));
      }
      return new Ledger(roots, entries, settled);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("the ledger ends in the middle");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
