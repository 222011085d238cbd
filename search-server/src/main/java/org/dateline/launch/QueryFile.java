package org.dateline.launch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.command.Failure;

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
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      int number = 0;
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0 || line.size() > 0; b = in.read()) {
        if (b >= 0 && b != '\n') {
          line.write(b);
          continue;
        }
        String text = decoded(file, ++number, line.toByteArray());
        line.reset();
        if (!text.isBlank()) {
          use.of(query(file, number, text));
        }
      }
    }
  }

  private static String decoded(Path file, int number, byte[] line) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      boolean marked = number == 1 && text.startsWith("\uFEFF");
      return (marked ? text.substring(1) : text).replace("\r", "");
    } catch (CharacterCodingException e) {
      throw new Failure(
          file + ": line " + number + ": is not UTF-8; save the file in that encoding", e);
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
