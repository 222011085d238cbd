package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.dateline.calendar.PartialDate;
import org.dateline.describe.Evidence;
import org.dateline.describe.Found;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what {@link BytesWriter} wrote. */
final class BytesReader {

  interface Shape<T> {
    T read(BytesReader in);
  }

  private final ByteArrayDataInput in;
  private final @Nullable KnownTexts known;

  BytesReader(byte[] bytes, int offset, int length) {
    in = new ByteArrayDataInput(bytes, offset, length);
    known = null;
  }

  /**
   * @param known the texts that the writer knew
   */
  BytesReader(byte[] bytes, KnownTexts known) {
    in = new ByteArrayDataInput(bytes);
    this.known = known;
  }

  int number() {
    return in.readVInt();
  }

  boolean flag() {
    return in.readByte() != 0;
  }

  /** A text of so many bytes as it is. */
  String literal(int length) {
    if (length < 0 || length > in.length() - in.getPosition()) {
      throw new IndexOutOfBoundsException(length);
    }
    byte[] bytes = new byte[length];
    in.readBytes(bytes, 0, length);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  String text() {
    if (known != null) {
      return known.read(this);
    }
    try {
      return in.readString();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  PartialDate date() {
    return PartialDate.parse(text()).orElseThrow();
  }

  Span span() {
    int start = number();
    return new Span(start, start + number());
  }

  <T> Optional<T> optional(Shape<T> shape) {
    return flag() ? Optional.of(shape.read(this)) : Optional.empty();
  }

  <T> List<T> list(Shape<T> shape) {
    int size = number();
    List<T> values = new ArrayList<>(Math.min(size, 1 << 16));
    for (int i = 0; i < size; i++) {
      values.add(shape.read(this));
    }
    return values;
  }

  <T> Found<T> found(Shape<T> shape) {
    T value = shape.read(this);
    return new Found<>(value, new Evidence(text(), text()));
  }
}
