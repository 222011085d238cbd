package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

  @TempDir Path folder;
  private List<String> names = List.of();

  @BeforeEach
  void makeAnIndex() throws IOException {
    try (ReleaseIndex index = ReleaseIndex.open(folder)) {
      index.put("a", Invented.release().paragraph("A quay was built of stone.").build());
      index.commit(Map.of());
    }
    names = names(folder);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith("_") || name.startsWith("segments_"))
          .sorted()
          .toList();
    }
  }

  /** As if the files had been found whole as they look now. */
  private void noteUnread() throws IOException {
    Map<String, FileLook> looks = new HashMap<>();
    for (String name : names) {
      looks.put(name, FileLook.of(folder.resolve(name)));
    }
    WholeList.write(folder, looks);
  }

  private void flip(String name, int at) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(name));
    bytes[Math.floorMod(at, bytes.length)] ^= 4;
    Files.write(folder.resolve(name), bytes);
  }

  @Test
  void aBitAnywhereInAFileMakesItDamaged() throws IOException {
    assertTrue(names.size() >= 3, names::toString);
    for (String name : names) {
      int size = (int) Files.size(folder.resolve(name));
      for (int at : new int[] {0, size / 2, -17, -16, -9, -8, -1}) {
        flip(name, at);
        IndexException damaged =
            assertThrows(IndexException.class, () -> new WholeFiles(folder).verify(names));
        assertTrue(String.valueOf(damaged.getMessage()).contains(name), damaged::toString);
        flip(name, at);
      }
    }
    assertDoesNotThrow(() -> new WholeFiles(folder).verify(names));
  }

  @Test
  void aFileThatIsCutOffOrEmptyIsDamaged() throws IOException {
    for (String name : names) {
      byte[] whole = Files.readAllBytes(folder.resolve(name));
      for (int length : new int[] {0, 7, 15, 16, whole.length - 1}) {
        Files.write(folder.resolve(name), Arrays.copyOf(whole, length));
        assertThrows(IndexException.class, () -> new WholeFiles(folder).verify(names), name);
      }
      Files.write(folder.resolve(name), whole);
    }
  }

  @Test
  void whatWasNotedIsNotReadAgain() throws IOException {
    flip(names.getFirst(), 5);
    noteUnread();
    WholeFiles files = new WholeFiles(folder);

    assertTrue(files.recall());
    assertDoesNotThrow(() -> files.verify(names));
    assertThrows(IndexException.class, () -> files.verifyAnew(names));
    assertThrows(IndexException.class, () -> files.verify(names));
  }

  @Test
  void whatIsDamagedIsNotNoted() throws IOException {
    flip(names.getFirst(), 5);
    noteUnread();
    WholeFiles files = new WholeFiles(folder);
    files.recall();
    assertThrows(IndexException.class, () -> files.verifyAnew(names));
    files.note(names);

    WholeFiles later = new WholeFiles(folder);
    later.recall();
    assertThrows(IndexException.class, () -> later.verify(names));
  }

  @Test
  void whoeverWritesToAFileIsSeenThoughTheTimeIsSetBack() throws IOException {
    WholeFiles files = new WholeFiles(folder);
    files.verify(names);
    files.note(names);
    Path file = folder.resolve(names.getFirst());
    var before = Files.getLastModifiedTime(file);
    flip(names.getFirst(), 5);
    Files.setLastModifiedTime(file, before);

    WholeFiles later = new WholeFiles(folder);
    later.recall();
    assertThrows(IndexException.class, () -> later.verify(names));
  }

  @Test
  void aCopyIsReadWhateverItsListSays() throws IOException {
    WholeFiles files = new WholeFiles(folder);
    files.verify(names);
    files.note(names);
    String first = names.getFirst();
    Path copy = folder.resolve("copy");
    Files.copy(folder.resolve(first), copy, StandardCopyOption.COPY_ATTRIBUTES);
    Files.move(copy, folder.resolve(first), StandardCopyOption.REPLACE_EXISTING);

    FileLook noted = WholeList.read(folder).get(first);
    assertFalse(FileLook.of(folder.resolve(first)).equals(noted));
  }

  @Test
  void aListThatIsNotAsItWasWrittenSaysNothing() throws IOException {
    WholeFiles files = new WholeFiles(folder);
    files.verify(names);
    files.note(names);
    assertEquals(names.size(), WholeList.read(folder).size());

    for (int at : new int[] {0, 30, -2}) {
      flip(WholeList.NAME, at);
      assertEquals(Map.of(), WholeList.read(folder));
      flip(WholeList.NAME, at);
    }
    Files.write(folder.resolve(WholeList.NAME), new byte[0]);
    assertEquals(Map.of(), WholeList.read(folder));
    Files.delete(folder.resolve(WholeList.NAME));
    assertEquals(Map.of(), WholeList.read(folder));
    assertFalse(new WholeFiles(folder).recall());
  }
}
