package org.dateline.index;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A file that lies beside an index and belongs to a commit: the bytes, and their checksum, so that
 * a bit that flips is noticed and never misread.
 */
final class KeptFile {

  /** How their names begin; Lucene's own begin otherwise. */
  static final String PREFIX = "kept-";

  private KeptFile() {}

  /** Writes what is to be kept. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file under a name that was never used before, and waits until it is on disk.
   *
   * @return its name in the directory
   */
  static String write(Path directory, String name, Content content) throws IOException {
    String file = PREFIX + name + "-" + UUID.randomUUID();
    Path path = directory.resolve(file);
    try (FileChannel channel =
            FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream buffer =
            new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      CheckedOutputStream checked = new CheckedOutputStream(buffer, new CRC32());
      content.writeTo(checked);
      checked.flush();
      long checksum = checked.getChecksum().getValue();
      buffer.write(ByteBuffer.allocate(Long.BYTES).putLong(checksum).array());
      buffer.flush();
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
    return file;
  }

  /**
   * Reads what was written.
   *
   * @throws IOException where the file is missing, or is not as it was written
   */
  static byte[] read(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      long length = channel.size() - Long.BYTES;
      if (length < 0 || length > Integer.MAX_VALUE) {
        throw new IOException("it was cut off");
      }
      ByteBuffer bytes = ByteBuffer.allocate((int) length);
      ByteBuffer checksum = ByteBuffer.allocate(Long.BYTES);
      fill(channel, bytes);
      fill(channel, checksum);
      if (checksum.getLong(0) != checksum(bytes.array())) {
        throw new IOException("its checksum is wrong");
      }
      return bytes.array();
    }
  }

  private static void fill(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new IOException("it was cut off");
      }
    }
  }

  /** What a file is called by its caller: the {@code ledger} of {@code kept-ledger-…}. */
  static boolean isCalled(Path file, String name) {
    return String.valueOf(file.getFileName()).startsWith(PREFIX + name + "-");
  }

  private static long checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return checksum.getValue();
  }
}
