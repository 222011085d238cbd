package org.dateline.read;

import java.util.List;
import java.util.Optional;

final class PdfPages {
  private PdfPages() {}

  static Reading read(String file, byte[] bytes, Optional<String> uri, List<Value> archive) {
    return new Reading.Unreadable(file, "PDF");
  }
}
