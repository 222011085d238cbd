package org.dateline.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.clean.Templates;
import org.dateline.index.CommitData;
import org.dateline.index.IndexException;
import org.dateline.index.KeptBeside;
import org.dateline.index.ReleaseIndex;
import org.dateline.relate.Authority;
import org.dateline.relate.Families;
import org.dateline.relate.Names;

/**
 * What an index remembers beside its releases: where they came from and what they taught. It
 * belongs to a commit and changes with it.
 */
public record IndexMemory(Ledger ledger, Knowledge knowledge) {

  /** For an index that does not exist yet. */
  public static final IndexMemory NONE = new IndexMemory(Ledger.NONE, Knowledge.NONE);

  private static final String LEDGER = "ledger";
  private static final String ROOTS = "roots";
  private static final String TEMPLATES = "templates";
  private static final String NAMES = "names";
  private static final String FAMILIES = "families";
  private static final String AUTHORITY = "authority";
  private static final String STEADINESS = "steadiness";

  /**
   * The ledger of a commit.
   *
   * @param commit which commit it is; empty where there is no index
   */
  record LedgerOf(String commit, Ledger ledger) {
    static final LedgerOf NOTHING = new LedgerOf("", Ledger.NONE);
  }

  /**
   * What the last commit of an index remembers; nothing where there is no index.
   *
   * @throws IndexException where it cannot be read
   */
  public static IndexMemory of(Path folder) {
    return CommitData.last(folder)
        .map(
            data ->
                new IndexMemory(
                    ledger(folder, data),
                    withoutFamilies(folder, data).with(families(folder, data))))
        .orElse(NONE);
  }

  /** The ledger alone: much smaller than the knowledge. */
  static LedgerOf ledgerOf(Path folder) {
    return CommitData.last(folder)
        .map(data -> new LedgerOf(data.commit(), ledger(folder, data)))
        .orElse(LedgerOf.NOTHING);
  }

  /**
   * Where the pages of the last commit are, without its ledger, which takes longer to read; empty
   * where that cannot be told.
   */
  static List<Root> lastRoots(Path folder) {
    try {
      Optional<byte[]> bytes = CommitData.last(folder).flatMap(data -> data.kept(ROOTS));
      return bytes.isPresent() ? LedgerBytes.roots(bytes.get()) : List.of();
    } catch (IOException | IndexException e) {
      return List.of(); // the ledger will say what is wrong
    }
  }

  /** Which commit is the last; empty where there is no index. */
  static String commitOf(Path folder) {
    return CommitData.last(folder).map(CommitData::commit).orElse("");
  }

  /**
   * Where the pages of an index are, by its ledger or by what else lies beside it, whatever is
   * damaged; empty where nothing says it any more.
   */
  static List<Root> rootsOf(Path folder) throws IOException {
    return rootsBeside(folder).stream()
        .map(roots -> roots.stream().filter(Root::exists).toList())
        .filter(roots -> !roots.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The roots by each ledger that lies beside an index and can be read, the newest first. */
  static List<List<Root>> rootsBeside(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<byte[]> kept = new ArrayList<>(KeptBeside.newestFirst(folder, LEDGER));
    kept.addAll(KeptBeside.newestFirst(folder, ROOTS));
    return kept.stream().map(IndexMemory::rootsIn).toList();
  }

  private static List<Root> rootsIn(byte[] ledger) {
    try {
      return LedgerBytes.roots(ledger);
    } catch (IOException e) {
      return List.of(); // an older one may be readable
    }
  }

  private static Ledger ledger(Path folder, CommitData data) {
    try {
      Optional<byte[]> bytes = data.kept(LEDGER);
      return bytes.isPresent() ? LedgerBytes.read(bytes.get()) : Ledger.NONE;
    } catch (IOException e) {
      throw damaged(folder, e);
    }
  }

  /**
   * What the last commit knows of sites and names. The families are left out: those of an archive
   * of 200,000 releases take seconds to read, and who is in a hurry can do without.
   */
  static Knowledge knowledgeWithoutFamilies(Path folder) {
    return CommitData.last(folder)
        .map(data -> withoutFamilies(folder, data))
        .orElse(Knowledge.NONE);
  }

  /** The signatures of all texts of the last commit. */
  static Families familiesOf(Path folder) {
    return CommitData.last(folder).map(data -> families(folder, data)).orElse(Families.NONE);
  }

  private static Families families(Path folder, CommitData data) {
    return read(folder, data, FAMILIES, Families.NONE, Families::readFrom);
  }

  private static Knowledge withoutFamilies(Path folder, CommitData data) {
    return new Knowledge(
        read(folder, data, TEMPLATES, Templates.NONE, Templates::readFrom),
        read(folder, data, NAMES, Names.NONE, Names::readFrom),
        Families.NONE,
        authority(folder, data));
  }

  private static Authority authority(Path folder, CommitData data) {
    return read(folder, data, AUTHORITY, Authority.NONE, Authority::readFrom);
  }

  /**
   * How much the pages of the last commit depend on its templates; empty where nothing is known.
   */
  static Optional<Steadiness> steadinessOf(Path folder) {
    return CommitData.last(folder)
        .flatMap(data -> data.kept(STEADINESS))
        .flatMap(
            bytes -> {
              try {
                return Optional.of(Steadiness.readFrom(new ByteArrayInputStream(bytes)));
              } catch (IOException e) {
                return Optional.empty(); // of another program: nothing is known
              }
            });
  }

  /** What the last commit was told of names by the owner of its pages. */
  static Authority authorityOf(Path folder) {
    return CommitData.last(folder).map(data -> authority(folder, data)).orElse(Authority.NONE);
  }

  private interface Reading<T> {
    T from(InputStream in) throws IOException;
  }

  private static <T> T read(
      Path folder, CommitData data, String name, T nothing, Reading<T> reading) {
    try {
      Optional<byte[]> bytes = data.kept(name);
      return bytes.isPresent() ? reading.from(new ByteArrayInputStream(bytes.get())) : nothing;
    } catch (IOException | RuntimeException e) {
      throw e instanceof IndexException known ? known : damaged(folder, e);
    }
  }

  private static IndexException damaged(Path folder, Exception e) {
    return new IndexException(
        folder
            + ": what the index remembers cannot be read ("
            + e.getMessage()
            + "); "
            + IndexException.mending(folder),
        e);
  }

  /** Keeps all this with the next commit, and how much the pages depend on the templates. */
  void keepWith(ReleaseIndex index, Steadiness steadiness) {
    keep(ledger, index);
    index.keep(STEADINESS, out -> steadiness.writeTo(out, ledger.entries().keySet()));
    index.keep(TEMPLATES, knowledge.templates()::writeTo);
    index.keep(NAMES, knowledge.names()::writeTo);
    index.keep(FAMILIES, knowledge.families()::writeTo);
    index.keep(AUTHORITY, knowledge.authority()::writeTo);
  }

  /** Keeps a ledger with the next commit, beside the knowledge that was kept with the last. */
  static void keep(Ledger ledger, ReleaseIndex index) {
    index.keep(LEDGER, out -> LedgerBytes.write(ledger, out));
    // A second time, alone: where the pages are is what a repair cannot do without.
    index.keep(ROOTS, LedgerBytes.write(new Ledger(ledger.roots(), Map.of(), false)));
  }
}
