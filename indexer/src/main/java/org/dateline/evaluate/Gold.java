package org.dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Utf8Lines;

/**
 * A gold file: one page a line, as JSON.
 *
 * @param folder the folder that the files of the pages are relative to
 * @param pages what is right for each page, in the order of the file
 */
public record Gold(Path folder, List<GoldPage> pages) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Gold {
    pages = List.copyOf(pages);
  }

  /**
   * Reads a gold file.
   *
   * @throws IOException where it cannot be read, or a line of it is not what it should be: the
   *     message names the line
   */
  public static Gold read(Path file) throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      Utf8Lines.forEach(
          in,
          (number, line) -> {
            if (!line.isBlank()) {
              pages.add(page(number, line));
            }
          });
    }
    Path folder = file.toAbsolutePath().getParent();
    return new Gold(folder == null ? Path.of("") : folder, pages);
  }

  private static GoldPage page(int number, String line) throws IOException {
    try {
      return new GoldLine(JSON.readTree(line)).page();
    } catch (JsonProcessingException e) {
      throw new IOException("line " + number + ": " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IOException("line " + number + ": " + e.getMessage(), e);
    }
  }
}
