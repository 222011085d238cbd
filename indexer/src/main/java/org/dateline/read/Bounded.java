package org.dateline.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails rather than give more bytes than it may: what stops a zip bomb. */
final class Bounded extends FilterInputStream {

  private final long most;
  private long given;

  Bounded(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(read, 0));
    return read;
  }

  /**
   * None for certain: so a buffer around this asks once for each of its own readers' calls, and
   * what came before a damaged place is handed on before the damage is met.
   */
  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws IOException {
    given += bytes;
    if (given > most) {
      throw new IOException("unpacks to more than " + (most >> 20) + " MB");
    }
  }
}
