package org.dateline.index;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Version;

/**
 * Makes way for a new index where the last commit of the old one cannot be read: Lucene would read
 * it even to replace it.
 */
final class Bridge {

  /**
   * By how much the numbers of segments go on: readers of the old index that are still open must
   * not meet a segment of a name that they know.
   */
  private static final long FAR = 1_000_000;

  private Bridge() {}

  /**
   * Where there is a commit and it cannot be read, puts an empty one in its place. That is no index
   * of Dateline's: it says no format, and every reader refuses it. A commit that can be read stays.
   */
  static void over(Directory files) throws IOException {
    long last = SegmentInfos.getLastCommitGeneration(files);
    if (last < 0) {
      return;
    }
    try (Lock lock = files.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      try {
        SegmentInfos readable = SegmentInfos.readLatestCommit(files);
        if (readable.getGeneration() == last) {
          return;
        }
      } catch (IOException | RuntimeException damaged) {
        // What follows is for this case.
      }
      SegmentInfos empty = new SegmentInfos(Version.LATEST.major);
      empty.setNextWriteGeneration(last + 1);
      empty.counter = FAR * (last + 1);
      empty.version = FAR * (last + 1);
      empty.commit(files);
      for (String file : files.listAll()) {
        boolean commit = file.startsWith("segments");
        if (commit && !file.equals(empty.getSegmentsFileName())) {
          files.deleteFile(file);
        }
      }
    }
  }
}
