package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexBackupTest {

  @TempDir Path work;
  private Path index;
  private Path backup;

  @BeforeEach
  void anIndex() {
    index = work.resolve("index");
    backup = work.resolve("backup");
    put("a", "remembered");
  }

  @Test
  void aBackupIsMadeWhileSomebodyWrites() {
    try (ReleaseIndex writer = ReleaseIndex.open(index)) {
      writer.put("b", Invented.release().build());

      assertEquals(1, IndexBackup.backup(index, backup));
      writer.commit(Map.of());
    }
    assertEquals(1, size(backup));
    assertEquals(2, size(index));
  }

  @Test
  void whatIsRestoredIsAsItWasBackedUp() {
    IndexBackup.backup(index, backup);
    put("b", "forgotten");
    IndexBackup.restore(backup, index);

    try (CommittedReleases releases = CommittedReleases.open(index).orElseThrow()) {
      assertEquals(1, releases.size());
      assertTrue(releases.release("a").isPresent());
      assertEquals(
          "remembered",
          new String(releases.data().kept("note").orElseThrow(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void whoReadsDuringARestoreSeesTheOldIndexToItsEnd() {
    IndexBackup.backup(index, backup);
    put("b", "forgotten");
    try (CommittedReleases before = CommittedReleases.open(index).orElseThrow()) {
      IndexBackup.restore(backup, index);

      assertTrue(before.release("b").isPresent());
    }
  }

  @Test
  void aFolderThatIsTakenIsNotOverwritten() throws IOException {
    Files.writeString(Files.createDirectory(backup).resolve("letter.txt"), "Dear all");

    assertThrows(IndexException.class, () -> IndexBackup.backup(index, backup));
    assertEquals("Dear all", Files.readString(backup.resolve("letter.txt")));
  }

  @Test
  void aDamagedBackupIsRefusedAndTheIndexStays() throws IOException {
    IndexBackup.backup(index, backup);
    try (Stream<Path> files = Files.list(backup)) {
      Path file = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }

    assertThrows(IndexException.class, () -> IndexBackup.restore(backup, index));
    assertEquals(1, size(index));
  }

  private void put(String id, String note) {
    try (ReleaseIndex writer = ReleaseIndex.open(index)) {
      writer.put(id, Invented.release().build());
      writer.keep("note", note.getBytes(StandardCharsets.UTF_8));
      writer.commit(Map.of());
    }
  }

  private static int size(Path folder) {
    try (CommittedReleases releases = CommittedReleases.open(folder).orElseThrow()) {
      return releases.size();
    }
  }
}
