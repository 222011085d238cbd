package org.dateline.index;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Exchanges typographic marks, one character for one, so that offsets stay as they are: curly
 * apostrophes become straight, and, where compounds are to stay whole, hyphens become U+2027, which
 * Unicode's word rules let stand between letters.
 */
final class MarkFilter extends CharFilter {

  /** The sign that holds a compound together; no page is expected to use it otherwise. */
  static final char JOINT = '\u2027';

  private final boolean joinCompounds;

  MarkFilter(Reader input, boolean joinCompounds) {
    super(input);
    this.joinCompounds = joinCompounds;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = input.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      char c = buffer[i];
      if (c == '\u2019' || c == '\u02BC' || c == '\u2018') {
        buffer[i] = '\'';
      } else if (joinCompounds && (c == '-' || c == '\u2010' || c == '\u2011')) {
        buffer[i] = JOINT;
      }
    }
    return read;
  }

  @Override
  protected int correct(int currentOffset) {
    return currentOffset;
  }
}
