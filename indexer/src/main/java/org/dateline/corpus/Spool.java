package org.dateline.corpus;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dateline.index.ReleaseCodec;

/**
 * Keeps the outcomes of the second pass, in order, until the third needs them: on disk, so that an
 * archive may be larger than memory. The file is gone with the process, however that ends.
 */
final class Spool implements AutoCloseable {

  /** An outcome and the file that it came of. */
  record Entry(PageFile file, Outcome outcome) {

    /** Ready to be kept; may be called from any thread. */
    Packed packed() {
      return new Packed(file, pack(outcome));
    }
  }

  /** An entry as it is kept. */
  static final class Packed {

    private final PageFile file;
    private final byte[] bytes;

    private Packed(PageFile file, byte[] bytes) {
      this.file = file;
      this.bytes = bytes;
    }

    private Entry unpacked() {
      try {
        return new Entry(file, unpack(bytes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final byte DESCRIBED = 0;
  private static final byte SKIPPED = 1;
  private static final byte UNREADABLE = 2;

  /** Entries that stand in line to be unpacked and worked on, unless they are large. */
  private static final int LONGEST_LINE = 256;

  private final List<PageFile> files;
  private final Map<String, Integer> numbers;
  private final Path path;
  private final FileChannel channel;
  private final DataOutputStream out;
  private long count;

  /**
   * @param files all files that outcomes may come of
   * @param folder where the entries are kept
   */
  Spool(List<PageFile> files, Path folder) throws IOException {
    this.files = files;
    numbers = HashMap.newHashMap(files.size());
    for (int i = 0; i < files.size(); i++) {
      numbers.put(files.get(i).key(), i);
    }
    path = folder.resolve("spool-" + UUID.randomUUID() + ".tmp");
    channel =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    out =
        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
  }

  void add(Packed entry) {
    try {
      out.writeInt(numbers.getOrDefault(entry.file.key(), -1));
      out.writeInt(entry.bytes.length);
      out.write(entry.bytes);
      count++;
    } catch (IOException e) {
      throw new UncheckedIOException(full(e));
    }
  }

  private IOException full(IOException e) {
    return new IOException(
        path.getParent() + ": no room for the work between the passes: " + Reasons.of(e), e);
  }

  /**
   * Gives all outcomes back, in order.
   *
   * @param work done to each on any thread
   */
  void forEach(UnaryOperator<Entry> work, Consumer<Entry> sink, Progress progress)
      throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw full(e);
    }
    channel.position(0);
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
    try (WorkLine<Entry> line =
        new WorkLine<>(LONGEST_LINE, PageStream.mostBytesTogether(), sink)) {
      for (long i = 1; i <= count; i++) {
        Packed entry = new Packed(files.get(in.readInt()), bytes(in));
        line.add(entry.bytes.length, () -> work.apply(entry.unpacked()));
        progress.advanced("relating", i, count);
      }
      line.finish();
      progress.advanced("relating", count, count);
    }
  }

  private static byte[] pack(Outcome outcome) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      switch (outcome) {
        case Outcome.Described described -> {
          out.writeByte(DESCRIBED);
          write(out, described.key().getBytes(StandardCharsets.UTF_8));
          write(out, ReleaseCodec.toBytes(described.release()));
        }
        case Outcome.Skipped skipped -> {
          out.writeByte(SKIPPED);
          write(out, ReleaseCodec.toBytes(skipped.clean()));
        }
        case Outcome.Unreadable unreadable -> {
          out.writeByte(UNREADABLE);
          write(out, unreadable.file().getBytes(StandardCharsets.UTF_8));
          write(out, unreadable.why().getBytes(StandardCharsets.UTF_8));
          out.writeBoolean(unreadable.passes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot happen: the bytes stay in memory
    }
    return bytes.toByteArray();
  }

  private static Outcome unpack(byte[] packed) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed));
    byte kind = in.readByte();
    return switch (kind) {
      case DESCRIBED -> new Outcome.Described(text(in), ReleaseCodec.fromBytes(bytes(in)));
      case SKIPPED -> new Outcome.Skipped(ReleaseCodec.cleanPageFromBytes(bytes(in)));
      case UNREADABLE -> new Outcome.Unreadable(text(in), text(in), in.readBoolean());
      default -> throw new IOException("the spool was changed while it was needed: " + kind);
    };
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
