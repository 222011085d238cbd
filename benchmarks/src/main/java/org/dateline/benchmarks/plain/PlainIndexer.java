package org.dateline.benchmarks.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.FSDirectory;
import org.dateline.benchmarks.FinishedFields;
import org.dateline.benchmarks.FinishedRelease;
import org.dateline.index.ReleaseContent;
import org.dateline.index.Schema;
import org.dateline.index.TextFields;
import org.dateline.index.Words;

/** Indexes finished releases on all processors, and nothing else. */
public final class PlainIndexer {

  /** What Lucene's own benchmarks use, more than its default of 16. */
  private static final int BUFFER_MEGABYTES = 128;

  static final String BODY = "body";
  static final String REMOVED = "removed";
  static final FacetsConfig FACETS = facets();

  private static final FieldType NAMES = names();

  private PlainIndexer() {}

  /**
   * @param args the file of finished fields, and the folder of the index
   */
  public static void main(String[] args) throws Exception {
    long started = System.nanoTime();
    int count = index(Path.of(args[0]), Path.of(args[1]));
    double seconds = (System.nanoTime() - started) / 1e9;
    System.out.printf("%d releases, %.2f s, %.0f a second%n", count, seconds, count / seconds);
  }

  private static int index(Path finished, Path folder)
      throws IOException, InterruptedException, ExecutionException {
    IndexWriterConfig config = new IndexWriterConfig(Words.nameAnalyzer());
    config.setOpenMode(OpenMode.CREATE);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    int threads = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads);
        FSDirectory files = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(files, config);
        BufferedReader in = Files.newBufferedReader(finished)) {
      List<Future<Integer>> counts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        counts.add(workers.submit(worker(in, writer)));
      }
      int count = 0;
      for (Future<Integer> one : counts) {
        count += one.get();
      }
      writer.commit();
      return count;
    }
  }

  private static Callable<Integer> worker(BufferedReader in, IndexWriter writer) {
    return () -> {
      int count = 0;
      for (String line = next(in); line != null; line = next(in)) {
        writer.addDocument(FACETS.build(document(FinishedFields.read(line))));
        count++;
      }
      return count;
    };
  }

  private static @org.jspecify.annotations.Nullable String next(BufferedReader in)
      throws IOException {
    synchronized (in) {
      return in.readLine();
    }
  }

  private static Document document(FinishedRelease release) {
    Document document = new Document();
    ReleaseContent content =
        ReleaseContent.of(release.heading(), release.paragraphs(), release.speech());
    document.add(new StringField(Schema.ID, release.id(), Field.Store.YES));
    TextFields.add(document, content, release.language());
    names(document, Schema.PLACE, release.places());
    names(document, Schema.COUNTRY, release.countries());
    names(document, Schema.SOURCE, release.sources());
    names(document, Schema.PERSON, release.names());
    names(document, Schema.KIND, List.of(release.kind()));
    names(document, Schema.LANGUAGE, List.of(release.language()));
    facets(document, "year", release.year().stream().toList());
    facets(document, "place", release.places());
    facets(document, "source", release.sources());
    facets(document, "person", release.persons());
    if (!release.date().isEmpty()) {
      document.add(
          new IntRange(Schema.DATE, new int[] {release.firstDay()}, new int[] {release.lastDay()}));
      document.add(new NumericDocValuesField(Schema.DAY, release.firstDay()));
    }
    store(document, release, content);
    return document;
  }

  private static void store(Document document, FinishedRelease release, ReleaseContent content) {
    document.add(new StoredField("uri", release.uri()));
    document.add(new StoredField("heading", release.title()));
    document.add(new StoredField("shown.date", release.date()));
    release.places().forEach(value -> document.add(new StoredField("shown.place", value)));
    release.sources().forEach(value -> document.add(new StoredField("shown.source", value)));
    release.persons().forEach(value -> document.add(new StoredField("shown.person", value)));
    document.add(new StoredField(BODY, content.text()));
    release.removed().forEach(value -> document.add(new StoredField(REMOVED, value)));
  }

  private static void names(Document document, String field, List<String> values) {
    values.forEach(value -> document.add(new Field(field, value, NAMES)));
  }

  private static void facets(Document document, String facet, List<String> values) {
    values.stream()
        .filter(value -> !value.isBlank())
        .forEach(value -> document.add(new SortedSetDocValuesFacetField(facet, value)));
  }

  private static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    List.of("place", "source", "person").forEach(facet -> config.setMultiValued(facet, true));
    return config;
  }

  private static FieldType names() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
