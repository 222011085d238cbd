package org.dateline.bits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BitsTest {

  private static BitReader reading(byte[] bytes) {
    return new BitReader(new ByteArrayInputStream(bytes));
  }

  @Test
  void numbersOfAllKindsComeBackInTheirOrder() throws IOException {
    long[] numbers = new Random(7).longs(20_000).toArray();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BitWriter out = new BitWriter(bytes);
    for (int i = 0; i < numbers.length; i++) {
      int size = i % 65;
      out.bits(numbers[i], size);
      out.rice(numbers[i], 54 + i % 10);
      out.gamma((int) (numbers[i] >>> (34 + i % 30)) + 1);
    }
    out.finish();
    BitReader in = reading(bytes.toByteArray());
    for (int i = 0; i < numbers.length; i++) {
      int size = i % 65;
      assertEquals(size == 64 ? numbers[i] : numbers[i] & ((1L << size) - 1), in.bits(size));
      assertEquals(numbers[i], in.rice(54 + i % 10));
      assertEquals((int) (numbers[i] >>> (34 + i % 30)) + 1, in.gamma());
    }
  }

  @Test
  void theLargestAndTheSmallestNumbersComeBack() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BitWriter out = new BitWriter(bytes);
    out.rice(-1L, 64 - 1);
    out.rice(0, 0);
    out.rice(200, 0);
    out.gamma(1);
    out.gamma(Integer.MAX_VALUE);
    out.finish();
    BitReader in = reading(bytes.toByteArray());
    assertEquals(-1L, in.rice(64 - 1));
    assertEquals(0, in.rice(0));
    assertEquals(200, in.rice(0));
    assertEquals(1, in.gamma());
    assertEquals(Integer.MAX_VALUE, in.gamma());
  }

  @Test
  void sortedHashesTakeTwoBitsMoreThanTheLogarithmOfTheirDistance() throws IOException {
    int[] hashes = new Random(3).ints(10_000, 0, 1 << 26).sorted().toArray();
    int mean = (1 << 26) / hashes.length;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BitWriter out = new BitWriter(bytes);
    int before = 0;
    for (int hash : hashes) {
      out.rice(hash - before, BitWriter.lowBits(mean));
      before = hash;
    }
    out.finish();
    double bits = Math.log(mean) / Math.log(2) + 2;
    assertTrue(bytes.size() * 8 < hashes.length * bits, bytes.size() + " bytes");
  }

  @Test
  void bytesThatEndTooEarlyAreNoNumbers() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BitWriter out = new BitWriter(bytes);
    out.bits(-1L, 64);
    out.finish();
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), 7);
    assertThrows(EOFException.class, () -> reading(cut).bits(64));
    assertThrows(EOFException.class, () -> reading(new byte[20]).gamma());
  }
}
