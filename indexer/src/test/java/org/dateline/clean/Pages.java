package org.dateline.clean;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;

/** Pages for tests, from their text. */
final class Pages {

  private Pages() {}

  static Page of(String name, String text) {
    Reading reading = new PageReader().read(name, text.getBytes(UTF_8)).getFirst();
    return ((Reading.Read) reading).page();
  }

  static CleanPage clean(String name, String text) {
    return new Cleaner(Templates.NONE).clean(of(name, text));
  }

  static List<String> body(CleanPage clean) {
    return clean.paragraphs().stream().map(Paragraph::text).toList();
  }
}
