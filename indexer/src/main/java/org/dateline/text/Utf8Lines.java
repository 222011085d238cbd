package org.dateline.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a file that its user keeps: names, queries, gold. It is read as UTF-8 and as nothing
 * else, since a name that was saved otherwise would be ruined without a word.
 */
public final class Utf8Lines {

  /** Given a line. */
  public interface Use {
    /**
     * @param number from 1
     * @param line without its end, and without a byte order mark
     */
    void of(int number, String line) throws IOException;
  }

  /** A line is not UTF-8; the message says which, and what to do. */
  public static final class NotUtf8 extends IOException {

    private static final long serialVersionUID = 1L;

    private NotUtf8(int line, CharacterCodingException cause) {
      super("line " + line + ": is not UTF-8; save the file in that encoding", cause);
    }
  }

  private final BufferedInputStream in;
  private int number;
  private boolean afterReturn;

  private Utf8Lines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /**
   * Gives all lines, one in memory at a time. A line ends with {@code \n}, {@code \r} or both.
   *
   * @throws NotUtf8 at the first line that is not UTF-8; those before it have been given
   * @throws IOException where the stream or the use fails
   */
  public static void forEach(InputStream in, Use use) throws IOException {
    new Utf8Lines(in).forEach(use);
  }

  private void forEach(Use use) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      int b = in.read();
      if (b == '\n' && afterReturn) {
        afterReturn = false; // the second half of the last line's end
      } else if (b == '\n' || b == '\r' || (b < 0 && line.size() > 0)) {
        use.of(++number, decoded(line.toByteArray()));
        line.reset();
        afterReturn = b == '\r';
      } else if (b >= 0) {
        line.write(b);
        afterReturn = false;
      }
      if (b < 0) {
        return;
      }
    }
  }

  private String decoded(byte[] line) throws NotUtf8 {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new NotUtf8(number, e);
    }
  }
}
