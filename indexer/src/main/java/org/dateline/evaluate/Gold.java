package org.dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        pages.add(new GoldLine(JSON.readTree(lines.get(i))).page());
      } catch (JsonProcessingException e) {
        throw new IOException("line " + (i + 1) + ": " + e.getOriginalMessage(), e);
      } catch (IllegalArgumentException e) {
        throw new IOException("line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    Path folder = file.toAbsolutePath().getParent();
    return new Gold(folder == null ? Path.of("") : folder, pages);
  }
}
