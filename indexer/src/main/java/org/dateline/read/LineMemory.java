package org.dateline.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the bytes of a plain text into lines, and remembers the short ones: nine tenths of the lines
 * of a crawled page are its site's menus, which need not be decoded and looked at for every page.
 *
 * <p>Only for texts that need no other look than at each of their lines: valid UTF-8 without
 * controls but the breaks of lines. For all others nothing is given, and {@link Decoding} has them
 * as a whole.
 *
 * <p>Bounded: of the lines that share a set the one that came first gives way. Threads may share
 * it; the worst that can happen is that a line is looked at twice.
 */
final class LineMemory {

  /** Lines that share a set, and the bits by which sets are told apart: 4,096 lines in all. */
  private static final int WAYS = 4;

  private static final int BITS = 10;

  /** Bytes of the longest line that is kept; longer ones are sentences, which stand on one page. */
  private static final int LONGEST = 90;

  /** Bytes of an average line of a page whose menu stands in front of its text. */
  private static final int AVERAGE = 32;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** A one, and the highest bit, in each of eight bytes. */
  private static final long ONES = 0x0101010101010101L;

  private static final long HIGHEST = ONES << 7;

  private static final long BREAKS = ONES * '\n';

  /** The golden ratio, as hashes of numbers use it (Knuth, volume 3, section 6.4). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** What is kept; all fields final, so that another thread sees all or nothing. */
  private static final class Known {
    final long hash;
    final byte[] bytes;
    final TextLine line;

    Known(long hash, byte[] bytes, TextLine line) {
      this.hash = hash;
      this.bytes = bytes;
      this.line = line;
    }
  }

  /** What all readers share: no outcome depends on what is in it. */
  private static final LineMemory SHARED = new LineMemory();

  private final @Nullable Known[] known = new @Nullable Known[WAYS << BITS];

  /** The lines of a text; empty where it must be decoded as a whole. */
  static Optional<List<TextLine>> lines(byte[] bytes) {
    return Decoding.hasSignature(bytes) ? Optional.empty() : SHARED.cut(bytes);
  }

  private Optional<List<TextLine>> cut(byte[] bytes) {
    List<TextLine> lines = new ArrayList<>(bytes.length / AVERAGE + 1);
    int start = 0;
    while (start < bytes.length) {
      long hash = 0;
      int at = start;
      long breaks = 0;
      while (breaks == 0) { // eight bytes at a time, up to the first break
        long eight =
            at + Long.BYTES <= bytes.length ? (long) EIGHT.get(bytes, at) : last(bytes, at);
        long others = eight ^ BREAKS;
        breaks = (others - ONES) & ~others & HIGHEST;
        if (breaks != 0) {
          int before = Long.numberOfTrailingZeros(breaks) & -Byte.SIZE;
          eight &= (1L << before) - 1;
          at += before / Byte.SIZE;
        } else {
          at += Long.BYTES;
        }
        hash = (hash ^ eight) * SPREAD;
        hash ^= hash >>> Integer.SIZE;
      }
      boolean windows = at > start && at < bytes.length && bytes[at - 1] == '\r';
      TextLine line = line(bytes, start, windows ? at - 1 : at, hash);
      if (line == null) {
        return Optional.empty();
      }
      lines.add(line);
      start = at + 1;
    }
    return Optional.of(lines);
  }

  /** The last bytes of a text, fewer than eight, and a break behind them. */
  private static long last(byte[] bytes, int from) {
    long eight = BREAKS;
    for (int i = bytes.length - 1; i >= from; i--) {
      eight = eight << Byte.SIZE | (bytes[i] & 0xFF);
    }
    return eight;
  }

  /** The line between two places; null where it tells nothing without the rest of the text. */
  private @Nullable TextLine line(byte[] bytes, int from, int to, long hash) {
    if (to - from > LONGEST) {
      return read(bytes, from, to);
    }
    int set = (int) (hash >>> (Long.SIZE - BITS)) * WAYS;
    for (int way = set; way < set + WAYS; way++) {
      Known one = known[way];
      if (one != null
          && one.hash == hash
          && Arrays.equals(one.bytes, 0, one.bytes.length, bytes, from, to)) {
        return one.line;
      }
    }
    TextLine line = read(bytes, from, to);
    if (line != null) {
      System.arraycopy(known, set, known, set + 1, WAYS - 1);
      known[set] = new Known(hash, Arrays.copyOfRange(bytes, from, to), line);
    }
    return line;
  }

  private static @Nullable TextLine read(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (Decoding.isOrdinary(text)) {
      return new TextLine(text);
    }
    String repaired = Mojibake.repair(text); // which never looks over the end of a line
    boolean whole = repaired.indexOf(Decoding.REPLACED) < 0 && Controls.isSettled(repaired);
    return whole ? new TextLine(repaired) : null;
  }
}
