package org.dateline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What fields of forms show is on the page; what they hide is not. */
final class HtmlFieldsTest {

  @Test
  void theHintInAFieldIsABlock() {
    assertEquals(
        List.of("Harbours", "Search the site", "Tides"),
        texts("Harbours <input type='search' placeholder='Search the site'> Tides"));
  }

  @Test
  void theLabelOfAButtonIsABlock() {
    assertEquals(List.of("Send"), texts("<form><input type=submit value=Send></form>"));
  }

  @Test
  void whatAReaderHasWrittenIsNone() {
    assertEquals(
        List.of("Name"), texts("Name <input value='Ilva'><input type=hidden value='x42'>"));
  }

  @Test
  void aFieldOfManyLinesShowsItsHint() {
    assertEquals(
        List.of("Message", "Write to us", "Thanks"),
        texts("<p>Message<textarea placeholder='Write to us'></textarea>Thanks</p>"));
  }

  private static List<String> texts(String body) {
    Reading reading =
        new PageReader().read("x.html", ("<html><body>" + body).getBytes(UTF_8)).getFirst();
    return ((Reading.Read) reading).page().blocks().stream().map(Block::plain).toList();
  }
}
