package org.dateline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Shapes in which pages come, one small invented page each, and what is to be made of it: bodies
 * that stand twice in different ways, agendas and signatures that look like menus, imprints in the
 * form of sentences, pages that are no release.
 */
class ShapesTest {

  private static final Path GOLD =
      Path.of("src", "test", "resources", "org", "dateline", "evaluate", "shapes", "gold.jsonl");

  private static final Set<Field> CLEANING =
      EnumSet.of(Field.RELEASE, Field.KEEP, Field.STRIP, Field.PARAGRAPHS, Field.TITLE);

  @Test
  void everyShapeIsCleanedAsAReaderWould() throws IOException {
    List<String> faults =
        Evaluation.of(Gold.read(GOLD)).faults().stream()
            .filter(fault -> CLEANING.contains(fault.field()))
            .map(fault -> fault.file() + ": " + fault.field().word() + ": " + fault.message())
            .toList();

    assertEquals(List.of(), faults);
  }
}
