package org.dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
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

  private static final ObjectReader READER =
      JsonMapper.builder().addModule(new Jdk8Module().configureReadAbsentAsNull(true)).build().readerFor(GoldPage.class);

  public Gold {
    pages = List.copyOf(pages);
  }

  /**
   * Reads a gold file.
   *
   * @throws IOException where it cannot be read, or a line of it is not what it should be: the message
   *     names the line
   */
  public static Gold read(Path file) throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        GoldPage page = READER.readValue(lines.get(i));
        if (page.file() == null) {
          throw new IOException("line " + (i + 1) + ": the member \"file\" is missing");
        }
        pages.add(page);
      } catch (JsonProcessingException e) {
        throw new IOException("line " + (i + 1) + ": " + e.getOriginalMessage(), e);
      }
    }
    Path folder = file.toAbsolutePath().getParent();
    return new Gold(folder == null ? Path.of("") : folder, pages);
  }
}
