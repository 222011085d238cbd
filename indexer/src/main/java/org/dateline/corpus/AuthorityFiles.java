package org.dateline.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.dateline.relate.Authority;

/**
 * What the owner of a corpus says of names: the file {@code authority.csv} in a folder of pages,
 * beside which it is no page itself.
 */
public final class AuthorityFiles {

  private static final String NAME = "authority.csv";

  private AuthorityFiles() {}

  /**
   * What stands in the files of these folders, together.
   *
   * @param folders those of other kinds, and those without such a file, say nothing
   * @throws IOException where a file cannot be read or has a faulty line; the message names both
   */
  public static Authority in(Collection<Path> folders) throws IOException {
    Authority all = Authority.NONE;
    for (Path folder : folders) {
      Path file = folder.resolve(NAME);
      if (Files.isDirectory(folder) && Files.isRegularFile(file)) {
        all = all.merge(read(file));
      }
    }
    return all;
  }

  private static Authority read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Authority.readFrom(in);
    } catch (IOException e) {
      throw new IOException(file + ": " + Reasons.of(e), e);
    }
  }

  /** Whether a file in a folder of pages is such a file and no page. */
  static boolean isOne(Path file) {
    return file.endsWith(NAME);
  }
}
