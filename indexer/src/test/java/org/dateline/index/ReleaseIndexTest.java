package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.dateline.clean.Reason;
import org.dateline.describe.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseIndexTest {

  @TempDir Path directory;

  private static Release full() {
    return Invented.release()
        .removed("Home\nAbout us\nContact", Reason.NAVIGATION)
        .title("Envoy Öst visits Straße 7")
        .paragraph("CHISINAU, 3 May 2011 –   The envoy\nsaid: \"We are glad.\"")
        .bullet("One point")
        .date("2011-05")
        .place("Chisinau", "Moldova")
        .source("Office for Invented Affairs")
        .person("Mara Öst")
        .person("Tamm", "Kadri Tamm")
        .quote("We are glad.")
        .build();
  }

  private CommittedReleases committed() {
    return CommittedReleases.open(directory).orElseThrow();
  }

  @Test
  void aReleaseComesBackAsItWasPut() {
    Release release = full();
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      index.put("a", release);
      index.commit(Map.of());
    }
    try (CommittedReleases releases = committed()) {
      assertEquals(Optional.of(release), releases.release("a"));
      assertEquals(Optional.empty(), releases.release("b"));
    }
  }

  @Test
  void aSecondReleaseWithTheSameIdReplacesTheFirst() {
    Release second = Invented.release().paragraph("Another text.").build();
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      index.put("a", full());
      index.commit(Map.of());
      index.put("a", second);
      index.commit(Map.of());
    }
    try (CommittedReleases releases = committed()) {
      assertEquals(1, releases.size());
      assertEquals(Optional.of(second), releases.release("a"));
    }
  }

  @Test
  void whatWasNotCommittedIsForgotten() {
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      index.put("a", full());
      index.commit(Map.of("run", "1"));
      index.put("b", full());
      index.delete("a");
      index.keep("knowledge", new byte[] {1});
    }
    try (CommittedReleases releases = committed()) {
      List<String> ids = new ArrayList<>();
      releases.forEachId(ids::add);
      assertEquals(List.of("a"), ids);
      assertEquals(Map.of("run", "1"), releases.data().userData());
      assertTrue(releases.data().kept("knowledge").isEmpty());
    }
  }

  @Test
  void whatIsKeptChangesWithTheCommitAndLeavesNothingBehind() throws IOException {
    byte[] first = "one".getBytes(StandardCharsets.UTF_8);
    byte[] second = "two".getBytes(StandardCharsets.UTF_8);
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      index.keep("knowledge", first);
      index.commit(Map.of());
      index.commit(Map.of());
      try (CommittedReleases releases = committed()) {
        assertArrayEquals(first, releases.data().kept("knowledge").orElseThrow());
      }
      index.keep("knowledge", second);
      index.commit(Map.of());
    }
    try (CommittedReleases releases = committed();
        Stream<Path> files = Files.list(directory)) {
      assertArrayEquals(second, releases.data().kept("knowledge").orElseThrow());
      assertEquals(1, files.filter(f -> f.getFileName().toString().startsWith("kept-")).count());
    }
  }

  @Test
  void aSecondWriterIsToldWhoWrites() {
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      index.put("a", full());
      IndexException refused =
          assertThrows(IndexException.class, () -> ReleaseIndex.open(directory));
      assertTrue(
          String.valueOf(refused.getMessage()).contains("process " + ProcessHandle.current().pid()),
          refused.getMessage());
    }
  }

  @Test
  void anIndexOfAnotherFormatIsRefusedAndCanBeRebuilt() throws IOException {
    try (FSDirectory files = FSDirectory.open(directory);
        IndexWriter writer = new IndexWriter(files, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.commit();
    }
    IndexException refused = assertThrows(IndexException.class, () -> ReleaseIndex.open(directory));
    assertTrue(String.valueOf(refused.getMessage()).contains("--rebuild"), refused.getMessage());
    assertThrows(IndexException.class, () -> CommittedReleases.open(directory));
    try (ReleaseIndex index = ReleaseIndex.rebuild(directory)) {
      index.put("a", full());
      index.commit(Map.of());
    }
    try (CommittedReleases releases = committed()) {
      assertEquals(1, releases.size());
    }
  }

  @Test
  void aDirectoryWithoutAnIndexHoldsNoReleases() {
    assertTrue(CommittedReleases.open(directory.resolve("nowhere")).isEmpty());
    assertTrue(CommittedReleases.open(directory).isEmpty());
    assertTrue(IndexCheck.check(directory).isEmpty());
  }

  @Test
  void aWholeIndexPassesTheCheck() {
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      index.put("a", full());
      index.put("b", full());
      index.keep("knowledge", new byte[10]);
      index.commit(Map.of());
    }
    assertEquals(new IndexCheck.Report(2, List.of()), IndexCheck.check(directory).orElseThrow());
  }

  @Test
  void aFlippedBitIsNoticed() throws IOException {
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      index.put("a", full());
      index.commit(Map.of());
    }
    Path largest;
    try (Stream<Path> files = Files.list(directory)) {
      largest = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
    }
    try (RandomAccessFile file = new RandomAccessFile(largest.toFile(), "rw")) {
      file.seek(file.length() / 2);
      int before = file.read();
      file.seek(file.length() / 2);
      file.write(before ^ 1);
    }
    assertFalse(IndexCheck.check(directory).orElseThrow().isWhole());
  }

  @Test
  void aLongBodyIsPackedAgainstItselfAndComesBack() throws IOException {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      words.append("word").append(i).append(' ');
    }
    assertComesBack(Invented.release().paragraph(words.toString().strip()).build());
  }

  @Test
  void textsThatStandSeveralTimesOrNowhereInTheBodyComeBack() throws IOException {
    assertComesBack(full());
    assertComesBack(Invented.release().build());
    assertComesBack(Invented.release().paragraph("One.").paragraph("One.").title("Late").build());
    assertComesBack(
        Invented.release()
            .title("The border is open")
            .paragraph("A line\u2029that ends in itself")
            .paragraph("The border is open")
            .paragraph("")
            .paragraph("Łódź, ελληνικά, 中文 and 🕊 are words like others")
            .bullet("The border is open")
            .build());
  }

  @Test
  void aPageOfVeryManyBlocksBesideALongBodyComesBack() throws IOException {
    Invented page = Invented.release().title("Menus");
    for (int i = 0; i < 3_000; i++) {
      page.bullet("Entry number " + i).paragraph("Sentence number " + i + " stands for itself.");
    }
    assertComesBack(page.build());
  }

  @Test
  void whatIsReadBesideAnotherTextIsDamaged() {
    Release release = full();
    ReleaseContent content = ReleaseContent.of(release);
    HitRecord hit = HitRecord.of("a", release, content);
    byte[] bytes = ReleaseCodec.encode(release, content.text(), hit);
    for (String other : List.of("another text", "", content.text() + " ")) {
      assertThrows(
          CorruptIndexException.class,
          () -> ReleaseCodec.decode(bytes, 0, bytes.length, other, hit));
    }
    for (int length = 0; length < bytes.length; length++) {
      int cut = length;
      assertThrows(
          CorruptIndexException.class,
          () -> ReleaseCodec.decode(bytes, 0, cut, content.text(), hit));
    }
  }

  private static void assertComesBack(Release release) throws IOException {
    ReleaseContent content = ReleaseContent.of(release);
    HitRecord hit = HitRecord.of("a", release, content);
    byte[] bytes = ReleaseCodec.encode(release, content.text(), hit);
    assertEquals(release, ReleaseCodec.decode(bytes, 0, bytes.length, content.text(), hit));
  }
}
