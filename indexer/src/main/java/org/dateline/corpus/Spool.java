package org.dateline.corpus;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.index.ReleaseCodec;

/**
 * Keeps the outcomes of the second pass, in order, until the third needs them: on disk, so that an
 * archive may be larger than memory.
 */
final class Spool implements AutoCloseable {

  /** An outcome and the file that it came of. */
  record Entry(PageFile file, Outcome outcome) {}

  private static final byte DESCRIBED = 0;
  private static final byte SKIPPED = 1;
  private static final byte UNREADABLE = 2;

  private final List<PageFile> files;
  private final Map<PageFile, Integer> numbers = new HashMap<>();
  private final Path path;
  private final DataOutputStream out;
  private long count;

  /**
   * @param files all files that outcomes may come of
   */
  Spool(List<PageFile> files) throws IOException {
    this.files = files;
    for (int i = 0; i < files.size(); i++) {
      numbers.put(files.get(i), i);
    }
    path = Files.createTempFile("dateline-", ".spool");
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
  }

  void add(Entry entry) {
    try {
      out.writeInt(numbers.getOrDefault(entry.file(), -1));
      switch (entry.outcome()) {
        case Outcome.Described described -> {
          out.writeByte(DESCRIBED);
          write(described.key().getBytes(StandardCharsets.UTF_8));
          write(ReleaseCodec.toBytes(described.release()));
        }
        case Outcome.Skipped skipped -> {
          out.writeByte(SKIPPED);
          write(ReleaseCodec.toBytes(skipped.clean()));
        }
        case Outcome.Unreadable unreadable -> {
          out.writeByte(UNREADABLE);
          write(unreadable.file().getBytes(StandardCharsets.UTF_8));
          write(unreadable.why().getBytes(StandardCharsets.UTF_8));
        }
      }
      count++;
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException(path + ": " + Reasons.of(e) + "; is the disk full?", e));
    }
  }

  /** Gives all outcomes back, in order. */
  void forEach(Consumer<Entry> sink, Progress progress) throws IOException {
    out.close();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
      for (long i = 1; i <= count; i++) {
        PageFile file = files.get(in.readInt());
        sink.accept(new Entry(file, read(in)));
        progress.advanced("relating", i, count);
      }
    }
  }

  private static Outcome read(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case DESCRIBED -> new Outcome.Described(text(in), ReleaseCodec.fromBytes(bytes(in)));
      case SKIPPED -> new Outcome.Skipped(ReleaseCodec.cleanPageFromBytes(bytes(in)));
      case UNREADABLE -> new Outcome.Unreadable(text(in), text(in));
      default -> throw new IOException("the spool was changed while it was needed: " + kind);
    };
  }

  private void write(byte[] bytes) throws IOException {
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
    out.close();
    Files.deleteIfExists(path);
  }
}
