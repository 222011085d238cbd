package org.dateline.text;

/**
 * A stretch of some text, in UTF-16 code units.
 *
 * @param start the first code unit that belongs to the span, from 0
 * @param end the code unit after the last one; never before {@code start}
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The words of {@code text} that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
