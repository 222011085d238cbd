package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final Ledger LEDGER =
      new Ledger(
          List.of(Path.of("/archive/pages"), Path.of("/archive/Überseehäfen")),
          Map.of(
              "a/b.txt",
              new Ledger.Entry(
                  new PageFile.State(12, 1_700_000_000_000_001L),
                  List.of(new Ledger.Made("a/b.txt", -5)),
                  0),
              "many.jsonl",
              new Ledger.Entry(
                  PageFile.State.UNKNOWN,
                  List.of(new Ledger.Made("один", 1), new Ledger.Made("ორი", 2)),
                  77)),
          false);

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    assertEquals(LEDGER, Ledger.fromBytes(LEDGER.toBytes()));
  }

  @Test
  void bytesThatAreCutShortAreRefused() {
    byte[] bytes = LEDGER.toBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(IOException.class, () -> Ledger.fromBytes(cut));
    }
  }
}
