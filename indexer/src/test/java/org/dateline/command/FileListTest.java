package org.dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.corpus.Root;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileListTest {

  @TempDir Path folder;

  @Test
  void aLineIsAFile() throws IOException {
    assertEquals(List.of("a.txt", "x/b c.txt"), keys("a.txt\nx/b c.txt\n\n"));
  }

  @Test
  void aListOfAnotherSystemHasOtherEndsOfLines() throws IOException {
    assertEquals(List.of("a.txt", "b.txt"), keys("a.txt\r\nb.txt\r\n"));
  }

  @Test
  void whereZeroBytesEndTheNamesAnEndOfLineIsPartOfOne() throws IOException {
    assertEquals(List.of("a\nb.txt", "c.txt"), keys("a\nb.txt\0c.txt\0"));
  }

  @Test
  void aFileIsCalledByItsPathInTheListHoweverItIsWritten() throws IOException {
    assertEquals(List.of("a.txt", "b.txt", "srv/c.txt"), keys("./a.txt\nx/../b.txt\n/srv/c.txt\n"));
  }

  @Test
  void aFolderInTheListIsLookedThrough() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("inside"));

    assertEquals(List.of(Root.of(inside)), read(bytes(inside + "\n")));
  }

  @Test
  void aNameMayBeOfAnyBytes() throws IOException {
    byte[] name = {'/', 's', 'r', 'v', '/', (byte) 0xFC, 'b', '.', 't', 'x', 't', '\n'};
    Root root = read(name).getFirst();

    assertEquals(Optional.of("srv/%FCb.txt"), root.key());
    assertTrue(root.path().toUri().getRawPath().endsWith("/srv/%FCb.txt"));
  }

  private static List<String> keys(String list) throws IOException {
    return read(bytes(list)).stream().map(root -> root.key().orElse("a folder")).toList();
  }

  private static List<Root> read(byte[] list) throws IOException {
    return FileList.read(new ByteArrayInputStream(list));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
