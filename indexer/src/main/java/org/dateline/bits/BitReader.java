package org.dateline.bits;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads what {@link BitWriter} wrote; throws where the bytes end too early. */
public final class BitReader {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 13];
  private int at;
  private int filled;

  /** The next bits, the first one highest, and how many of them are counted as known. */
  private long ahead;

  private int known;

  public BitReader(InputStream in) {
    this.in = in;
  }

  /** See {@link BitWriter#rice}. */
  public long rice(int lowBits) throws IOException {
    if (known <= Long.SIZE - Byte.SIZE) {
      fill();
    }
    int zeros = Long.numberOfLeadingZeros(ahead);
    int all = zeros + 1 + lowBits;
    if (all <= known && all < Long.SIZE) {
      long low = ahead << (zeros + 1) >>> 1 >>> (Long.SIZE - 1 - lowBits);
      drop(all);
      return ((long) zeros << lowBits) | low;
    }
    long high = zeros();
    drop(1);
    return (high << lowBits) | bits(lowBits);
  }

  /** See {@link BitWriter#gamma}. */
  public int gamma() throws IOException {
    if (known <= Long.SIZE - Byte.SIZE) {
      fill();
    }
    int zeros = Long.numberOfLeadingZeros(ahead);
    if (2 * zeros < known && zeros < Integer.SIZE - 1) {
      return (int) take(2 * zeros + 1);
    }
    int below = zeros();
    if (below >= Integer.SIZE - 1) {
      throw new IOException("a number is too large");
    }
    return (int) bits(below + 1);
  }

  /** As many bits, 64 at most. */
  public long bits(int howMany) throws IOException {
    return howMany > Integer.SIZE
        ? (take(howMany - Integer.SIZE) << Integer.SIZE) | take(Integer.SIZE)
        : take(howMany);
  }

  /** Leaves out the zeros before the next one, which is then the first bit. */
  private int zeros() throws IOException {
    int all = 0;
    while (true) {
      if (known == 0) {
        fill();
        if (known == 0) {
          throw new EOFException();
        }
      }
      int zeros = Math.min(known, Long.numberOfLeadingZeros(ahead));
      all = Math.addExact(all, zeros);
      drop(zeros);
      if (known > 0) {
        return all;
      }
    }
  }

  private long take(int howMany) throws IOException {
    if (howMany == 0) {
      return 0;
    }
    if (known < howMany) {
      fill();
      if (known < howMany) {
        throw new EOFException();
      }
    }
    long number = ahead >>> (Long.SIZE - howMany);
    drop(howMany);
    return number;
  }

  private void drop(int howMany) {
    ahead = howMany == Long.SIZE ? 0 : ahead << howMany;
    known -= howMany;
  }

  /** Looks ahead as far as whole bytes fit. */
  private void fill() throws IOException {
    if (filled - at >= Long.BYTES) {
      // A part of a byte at the end is not counted yet, and comes once more with the next look.
      ahead |= (long) LONGS.get(buffer, at) >>> known;
      int bytes = (Long.SIZE - known) / Byte.SIZE;
      at += bytes;
      known += bytes * Byte.SIZE;
      return;
    }
    while (known <= Long.SIZE - Byte.SIZE) {
      if (at == filled) {
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        at = 0;
        if (filled == 0) {
          return;
        }
      }
      ahead |= (buffer[at++] & 0xFFL) << (Long.SIZE - Byte.SIZE - known);
      known += Byte.SIZE;
    }
  }
}
