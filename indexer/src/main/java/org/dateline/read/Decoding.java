package org.dateline.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into text, losing no word.
 *
 * <p>The order of belief: a byte order mark; bytes that are valid UTF-8 and use it; NULs that show
 * UTF-16; what the HTTP header says; what the page says in a {@code meta} tag; UTF-8 with stray
 * bytes of windows-1252. A page that says one thing and is another is common, and valid UTF-8 of
 * any length is no accident, so content is believed before labels.
 */
final class Decoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** How far into a page browsers look for a {@code meta} tag with the encoding. */
  private static final int HEAD = 4096;

  /**
   * The part of a page's bytes that may be control signs before it is taken for no text: the
   * highest in damaged crawled pages is under a hundredth, the lowest in images and archives a
   * tenth.
   */
  private static final double CONTROLS = 0.05;

  /** What stands for bytes that no encoding could read. */
  static final char REPLACED = '\uFFFD';

  private Decoding() {}

  /** Text with line breaks as {@code \n}, without NULs and byte order marks. */
  static String text(byte[] bytes, @Nullable String label) {
    String text = decode(bytes, label);
    return isOrdinary(text) ? text : Controls.settle(Mojibake.repair(text));
  }

  /**
   * Whether there is nothing to put right: true of most pages, and asked for every character of all
   * of them, so that printable ASCII is told by one comparison.
   */
  static boolean isOrdinary(String text) {
    char[] chars = text.toCharArray(); // walked through as a whole: faster than charAt
    for (char c : chars) {
      if ((char) (c - ' ') >= 0x7F - ' '
          && (c == REPLACED || Mojibake.mayBegin(c) || !Controls.isSettled(c))) {
        return false;
      }
    }
    return true;
  }

  /** Whether no encoding makes text of these bytes. */
  static boolean isBinary(byte[] bytes) {
    if (bytes.length == 0 || mark(bytes) != null || wide(bytes) != null) {
      return false;
    }
    int controls = 0;
    int nuls = 0;
    int limit = Math.min(bytes.length, 1 << 16);
    for (int i = 0; i < limit; i++) {
      int b = bytes[i];
      if (b >= 32 || b < 0) {
        continue; // all of most texts but the line breaks
      }
      if (b == 0) {
        nuls++;
      } else if (b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 27) {
        controls++;
      }
    }
    return controls > limit * CONTROLS || nuls > limit * 0.3 || hasSignature(bytes);
  }

  /** The first bytes of formats that look like text for longer than one would think. */
  static boolean hasSignature(byte[] bytes) {
    return starts(bytes, 0x89, 'P', 'N', 'G')
        || starts(bytes, 0xFF, 0xD8, 0xFF)
        || starts(bytes, 'G', 'I', 'F', '8')
        || starts(bytes, 'P', 'K', 3, 4)
        || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)
        || starts(bytes, 0x7F, 'E', 'L', 'F');
  }

  private static boolean starts(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decode(byte[] bytes, @Nullable String label) {
    Charset mark = mark(bytes);
    if (mark != null) {
      return new String(bytes, mark);
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    Optional<String> utf8 = strict(bytes);
    if (utf8.isPresent() && !isEscaped(utf8.get())) {
      return utf8.get();
    }
    Optional<Charset> said = charset(label).or(() -> charset(inPage(bytes)));
    if (said.isPresent() && !said.get().equals(StandardCharsets.UTF_8)) {
      return new String(bytes, said.get());
    }
    if (utf8.isPresent()) {
      return utf8.get();
    }
    // Some UTF-8 and some of something else is UTF-8 with stray bytes; none of it is a code page.
    return hasUtf8(bytes) ? patched(bytes) : new String(bytes, Codepage.of(bytes));
  }

  /** Whether any two bytes above ASCII make a letter of UTF-8, and more so than they do not. */
  private static boolean hasUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
      if (lead < 0x80) {
        continue;
      }
      int at = i;
      while (more > 0 && at + 1 < bytes.length && (bytes[at + 1] & 0xC0) == 0x80) {
        at++;
        more--;
      }
      if (at > i && more == 0) {
        good++;
        i = at;
      } else {
        bad++;
      }
    }
    return good * 4 >= bad && good > 0;
  }

  private static @Nullable Charset mark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return starts(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  /** UTF-16 without a mark: every second byte of Western text is NUL. */
  private static @Nullable Charset wide(byte[] bytes) {
    int limit = Math.min(bytes.length, 4096) & ~1;
    if (limit < 8) {
      return null;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < limit; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int half = limit / 2;
    if (odd > half * 0.7 && even < half * 0.1) {
      return StandardCharsets.UTF_16LE;
    }
    return even > half * 0.7 && odd < half * 0.1 ? StandardCharsets.UTF_16BE : null;
  }

  private static Optional<String> strict(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACED) < 0) {
      return Optional.of(text); // nothing had to be replaced, and no decoder is as fast
    }
    try {
      CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (java.nio.charset.CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** ISO-2022-JP is made of ASCII bytes: valid UTF-8 that means something else. */
  private static boolean isEscaped(String text) {
    return text.contains("\u001B$") || text.contains("\u001B(");
  }

  private static @Nullable String inPage(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(java.util.Locale.ROOT);
    int at = head.indexOf("charset=");
    if (at < 0 && head.startsWith("<?xml")) {
      at = head.indexOf("encoding=") + 1;
    }
    if (at <= 0) {
      return null;
    }
    int start = head.indexOf('=', at) + 1;
    int end = start;
    while ((end < head.length() && "\"' ;>/?".indexOf(head.charAt(end)) < 0) || end == start) {
      if (end >= head.length()) {
        break;
      }
      end++;
    }
    return head.substring(start, end).replace("\"", "").replace("'", "");
  }

  private static Optional<Charset> charset(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(name.strip());
      // As browsers do: pages that say Latin-1 or ASCII are windows-1252.
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** UTF-8 in which each byte that cannot be UTF-8 is read in the code page of such bytes. */
  private static String patched(byte[] bytes) {
    Charset page = Codepage.of(strayLines(bytes));
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      for (int i = 0; i < result.length(); i++) {
        out.put(new String(new byte[] {in.get()}, page).charAt(0));
      }
      decoder.reset();
    }
    out.flip();
    return out.toString();
  }

  /** The lines that are no UTF-8: what the page was pasted together from. */
  private static byte[] strayLines(byte[] bytes) {
    java.io.ByteArrayOutputStream lines = new java.io.ByteArrayOutputStream();
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        byte[] line = java.util.Arrays.copyOfRange(bytes, start, i);
        if (strict(line).isEmpty() && !hasUtf8(line)) {
          lines.writeBytes(line);
          lines.write('\n');
        }
        start = i + 1;
      }
    }
    return lines.toByteArray();
  }
}
