package org.dateline.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.read.Reading.Unreadable;
import org.jspecify.annotations.Nullable;

/** The pages of a JSON-lines file, a line at a time; a broken line does not stop the others. */
final class JsonLines implements Iterator<Reading> {

  private final String name;
  private final BufferedInputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int line;
  private boolean ended;
  private @Nullable Reading next;

  private JsonLines(String name, BufferedInputStream in) {
    this.name = name;
    this.in = in;
  }

  static Stream<Reading> read(String name, BufferedInputStream in) {
    Iterator<Reading> lines = new JsonLines(name, in);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, traits), false);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      advance();
    }
    return next != null;
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = java.util.Objects.requireNonNull(next);
    next = null;
    return reading;
  }

  private void advance() {
    line++;
    String file = name + "#" + line;
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
      if (!readLine(bytes)) {
        next =
            new Unreadable(
                file,
                "line " + line + " is larger than " + (PageReader.LARGEST_PAGE >> 20) + " MB");
      } else if (!isBlank(bytes)) {
        next = JsonPages.read(file, line, withoutMark(bytes.toByteArray()));
      }
    } catch (IOException e) {
      ended = true;
      next = new Unreadable(file, "line " + line + " cannot be read: " + PageReader.reason(e));
    }
  }

  /**
   * Reads to the end of the line, or of the file.
   *
   * @return false where the line is too long; then only its beginning is in the bytes
   */
  private boolean readLine(ByteArrayOutputStream bytes) throws IOException {
    boolean fits = true;
    while (true) {
      if (at == filled) {
        at = 0;
        filled = in.read(buffer, 0, buffer.length);
        if (filled <= 0) {
          filled = 0;
          ended = true;
          return fits;
        }
      }
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int room = PageReader.LARGEST_PAGE - bytes.size();
      bytes.write(buffer, at, Math.min(room, end - at));
      fits &= end - at <= room;
      boolean whole = end < filled;
      at = whole ? end + 1 : end;
      if (whole) {
        return fits;
      }
    }
  }

  private static boolean isBlank(ByteArrayOutputStream bytes) {
    return bytes.size() < 64
        && bytes.toString(java.nio.charset.StandardCharsets.UTF_8).replace("\uFEFF", "").isBlank();
  }

  private static byte[] withoutMark(byte[] bytes) {
    boolean marked =
        bytes.length > 2
            && (bytes[0] & 0xFF) == 0xEF
            && (bytes[1] & 0xFF) == 0xBB
            && (bytes[2] & 0xFF) == 0xBF;
    return marked ? java.util.Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }
}
