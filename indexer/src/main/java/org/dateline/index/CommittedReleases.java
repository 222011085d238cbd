package org.dateline.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.describe.Release;

/**
 * The last commit of an index, open for reading: the releases by id, and what was kept with them.
 * Later commits do not show in it. Every method throws {@link IndexException} where the directory
 * fails.
 */
public final class CommittedReleases implements Closeable {

  private final Path directory;
  private final Closeable files;
  private final DirectoryReader reader;

  /**
   * @param files closed with the reader
   */
  private CommittedReleases(Path directory, Closeable files, DirectoryReader reader) {
    this.directory = directory;
    this.files = files;
    this.reader = reader;
  }

  /**
   * @return empty where the directory holds no index
   * @throws IndexException where it holds one that is damaged or of another format
   */
  public static Optional<CommittedReleases> open(Path directory) {
    try {
      Optional<Directory> files = IndexFolder.reading(directory);
      return files.isPresent() ? Optional.of(open(directory, files.get())) : Optional.empty();
    } catch (IndexException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw IndexException.failed(directory, e);
    }
  }

  /** Of a commit that a writer holds, whose files are the writer's to close. */
  static CommittedReleases of(Path directory, IndexCommit commit) throws IOException {
    return of(directory, () -> {}, DirectoryReader.open(commit));
  }

  private static CommittedReleases open(Path directory, Directory files) throws IOException {
    try {
      return of(directory, files, DirectoryReader.open(files));
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
  }

  private static CommittedReleases of(Path directory, Closeable files, DirectoryReader reader)
      throws IOException {
    try {
      data(directory, reader);
      return new CommittedReleases(directory, files, reader);
    } catch (RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  public int size() {
    return reader.numDocs();
  }

  /** What the commit says of itself. */
  public CommitData data() {
    return data(directory, reader);
  }

  /** What the commit that a reader sees says of itself. */
  public static CommitData data(Path directory, DirectoryReader reader) {
    try {
      return CommitData.read(directory, reader.getIndexCommit().getUserData());
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
  }

  public Optional<Release> release(String id) {
    int number = number(id);
    return number < 0 ? Optional.empty() : Optional.of(read(number));
  }

  /** Gives all ids, in no order that means anything. */
  public void forEachId(Consumer<String> consumer) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        BinaryDocValues records = leaf.reader().getBinaryDocValues(Schema.HIT);
        Bits live = leaf.reader().getLiveDocs();
        if (records == null) {
          continue;
        }
        for (int doc = records.nextDoc(); doc < leaf.reader().maxDoc(); doc = records.nextDoc()) {
          if (live == null || live.get(doc)) {
            consumer.accept(HitRecord.idOf(records.binaryValue()));
          }
        }
      }
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
  }

  /**
   * The ids of the releases that have a person of such a name.
   *
   * @param names asked for each name that a facet shows: what the corpus knows, else what the page
   *     says; names that a facet cuts off pass unasked
   */
  public Set<String> idsOfPersons(Predicate<String> names) {
    Set<String> ids = new HashSet<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        addIdsOfPersons(leaf.reader(), names, ids);
      }
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
    return ids;
  }

  private static void addIdsOfPersons(LeafReader leaf, Predicate<String> names, Set<String> ids)
      throws IOException {
    SortedSetDocValues persons = leaf.getSortedSetDocValues(Schema.facet(Facet.PERSON));
    BinaryDocValues records = leaf.getBinaryDocValues(Schema.HIT);
    if (persons == null || records == null) {
      return;
    }
    BitSet sought = new BitSet();
    TermsEnum terms = persons.termsEnum();
    for (BytesRef name = terms.next(); name != null; name = terms.next()) {
      String text = name.utf8ToString();
      if (text.length() >= ReleaseDocument.LONGEST_VALUE || names.test(text)) {
        sought.set((int) terms.ord());
      }
    }
    Bits live = leaf.getLiveDocs();
    for (int doc = persons.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = persons.nextDoc()) {
      boolean any = false;
      for (int i = persons.docValueCount(); i > 0; i--) {
        any |= sought.get((int) persons.nextOrd());
      }
      if (any && (live == null || live.get(doc)) && records.advanceExact(doc)) {
        ids.add(HitRecord.idOf(records.binaryValue()));
      }
    }
  }

  /**
   * Gives all releases with their ids, in no order that means anything, one in memory at a time.
   */
  public void forEach(BiConsumer<String, Release> consumer) {
    forEachId(id -> release(id).ifPresent(release -> consumer.accept(id, release)));
  }

  @Override
  public void close() {
    try (files) {
      reader.close();
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
  }

  private int number(String id) {
    try {
      return number(reader, id);
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
  }

  private Release read(int number) {
    try {
      return read(reader, number);
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
  }

  /** The number of the release with this id within a reader; -1 where there is none. */
  public static int number(DirectoryReader reader, String id) throws IOException {
    BytesRef key = new BytesRef(id);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Schema.ID);
      if (terms == null) {
        continue;
      }
      TermsEnum ids = terms.iterator();
      if (ids.seekExact(key)) {
        PostingsEnum postings = ids.postings(null, PostingsEnum.NONE);
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = postings.nextDoc();
            doc != PostingsEnum.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (live == null || live.get(doc)) {
            return leaf.docBase + doc;
          }
        }
      }
    }
    return -1;
  }

  /** The release with a number within a reader, whole. */
  public static Release read(DirectoryReader reader, int number) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (number < leaf.docBase + leaf.reader().maxDoc()) {
        int doc = number - leaf.docBase;
        String content = content(leaf.reader().storedFields(), doc);
        HitRecord hit = HitRecord.decode(value(leaf.reader(), Schema.HIT, doc));
        BytesRef bytes = value(leaf.reader(), Schema.RELEASE, doc);
        return ReleaseCodec.decode(bytes.bytes, bytes.offset, bytes.length, content, hit);
      }
    }
    throw new IllegalArgumentException("no release has the number " + number);
  }

  private static BytesRef value(LeafReader leaf, String field, int doc) throws IOException {
    BinaryDocValues values = leaf.getBinaryDocValues(field);
    if (values == null || !values.advanceExact(doc)) {
      throw new CorruptIndexException("a release is missing", field);
    }
    return values.binaryValue();
  }

  private static String content(StoredFields stored, int doc) throws IOException {
    String content = stored.document(doc, Set.of(Schema.CONTENT)).get(Schema.CONTENT);
    return content == null ? "" : content;
  }
}
