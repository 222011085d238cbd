package org.dateline.search;

import static org.dateline.search.LuceneArchiveTest.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.dateline.index.IndexException;
import org.dateline.index.ReleaseIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is served is one commit, whole, in one order, and none of it is damaged. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ServedCommitTest {

  @TempDir Path directory;

  private void put(String... ids) {
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      for (String id : ids) {
        index.put(id, Invented.release().paragraph("A quay was built of stone.").build());
      }
      index.commit(Map.of());
    }
  }

  private static List<String> ids(SearchResults results) {
    return results.hits().stream().map(Hit::id).toList();
  }

  @Test
  void whoPagesOnStaysWithTheCommitOfTheFirstPage() {
    put("a", "b", "c", "d");
    try (LuceneArchive archive = LuceneArchive.open(directory)) {
      SearchResults first = archive.search(request("q=quay&size=2"));
      put("e", "f", "g", "h");
      archive.refresh();
      SearchResults second =
          archive.search(request("q=quay&size=2&page=2&commit=" + first.commit()));
      SearchResults now = archive.search(request("q=quay&size=2"));

      assertEquals(8, now.total());
      assertEquals(4, second.total());
      assertEquals(List.of(), second.notices());
      assertEquals(first.commit(), second.commit());
      List<String> all = new ArrayList<>(ids(first));
      all.addAll(ids(second));
      assertEquals(List.of("a", "b", "c", "d"), all.stream().sorted().toList());
    }
  }

  @Test
  void whereThatCommitIsKeptNoLongerTheNewestIsSearchedAndSaysSo() {
    put("a", "b");
    try (LuceneArchive archive = LuceneArchive.open(directory)) {
      SearchResults results = archive.search(request("q=quay&commit=0123456789abcdef"));

      assertEquals(2, results.total());
      assertTrue(results.notices().getFirst().contains("has changed"), results.notices()::toString);
      assertEquals(archive.search(request("q=quay")).commit(), results.commit());
    }
  }

  @Test
  void whoTypedAValueInAnotherCaseIsToldAsWell() {
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      index.put("a", Invented.release().place("Tirana", "Albania").paragraph("A quay.").build());
      index.commit(Map.of());
    }
    try (LuceneArchive archive = LuceneArchive.open(directory)) {
      SearchResults results = archive.search(request("place=tirana&commit=0123456789abcdef"));

      assertEquals(1, results.total());
      assertTrue(results.notices().getFirst().contains("has changed"), results.notices()::toString);
    }
  }

  @Test
  void aCommitThatNobodySearchedIsNotKept() {
    put("a");
    try (LuceneArchive archive = LuceneArchive.open(directory)) {
      archive.summary();
      put("b");
      archive.refresh();
      String second = archive.search(request("q=quay")).commit();
      for (int i = 0; i < 6; i++) {
        put("c" + i);
        archive.refresh();
      }
      assertEquals(2, archive.search(request("q=quay&commit=" + second)).total());
    }
  }

  @Test
  void theOrderOfEqualsIsTheSameHoweverTheIndexWasMade() {
    String[] ids = IntStream.range(0, 40).mapToObj(i -> "page-" + i).toArray(String[]::new);
    put(ids);
    List<String> once;
    try (LuceneArchive archive = LuceneArchive.open(directory)) {
      once = ids(archive.search(request("q=quay&size=40")));
    }
    try (ReleaseIndex index = ReleaseIndex.rebuild(directory)) {
      for (int i = ids.length - 1; i >= 0; i--) {
        index.put(ids[i], Invented.release().paragraph("A quay was built of stone.").build());
        if (i % 7 == 0) {
          index.commit(Map.of()); // another segment
        }
      }
    }
    try (LuceneArchive archive = LuceneArchive.open(directory)) {
      assertEquals(once, ids(archive.search(request("q=quay&size=40"))));
      assertEquals(40, once.size());
      List<String> paged = new ArrayList<>();
      for (int page = 1; page <= 4; page++) {
        paged.addAll(ids(archive.search(request("q=quay&page=" + page))));
      }
      assertEquals(once, paged);
    }
  }

  @Test
  void aBitThatFlipsInAnyFileIsNotServed() throws IOException {
    put("a", "b");
    List<Path> files = files();
    assertTrue(files.size() >= 3, files::toString);
    for (Path file : files) {
      try (LuceneArchive archive = LuceneArchive.open(directory)) {
        assertEquals(2, archive.search(request("q=quay")).total());
        flip(file);
        awaitDamage(archive);
        IndexException refused =
            assertThrows(IndexException.class, () -> archive.search(request("q=quay")));
        assertTrue(
            String.valueOf(refused.getMessage()).contains(file.getFileName() + " is not as it was"),
            refused::toString);
        assertThrows(IndexException.class, archive::summary);
        assertThrows(IndexException.class, () -> archive.release("a"));
        assertThrows(IndexException.class, () -> LuceneArchive.open(directory).close());

        flip(file);
        archive.refresh();
        assertEquals(2, archive.search(request("q=quay")).total(), file::toString);
      }
    }
  }

  @Test
  void aFileThatIsCutOffIsNotServed() throws IOException {
    put("a", "b");
    Path file =
        files().stream().filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
    byte[] whole = Files.readAllBytes(file);
    try (LuceneArchive archive = LuceneArchive.open(directory)) {
      Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      awaitDamage(archive);

      Files.write(file, whole);
      archive.refresh();
      assertEquals(2, archive.search(request("q=quay")).total());
    }
  }

  @Test
  void aNewCommitThatIsDamagedIsNotTakenUp() throws IOException {
    put("a", "b");
    try (LuceneArchive archive = LuceneArchive.open(directory)) {
      List<Path> before = files();
      put("c");
      Path added =
          files().stream()
              .filter(f -> f.toString().endsWith(".cfs") && !before.contains(f))
              .findFirst()
              .orElseThrow();
      flip(added);
      assertThrows(IndexException.class, archive::refresh);
      assertEquals(2, archive.search(request("q=quay")).total());

      flip(added);
      archive.refresh();
      assertEquals(3, archive.search(request("q=quay")).total());
    }
  }

  @Test
  void whatADiskHasSpoiltUnseenIsFoundByReadingAndStaysRefused() throws IOException {
    put("a", "b");
    Path file =
        files().stream().filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
    flip(file);
    noteAllAsWhole(); // as if it had rotted since without a trace
    try (Directory lucene = FSDirectory.open(directory);
        DirectoryReader reader = DirectoryReader.open(lucene)) {
      Commits commits = new Commits(directory);
      commits.verifyNewest(lucene);
      commits.admit(reader);
      commits.look();
      assertThrows(IndexException.class, commits::suspect);
      assertThrows(IndexException.class, () -> commits.verifyNewest(lucene));
      commits.scrub(); // notes what is whole
    }
    assertThrows(IndexException.class, () -> LuceneArchive.open(directory).close());

    flip(file);
    LuceneArchive.open(directory).close();
  }

  @Test
  void toOpenAnIndexThatIsNotThereMakesNone() {
    Path none = directory.resolve("none");

    assertThrows(IndexException.class, () -> LuceneArchive.open(none));
    assertFalse(Files.exists(none));
  }

  /** A list of all files as they look now; as a server leaves one that has read them. */
  private void noteAllAsWhole() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Path file : files()) {
      BasicFileAttributes look = Files.readAttributes(file, BasicFileAttributes.class);
      FileTime changed = (FileTime) Files.getAttribute(file, "unix:ctime");
      lines.append(look.size()).append(' ');
      lines.append(look.lastModifiedTime().to(TimeUnit.NANOSECONDS)).append(' ');
      lines.append(changed.to(TimeUnit.NANOSECONDS)).append(' ');
      lines.append(look.fileKey()).append(' ').append(file.getFileName()).append('\n');
    }
    CRC32 sum = new CRC32();
    sum.update(lines.toString().getBytes(StandardCharsets.UTF_8));
    lines.append(Long.toHexString(sum.getValue())).append('\n');
    Files.writeString(directory.resolve("found-whole"), lines);
  }

  /** A search may come a moment before the files are looked at again. */
  private static void awaitDamage(LuceneArchive archive) {
    while (true) {
      try {
        archive.search(request("q=quay"));
      } catch (IndexException e) {
        return;
      }
      Thread.onSpinWait();
    }
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "{_,segments_}*")) {
      found.forEach(files::add);
    }
    return files;
  }

  /** A second later: the clock of a file system may stand still between two writes of a test. */
  private static void flip(Path file) throws IOException {
    FileTime before = Files.getLastModifiedTime(file);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(bytes.length() / 2);
      int b = bytes.read();
      bytes.seek(bytes.length() / 2);
      bytes.write(b ^ 4);
    }
    Files.setLastModifiedTime(file, FileTime.from(before.toInstant().plusSeconds(1)));
  }
}
