package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final Ledger LEDGER =
      new Ledger(
          List.of(
              Root.of(Path.of("/archive/pages")).without(List.of("*.bak", "drafts/**")),
              new Root(Path.of("/archive/Überseehäfen"), Optional.of("listed.txt"), List.of())),
          Map.of(
              "a/b.txt",
              new Ledger.Entry(
                  0,
                  new PageFile.State(12, 1_700_000_000_000_001L, 99),
                  List.of(new Ledger.Made("a/b.txt", -5)),
                  List.of()),
              "many.jsonl",
              new Ledger.Entry(
                  1,
                  PageFile.State.UNKNOWN,
                  List.of(new Ledger.Made("один", 1), new Ledger.Made("ორი", 2)),
                  List.of(
                      new Ledger.Other("#3", true, "the page lists other pages", 77),
                      new Ledger.Other("#4", false, "no JSON", 0)))),
          false);

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    assertEquals(LEDGER, LedgerBytes.read(LedgerBytes.write(LEDGER)));
  }

  @Test
  void bytesThatAreCutShortAreRefused() {
    byte[] bytes = LedgerBytes.write(LEDGER);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(IOException.class, () -> LedgerBytes.read(cut));
    }
  }
}
