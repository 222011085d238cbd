package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.index.CommitData;
import org.dateline.index.CommittedReleases;
import org.dateline.index.IndexException;
import org.dateline.index.ReleaseIndex;

/**
 * What an index remembers beside its releases: where they came from and what they taught. It
 * belongs to a commit and changes with it.
 */
public record IndexMemory(Ledger ledger, Knowledge knowledge) {

  /** For an index that does not exist yet. */
  public static final IndexMemory NONE = new IndexMemory(Ledger.NONE, Knowledge.NONE);

  private static final String LEDGER = "ledger";
  private static final String KNOWLEDGE = "knowledge";

  /**
   * What the last commit of an index remembers; nothing where there is no index.
   *
   * @throws IndexException where it cannot be read
   */
  public static IndexMemory of(Path folder) {
    Optional<CommittedReleases> committed = CommittedReleases.open(folder);
    if (committed.isEmpty()) {
      return NONE;
    }
    try (CommittedReleases releases = committed.get()) {
      CommitData data = releases.data();
      Optional<byte[]> ledger = data.kept(LEDGER);
      Optional<byte[]> knowledge = data.kept(KNOWLEDGE);
      return new IndexMemory(
          ledger.isPresent() ? Ledger.fromBytes(ledger.get()) : Ledger.NONE,
          knowledge.isPresent() ? Knowledge.fromBytes(knowledge.get()) : Knowledge.NONE);
    } catch (IOException e) {
      throw new IndexException(
          folder + ": what the index remembers is damaged; build it anew with --rebuild", e);
    }
  }

  /** Keeps all this with the next commit. */
  void keepWith(ReleaseIndex index) throws IOException {
    index.keep(LEDGER, ledger.toBytes());
    index.keep(KNOWLEDGE, knowledge.toBytes());
  }
}
