package org.dateline.read;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks the body of a response as its header says it is packed. Many crawlers unpack a body and
 * leave the header as it was: what is plainly text is taken as it stands.
 */
final class BodyCoding {

  /** So many bytes tell text from what is packed. */
  private static final int START = 512;

  private BodyCoding() {}

  /**
   * Reads a body; the stream is left open, since the archive goes on behind it.
   *
   * @param header the Content-Encoding; several codings stand in the order in which they were
   *     applied
   * @param most no more bytes are read, once unpacked
   * @throws IOException where the body is packed in a way that is not read here; the message says
   *     so
   */
  static byte[] unpacked(InputStream body, String header, int most) throws IOException {
    InputStream in = new Unclosed(body);
    try {
      String[] codings = header.toLowerCase(Locale.ROOT).split(",", -1);
      for (int i = codings.length - 1; i >= 0; i--) {
        in = unpackedOnce(in, codings[i].strip());
      }
      return in.readNBytes(most);
    } finally {
      in.close(); // gives back what unpacking holds outside the heap
    }
  }

  /** The stream below it stays open. */
  private static final class Unclosed extends FilterInputStream {

    private Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  private static final class Inflating extends InflaterInputStream {

    private Inflating(InputStream in, boolean isBare) {
      super(in, new Inflater(isBare));
    }

    @Override
    public void close() throws IOException {
      inf.end();
      super.close();
    }
  }

  private static InputStream unpackedOnce(InputStream in, String coding) throws IOException {
    if (coding.isEmpty() || coding.equals("identity")) {
      return in;
    }
    byte[] start = in.readNBytes(START);
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), in);
    if (isPlain(start)) {
      return all;
    }
    return switch (coding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(all);
      // By the standard in a wrapper of its own; some servers leave that out.
      case "deflate" -> new Inflating(all, !isWrapped(start));
      default ->
          throw new IOException(
              "its content is packed as " + shown(coding) + ", which is not read here");
    };
  }

  /** Packed bytes are as good as random: among 512 of them some are control characters. */
  private static boolean isPlain(byte[] start) {
    for (byte b : start) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return false;
      }
    }
    return true;
  }

  private static boolean isWrapped(byte[] start) {
    return start.length > 1
        && (start[0] & 0x0F) == 8
        && ((start[0] & 0xFF) << 8 | (start[1] & 0xFF)) % 31 == 0;
  }

  private static String shown(String coding) {
    return coding.length() <= 20 ? coding : coding.substring(0, 20) + "…";
  }
}
