package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.junit.jupiter.api.Test;

class CausesTest {

  private static final Path FOLDER = Path.of("an", "index");
  private static final String DAMAGED =
      "it is damaged; mend it with: dateline check --repair --index " + FOLDER;

  @Test
  void whatLuceneFailsToReadIsDamaged() {
    RuntimeException misread =
        assertThrows(
            RuntimeException.class, () -> new ByteArrayDataInput(new byte[] {1}).readInt());
    assertEquals(DAMAGED, Causes.of(FOLDER, misread));
  }

  @Test
  void aFaultOfTheProgramIsNotTheIndexs() {
    RuntimeException fault =
        assertThrows(NoSuchElementException.class, () -> List.of().iterator().next());
    assertEquals(
        "internal error, please report it: java.util.NoSuchElementException",
        Causes.of(FOLDER, fault));
  }

  @Test
  void aDiskThatIsFullIsNoDamageEither() {
    IOException full = new IOException("No space left on device");
    assertEquals("No space left on device", Causes.of(FOLDER, new UncheckedIOException(full)));
  }
}
