package org.dateline.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Takes out of an index what is damaged, so that the rest can be read and written again. */
public final class IndexRepair {

  private IndexRepair() {}

  /**
   * Takes out what is damaged beyond reading, a segment at a time. What is lost stands in no commit
   * afterwards.
   *
   * @param directory the folder of an index
   * @return how many releases were lost
   * @throws IndexInUseException where somebody is writing the index
   * @throws IndexException where not even the list of segments can be read
   */
  public static int removeDamaged(Path directory) {
    try (Directory files = FSDirectory.open(directory);
        CheckIndex check = new CheckIndex(files)) {
      check.setInfoStream(
          new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
      CheckIndex.Status status = check.checkIndex();
      if (status.missingSegments) {
        throw new IndexException(
            "%s: the list of segments is damaged; build the index anew with --rebuild"
                .formatted(directory));
      }
      if (!status.clean) {
        check.exorciseIndex(status);
      }
      return status.totLoseDocCount;
    } catch (LockObtainFailedException e) {
      throw Writers.inUse(directory, e);
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
  }
}
