package org.dateline.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.command.Failure;
import org.dateline.text.Utf8Lines;

/** A file of queries, one a line: its id, a tab, its words. */
final class QueryFile {

  /** A query; the id is given back with its hits. */
  record Query(String id, String words) {}

  /** Given a query. */
  interface Use {
    void of(Query query) throws IOException;
  }

  private QueryFile() {}

  /**
   * Gives all queries, in order; blank lines are passed over.
   *
   * @throws Failure where the file is none, or a line holds no query; the message names it
   */
  static void forEach(Path file, Use use) throws IOException {
    if (Files.isDirectory(file)) {
      throw new Failure(file + ": is a folder: name a file with a query a line");
    }
    try (InputStream in = Files.newInputStream(file)) {
      Utf8Lines.forEach(
          in,
          (number, line) -> {
            if (!line.isBlank()) {
              use.of(query(file, number, line));
            }
          });
    } catch (Utf8Lines.NotUtf8 e) {
      throw new Failure(file + ": " + e.getMessage(), e);
    }
  }

  private static Query query(Path file, int number, String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new Failure(
          file + ": line " + number + ": there is no tab between the query's id and its text");
    }
    return new Query(line.substring(0, tab), line.substring(tab + 1));
  }
}
