package org.dateline.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.index.CorruptIndexException;

/**
 * Packs what is left of a release, so that it can be read only beside the text that it was written
 * beside. In front stand a hash of that text and the unpacked length, four bytes each.
 */
final class Packing {

  private static final int HEAD = 2 * Integer.BYTES;

  /** What deflate looks back upon, in bytes: more of the text would be of no use. */
  private static final int WINDOW = 32 << 10;

  /**
   * Less is kept as it is, in bytes: deflate would leave nine tenths of it and take longer than all
   * the rest.
   */
  private static final int WORTH_PACKING = 512;

  /** One more than the fastest three took no longer and left a twentieth less. */
  private static final int LEVEL = 3;

  private static final int BUFFER = 8 << 10;

  private Packing() {}

  static byte[] pack(byte[] bytes, String beside) {
    byte[] head = ByteBuffer.allocate(HEAD).putInt(beside.hashCode()).putInt(bytes.length).array();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
    packed.writeBytes(head);
    if (bytes.length < WORTH_PACKING) {
      packed.writeBytes(bytes);
    } else {
      deflate(bytes, beside, packed);
    }
    return packed.toByteArray();
  }

  private static void deflate(byte[] bytes, String beside, ByteArrayOutputStream packed) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setDictionary(window(beside));
      deflater.setInput(bytes);
      deflater.finish();
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
    } finally {
      deflater.end();
    }
  }

  /**
   * @throws CorruptIndexException where the bytes are not what was packed beside this text
   */
  static byte[] unpack(byte[] packed, int offset, int length, String beside)
      throws CorruptIndexException {
    if (length < HEAD) {
      throw new CorruptIndexException("a release is cut short", Schema.RELEASE);
    }
    ByteBuffer head = ByteBuffer.wrap(packed, offset, HEAD);
    int hash = head.getInt();
    int size = head.getInt();
    int from = offset + HEAD;
    int rest = length - HEAD;
    if (hash != beside.hashCode() || size < 0 || (size < WORTH_PACKING && size != rest)) {
      throw new CorruptIndexException("a release is damaged", Schema.RELEASE);
    }
    return size < WORTH_PACKING
        ? Arrays.copyOfRange(packed, from, from + rest)
        : inflated(packed, from, rest, size, beside);
  }

  private static byte[] inflated(byte[] packed, int offset, int length, int size, String beside)
      throws CorruptIndexException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed, offset, length);
      byte[] bytes = new byte[size];
      int read = 0;
      while (read < size) {
        int more = inflater.inflate(bytes, read, size - read);
        if (more == 0) {
          if (!inflater.needsDictionary()) {
            throw new CorruptIndexException("a release is cut short", Schema.RELEASE);
          }
          inflater.setDictionary(window(beside));
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

  private static byte[] window(String beside) {
    byte[] bytes = beside.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= WINDOW
        ? bytes
        : Arrays.copyOfRange(bytes, bytes.length - WINDOW, bytes.length);
  }
}
