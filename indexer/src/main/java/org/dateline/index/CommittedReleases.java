package org.dateline.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
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
  private final Directory files;
  private final DirectoryReader reader;

  private CommittedReleases(Path directory, Directory files, DirectoryReader reader) {
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

  private static CommittedReleases open(Path directory, Directory files) throws IOException {
    try {
      DirectoryReader reader = DirectoryReader.open(files);
      try {
        data(directory, reader);
        return new CommittedReleases(directory, files, reader);
      } catch (RuntimeException e) {
        reader.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      files.close();
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
        BinaryDocValues releases = leaf.reader().getBinaryDocValues(Schema.RELEASE);
        if (releases == null || !releases.advanceExact(doc)) {
          throw new CorruptIndexException("a release is missing", Schema.RELEASE);
        }
        BytesRef bytes = releases.binaryValue();
        return ReleaseCodec.decode(bytes.bytes, bytes.offset, bytes.length, content);
      }
    }
    throw new IllegalArgumentException("no release has the number " + number);
  }

  private static String content(StoredFields stored, int doc) throws IOException {
    String content = stored.document(doc, Set.of(Schema.CONTENT)).get(Schema.CONTENT);
    return content == null ? "" : content;
  }
}
