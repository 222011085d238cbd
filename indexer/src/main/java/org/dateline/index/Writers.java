package org.dateline.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.store.LockObtainFailedException;

/** Says who writes an index, for the one who finds it locked: a file beside the lock names them. */
final class Writers {

  private static final String WRITER = "writer.txt";

  private Writers() {}

  /** To be called by the one who holds the lock. */
  static void sign(Path directory) throws IOException {
    Files.writeString(
        directory.resolve(WRITER),
        "process %d since %s"
            .formatted(
                ProcessHandle.current().pid(), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
  }

  /** To be called before the lock is let go. */
  static void signOff(Path directory) throws IOException {
    Files.deleteIfExists(directory.resolve(WRITER));
  }

  static IndexInUseException inUse(Path directory, LockObtainFailedException e) {
    return new IndexInUseException(
        "%s: the index is being written by %s; wait for it to end (--wait), or stop it"
            .formatted(directory, who(directory)),
        e);
  }

  private static String who(Path directory) {
    try {
      return Files.readString(directory.resolve(WRITER)).strip();
    } catch (IOException e) {
      return "another process";
    }
  }
}
