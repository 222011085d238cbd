package org.dateline.launch;

import java.nio.file.Path;
import org.dateline.command.CheckCommand;
import org.dateline.index.CommittedReleases;
import org.dateline.search.Archive;
import org.dateline.search.LuceneArchive;

/** The archive that the option {@code --index} names. */
final class IndexArchive {

  private IndexArchive() {}

  /**
   * @throws org.dateline.command.Failure where there is none
   * @throws org.dateline.index.IndexException where it is damaged or of another version
   */
  static Archive open(Path index) {
    if (!CommittedReleases.existsIn(index)) {
      throw CheckCommand.noIndex(index);
    }
    return LuceneArchive.open(index);
  }
}
