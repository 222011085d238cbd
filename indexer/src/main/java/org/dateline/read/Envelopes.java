package org.dateline.read;

import java.util.BitSet;
import java.util.List;

/**
 * The lines of a text in which it was sent: the head of a mail, the fields of the items of a feed.
 * Each field is a line, which goes on in the next ones where these are set in.
 *
 * <p>A paragraph is an envelope where two of its lines are fields, one of them by a name that is no
 * word.
 */
final class Envelopes {

  /** Fields that make an envelope. */
  private static final int LEAST = 2;

  private final BitSet fields = new BitSet();
  private final BitSet goingOn = new BitSet();

  Envelopes(List<TextLine> lines) {
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).isBlank()) {
        read(lines, from, i);
        from = i + 1;
      }
    }
  }

  private void read(List<TextLine> lines, int from, int to) {
    int found = 0;
    boolean sure = false;
    for (int i = from; i < to; i++) {
      List<EnvelopeField> field = lines.get(i).fields();
      if (!field.isEmpty()) {
        fields.set(i);
        found++;
        sure |= field.stream().anyMatch(EnvelopeField::sure);
      } else if (i > from
          && (fields.get(i - 1) || goingOn.get(i - 1))
          && Character.isWhitespace(lines.get(i).text().charAt(0))) {
        goingOn.set(i);
      }
    }
    if (found < LEAST || !sure) {
      fields.clear(from, to);
      goingOn.clear(from, to);
    }
  }

  /** Whether a line begins a field. */
  boolean isField(int line) {
    return fields.get(line);
  }

  /** Whether a line is a field or goes on with one. */
  boolean has(int line) {
    return fields.get(line) || goingOn.get(line);
  }
}
