package org.dateline.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * What a commit says of itself, in Lucene's user data: the version of the format, what the caller
 * wants to find again, and the files that belong to the commit and lie beside the index.
 *
 * <p>Such a file is written whole and under a new name before the commit that names it, so that it
 * changes with the commit or not at all; files that no commit names are left over from a run that
 * died, and the next writer removes them.
 */
public final class CommitData {

  private static final String FORMAT = "dateline.format";
  private static final String FILE = "dateline.file.";

  private final Path directory;
  private final Map<String, String> data;

  private CommitData(Path directory, Map<String, String> data) {
    this.directory = directory;
    this.data = Map.copyOf(data);
  }

  /**
   * @throws IndexException where the commit is of another version of the format
   */
  static CommitData read(Path directory, Map<String, String> data) {
    String version = data.getOrDefault(FORMAT, "none");
    if (!version.equals(String.valueOf(Schema.VERSION))) {
      throw new IndexException(
          "%s: the index has format %s and this program reads %d; build it anew with --rebuild"
              .formatted(directory, version, Schema.VERSION));
    }
    return new CommitData(directory, data);
  }

  /**
   * What the last commit of an index says of itself; nothing else of the index is read.
   *
   * @return empty where the directory holds no index
   * @throws IndexException where it holds one that is damaged or of another format
   */
  public static Optional<CommitData> last(Path directory) {
    try (Directory files = IndexFolder.reading(directory).orElse(null)) {
      return files == null
          ? Optional.empty()
          : Optional.of(read(directory, SegmentInfos.readLatestCommit(files).getUserData()));
    } catch (IndexException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw IndexException.failed(directory, e);
    }
  }

  static CommitData next(Path directory, Map<String, String> caller, Map<String, String> files) {
    Map<String, String> data = new HashMap<>(caller);
    files.forEach((name, file) -> data.put(FILE + name, file));
    data.put(FORMAT, String.valueOf(Schema.VERSION));
    return new CommitData(directory, data);
  }

  Map<String, String> asMap() {
    return data;
  }

  /** What the caller gave with the commit. */
  public Map<String, String> userData() {
    Map<String, String> caller = new TreeMap<>();
    data.forEach(
        (key, value) -> {
          if (!key.startsWith("dateline.")) {
            caller.put(key, value);
          }
        });
    return caller;
  }

  /** The names of the kept files, as the caller knows them, with their names in the directory. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    data.forEach(
        (key, value) -> {
          if (key.startsWith(FILE)) {
            files.put(key.substring(FILE.length()), value);
          }
        });
    return files;
  }

  /**
   * Which commit this is: differs from that of every other commit that kept anything. Empty where
   * nothing was kept.
   */
  public String commit() {
    return String.join(" ", files().values());
  }

  /**
   * The bytes that were kept under this name with this commit.
   *
   * @throws IndexException where they are missing or cannot be read
   */
  public Optional<byte[]> kept(String name) {
    String file = data.get(FILE + name);
    if (file == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(KeptFile.read(directory.resolve(file)));
    } catch (IOException e) {
      throw new IndexException(
          "%s: what belongs to the index is damaged (%s); %s"
              .formatted(
                  directory.resolve(file),
                  Causes.of(directory, e),
                  IndexException.mending(directory)),
          e);
    }
  }
}
