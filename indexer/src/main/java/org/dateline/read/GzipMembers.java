package org.dateline.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a gzip file, member by member, as one stream. Unlike Java's own it says where a later
 * member is damaged, and can go on with the one behind: a crawler packs each record alone. And it
 * fails rather than give more bytes than it may: what stops a zip bomb.
 */
final class GzipMembers extends InputStream {

  private static final int BUFFER = 1 << 16;

  private static final int MAGIC_1 = 0x1F;
  private static final int MAGIC_2 = 0x8B;
  private static final int DEFLATE = 8;

  /** The flags of a header that no writer sets. */
  private static final int RESERVED = 0xE0;

  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream in;
  private final long most;
  private final byte[] buffer = new byte[BUFFER];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private int at;
  private int limit;
  private boolean inMember;
  private boolean ended;
  private long given;
  private @Nullable String failure;

  /**
   * @param in the packed bytes, from the first of the first member on
   * @param most how many bytes it may give
   */
  GzipMembers(InputStream in, long most) {
    this.in = in;
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (failure != null) {
      throw new IOException(failure);
    }
    try {
      while (length > 0) {
        if (!inMember && !begin()) {
          return -1;
        }
        int read = inflate(bytes, from, length);
        if (read > 0) {
          return read;
        }
      }
      return 0;
    } catch (EOFException e) {
      ended = true;
      throw failed("the file is cut off");
    }
  }

  /** Whether it met damage; from then on every read fails. */
  boolean hasFailed() {
    return failure != null;
  }

  /**
   * Goes on behind what is damaged.
   *
   * @return whether there is another member to go on with
   */
  boolean resume() throws IOException {
    failure = null;
    inMember = false;
    while (!ended) {
      if (!has(4)) {
        ended = true;
      } else if ((buffer[at] & 0xFF) == MAGIC_1
          && (buffer[at + 1] & 0xFF) == MAGIC_2
          && buffer[at + 2] == DEFLATE
          && (buffer[at + 3] & RESERVED) == 0) {
        return true;
      } else {
        at++;
      }
    }
    return false;
  }

  private int inflate(byte[] bytes, int from, int length) throws IOException {
    try {
      int read = inflater.inflate(bytes, from, length);
      while (read == 0 && !inflater.finished()) {
        if (inflater.needsDictionary()) {
          throw failed("it is packed otherwise than gzip packs");
        }
        at = limit;
        need(1);
        inflater.setInput(buffer, at, limit - at);
        read = inflater.inflate(bytes, from, length);
      }
      given += read;
      if (given > most) {
        ended = true;
        throw failed("unpacks to more than " + (most >> 20) + " MB");
      }
      checksum.update(bytes, from, read);
      if (inflater.finished()) {
        end();
      }
      return read;
    } catch (DataFormatException e) {
      at = limit - inflater.getRemaining();
      throw failed("its bytes are damaged");
    }
  }

  private boolean begin() throws IOException {
    // Some writers fill up with zeros.
    while (has(1) && buffer[at] == 0) {
      at++;
    }
    if (ended || !has(1)) {
      return false;
    }
    if (next() != MAGIC_1 || next() != MAGIC_2 || next() != DEFLATE) {
      throw failed("what follows is not packed");
    }
    int flags = next();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    for (int text = flags & (NAME | COMMENT); text != 0; text &= text - 1) {
      while (next() != 0) {
        // until the name or comment ends
      }
    }
    skip((flags & HEADER_CHECKSUM) == 0 ? 0 : 2);
    inflater.reset();
    checksum.reset();
    inflater.setInput(buffer, at, limit - at);
    inMember = true;
    return true;
  }

  private void end() throws IOException {
    at = limit - inflater.getRemaining();
    inMember = false;
    long written = next() | next() << 8 | next() << 16 | (long) next() << 24;
    skip(4);
    if (written != checksum.getValue()) {
      throw failed("its checksum is wrong");
    }
  }

  private IOException failed(String why) {
    failure = why;
    return new IOException(why);
  }

  private int next() throws IOException {
    need(1);
    return buffer[at++] & 0xFF;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private void need(int bytes) throws IOException {
    if (!has(bytes)) {
      throw new EOFException();
    }
  }

  private boolean has(int bytes) throws IOException {
    if (limit - at >= bytes) {
      return true;
    }
    System.arraycopy(buffer, at, buffer, 0, limit - at);
    limit -= at;
    at = 0;
    while (limit < bytes) {
      int read = in.read(buffer, limit, buffer.length - limit);
      if (read < 0) {
        return false;
      }
      limit += read;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    failure = "it is closed";
    ended = true;
    inflater.end();
    in.close();
  }
}
