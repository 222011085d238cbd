package org.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of general knowledge that lies beside the classes that use it: UTF-8, a row a line, cells
 * separated by tabs. Lines that begin with {@code #} explain the table, empty lines are ignored.
 */
public final class Table {

  private Table() {}

  /**
   * Reads all rows, in order.
   *
   * @param beside a class of the package whose resource it is
   * @param name the file's name
   * @throws UncheckedIOException where the table is missing or cannot be read, which means that the
   *     program was packed wrongly
   */
  public static List<List<String>> read(Class<?> beside, String name) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream bytes = beside.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IOException("missing in the program: " + name + " beside " + beside.getName());
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(Arrays.asList(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
