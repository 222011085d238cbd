package org.dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8LinesTest {

  @Test
  void linesEndAsAnyEditorEndsThem() throws IOException {
    assertEquals(
        List.of("1 á", "2 b", "3 ", "4 c", "5 ", "6 d"), lines("\uFEFFá\nb\r\n\r\nc\r\rd"));
    assertEquals(List.of("1 a"), lines("a\n"));
    assertEquals(List.of(), lines(""));
  }

  @Test
  void theFirstLineThatIsNotUtf8IsNamed() {
    List<String> before = new ArrayList<>();
    byte[] bytes = "one\ntwo\nZürich\nfour\n".getBytes(Charset.forName("windows-1252"));
    IOException fault =
        assertThrows(
            Utf8Lines.NotUtf8.class,
            () ->
                Utf8Lines.forEach(new ByteArrayInputStream(bytes), (n, line) -> before.add(line)));
    assertEquals("line 3: is not UTF-8; save the file in that encoding", fault.getMessage());
    assertEquals(List.of("one", "two"), before);
  }

  private static List<String> lines(String text) throws IOException {
    List<String> lines = new ArrayList<>();
    Utf8Lines.forEach(
        new ByteArrayInputStream(text.getBytes(UTF_8)), (n, line) -> lines.add(n + " " + line));
    return lines;
  }
}
