package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.dateline.calendar.PartialDate;
import org.dateline.describe.Found;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes the shapes that records are made of. */
final class BytesWriter {

  interface Shape<T> {
    void write(BytesWriter out, T value);
  }

  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();
  private final @Nullable KnownTexts known;

  BytesWriter() {
    known = null;
  }

  /**
   * @param known texts that the reader will have
   */
  BytesWriter(KnownTexts known) {
    this.known = known;
  }

  byte[] bytes() {
    return out.toArrayCopy();
  }

  void number(int value) {
    try {
      out.writeVInt(value);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
  }

  void flag(boolean value) {
    out.writeByte((byte) (value ? 1 : 0));
  }

  void text(String value) {
    if (known == null) {
      out.writeString(value);
    } else {
      known.write(this, value);
    }
  }

  /**
   * Writes a text as it is.
   *
   * @param head makes the number that is written first of the length in bytes
   */
  void literal(String value, IntUnaryOperator head) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    number(head.applyAsInt(bytes.length));
    out.writeBytes(bytes, 0, bytes.length);
  }

  void constant(Enum<?> value) {
    text(value.name());
  }

  void date(PartialDate value) {
    text(value.toString());
  }

  void span(Span span) {
    number(span.start());
    number(span.length());
  }

  <T> void optional(Optional<T> value, Shape<? super T> shape) {
    flag(value.isPresent());
    value.ifPresent(v -> shape.write(this, v));
  }

  <T> void list(List<T> values, Shape<? super T> shape) {
    number(values.size());
    for (T value : values) {
      shape.write(this, value);
    }
  }

  <T> void found(Found<T> found, Shape<? super T> shape) {
    shape.write(this, found.value());
    text(found.evidence().rule());
    text(found.evidence().text());
  }
}
