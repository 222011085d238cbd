package org.dateline.bits;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Writes numbers bit by bit; {@link BitReader} reads them in the same order. */
public final class BitWriter {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  /** With what is left of a byte before them, as many bits fit into a long. */
  private static final int TOGETHER = Long.SIZE - Byte.SIZE;

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 13];
  private int size;

  /** The last bits that were written, and how many of them are in no byte yet. */
  private long last;

  private int waiting;

  public BitWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * How many low bits {@link #rice} should write as they are.
   *
   * @param mean of the numbers to be written
   */
  public static int lowBits(long mean) {
    // the power of two below their median, which is some two thirds of the mean
    return Math.max(0, Long.SIZE - 1 - Long.numberOfLeadingZeros(Math.max(1, mean - mean / 3)));
  }

  /**
   * A number in Rice's code: so many low bits as they are, and the rest as so many zeros and a one.
   * The distances of hashes that are sorted take a bit and a half more than the logarithm of their
   * mean.
   *
   * @param number unsigned
   * @param lowBits 63 at most
   */
  public void rice(long number, int lowBits) throws IOException {
    long high = number >>> lowBits;
    if (high + 1 + lowBits <= TOGETHER) {
      put((1L << lowBits) | (number & ((1L << lowBits) - 1)), (int) high + 1 + lowBits);
    } else {
      zeros(high);
      put(1, 1);
      bits(number, lowBits);
    }
  }

  /**
   * A number in the gamma code of Elias: 1 takes one bit, 2 and 3 take three, and so on.
   *
   * @param number 1 or more
   */
  public void gamma(int number) throws IOException {
    int below = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number);
    if (2 * below + 1 <= TOGETHER) {
      put(number, 2 * below + 1);
    } else {
      zeros(below);
      bits(number, below + 1);
    }
  }

  /** The low bits of a number as they are, 64 at most. */
  public void bits(long number, int howMany) throws IOException {
    if (howMany > Integer.SIZE) {
      put(number >>> Integer.SIZE, howMany - Integer.SIZE);
      put(number, Integer.SIZE);
    } else {
      put(number, howMany);
    }
  }

  private void zeros(long howMany) throws IOException {
    long left = howMany;
    for (; left > Integer.SIZE; left -= Integer.SIZE) {
      put(0, Integer.SIZE);
    }
    put(0, (int) left);
  }

  private void put(long number, int howMany) throws IOException {
    last = (last << howMany) | (number & ((1L << howMany) - 1));
    waiting += howMany;
    if (size > buffer.length - Long.BYTES) {
      out.write(buffer, 0, size);
      size = 0;
    }
    LONGS.set(buffer, size, last << (Long.SIZE - waiting)); // what is behind is written again
    size += waiting / Byte.SIZE;
    waiting %= Byte.SIZE;
  }

  /** Fills the last byte; nothing can be written after that. */
  public void finish() throws IOException {
    if (waiting > 0) {
      put(0, Byte.SIZE - waiting);
    }
    out.write(buffer, 0, size);
    out.flush();
  }
}
