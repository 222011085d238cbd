package org.dateline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineMemoryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\n\nHarbours\n\n",
        "Harbour",
        "Harbours",
        "Harbours\n",
        "- Harbours and\n- tides of the\n- seven lakes",
        "Harbours\r\nTides\r\n\r\nof the lakes",
        "Türkiye, Čeština, Москва, 東京\n– “quoted”\u00A0🚢",
        "the Ministerâ€™s ferry\nÃ©cole",
        "tab\tbed"
      })
  void linesAreThoseOfTheTextAsAWhole(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    assertEquals(Optional.of(lines(Decoding.text(bytes, null))), remembered(bytes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFHarbours",
        "Harbours\rTides",
        "Harbours\r\r\n",
        "Harbours\r",
        "first\fsecond",
        "first\u2028second",
        "soft\u00ADly",
        "nul\0",
        "\u001B$B",
        "no letter: \uFFFD",
        "GIF89a"
      })
  void textsWithOtherSignsAreDecodedAsAWhole(String text) {
    assertEquals(Optional.empty(), remembered(text.getBytes(UTF_8)));
  }

  @Test
  void bytesThatAreNoUtf8AreDecodedAsAWhole() {
    assertEquals(Optional.empty(), remembered(new byte[] {'a', '\n', (byte) 0xE9, '\n'}));
    assertEquals(Optional.empty(), remembered(new byte[] {(byte) 0xC3, '\n', (byte) 0xA9}));
  }

  @Test
  void moreLinesThanAreKeptAreReadAsTheyStand() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("x".repeat(random.nextInt(12))).append(random.nextInt(9000)).append('\n');
    }
    byte[] bytes = text.toString().getBytes(UTF_8);
    for (int round = 0; round < 2; round++) {
      assertEquals(Optional.of(lines(text.toString())), remembered(bytes));
    }
  }

  @Test
  void aLabelOfAMenuIsTheSameBlockOnTheNextPage() {
    List<Block> first = blocks("-\nHarbours of the sea\n- Tides of the sea\nThe sea rises.\n");
    List<Block> second = blocks("Home\n-\nHarbours of the sea\n- Tides of the sea\n");
    assertSame(first.get(0), second.get(1));
    assertSame(first.get(1), second.get(2));
  }

  @Test
  void aLineRightBelowAnotherIsAnotherBlockThanOneThatStandsAlone() {
    String sentence =
        "The keepers of the seven lighthouses met in the old customs house, where the pilots of the"
            + " northern lakes had asked for a longer day and a warmer cabin.";
    List<Block> blocks =
        blocks(sentence + "\n\nTides\n\n" + sentence + "\n\n" + sentence + "\nTides\n");
    assertEquals(
        List.of(false, false, false, false, true),
        blocks.stream().map(block -> block.setting().close()).toList());
  }

  private static List<Block> blocks(String text) {
    Reading reading = new PageReader().read("x.txt", text.getBytes(UTF_8)).getFirst();
    return ((Reading.Read) reading).page().blocks();
  }

  private static Optional<List<String>> remembered(byte[] bytes) {
    return LineMemory.lines(bytes).map(lines -> lines.stream().map(TextLine::text).toList());
  }

  private static List<String> lines(String text) {
    Lines lines = Lines.of(text);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      all.add(lines.get(i).text());
    }
    return all;
  }
}
