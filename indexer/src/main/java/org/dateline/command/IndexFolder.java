package org.dateline.command;

import java.nio.file.Path;
import org.dateline.corpus.Knowledge;

/** The folder of an index, as the option {@code --index} names it. */
final class IndexFolder {

  private IndexFolder() {}

  static Knowledge knowledge(Path folder) {
    return Knowledge.NONE;
  }
}
