package org.dateline.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.index.CorruptIndexException;

/** Packs bytes against a text that the reader will have too. */
final class Packing {

  /** What deflate looks back upon, in bytes: more of the text would be of no use. */
  private static final int WINDOW = 32 << 10;

  private static final int BUFFER = 8 << 10;

  private Packing() {}

  /** The unpacked length as four bytes, then the packed bytes. */
  static byte[] pack(byte[] bytes, String known) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setDictionary(window(known));
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
      for (int shift = 24; shift >= 0; shift -= 8) {
        packed.write(bytes.length >>> shift);
      }
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * @throws CorruptIndexException where the bytes are not what was packed against this text
   */
  static byte[] unpack(byte[] packed, int offset, int length, String known)
      throws CorruptIndexException {
    int size = 0;
    for (int i = 0; i < 4; i++) {
      size = (size << 8) | (packed[offset + i] & 0xFF);
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed, offset + 4, length - 4);
      byte[] bytes = new byte[size];
      int read = 0;
      while (read < size) {
        int more = inflater.inflate(bytes, read, size - read);
        if (more == 0) {
          if (!inflater.needsDictionary()) {
            throw new CorruptIndexException("a release is cut short", Schema.RELEASE);
          }
          inflater.setDictionary(window(known));
        }
        read += more;
      }
      return bytes;
    } catch (DataFormatException | IllegalArgumentException e) {
      throw new CorruptIndexException("a release is damaged", Schema.RELEASE, e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] window(String known) {
    byte[] bytes = known.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= WINDOW
        ? bytes
        : Arrays.copyOfRange(bytes, bytes.length - WINDOW, bytes.length);
  }
}
