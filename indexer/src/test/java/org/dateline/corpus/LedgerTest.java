package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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

  @Test
  void whereThePagesAreIsReadFromEarlierVersions() throws IOException {
    byte[] bytes = LedgerBytes.write(LEDGER);
    bytes[0] = 1;

    assertEquals(LEDGER.roots(), LedgerBytes.roots(bytes));
    assertThrows(IOException.class, () -> LedgerBytes.read(bytes));
  }

  @Test
  void whatIsChangedTakesThePlaceOfWhatWasThereAndTheRestStays() {
    LedgerDraft draft = new LedgerDraft(LEDGER);
    Ledger.Entry other =
        new Ledger.Entry(
            0, new PageFile.State(3, 4, 5), List.of(new Ledger.Made("new", 7)), List.of());
    draft.put("a/b.txt", other);
    draft.put("c.txt", other);
    draft.remove("nothing.txt");
    Ledger after = draft.ledger(LEDGER.roots(), true);

    assertEquals(Set.of("a/b.txt", "c.txt", "many.jsonl"), after.entries().keySet());
    assertEquals(other, after.entries().get("a/b.txt"));
    assertEquals(LEDGER.entries().get("many.jsonl"), after.entries().get("many.jsonl"));
    assertEquals(OptionalLong.of(7), after.packed().digest("new"));
    assertEquals(OptionalLong.of(2), after.packed().digest("ორი"));
    assertEquals(OptionalLong.empty(), after.packed().digest("a/b.txt"));
    draft.remove("many.jsonl");
    assertEquals(Set.of("a/b.txt", "c.txt"), draft.ledger(List.of(), true).entries().keySet());
  }
}
