package org.dateline.read;

import java.io.ByteArrayInputStream;
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
   * @param header the Content-Encoding; several codings stand in the order in which they were
   *     applied
   * @throws IOException where the body is packed in a way that is not read here; the message says
   *     so
   */
  static InputStream unpacked(InputStream body, String header) throws IOException {
    InputStream in = body;
    String[] codings = header.toLowerCase(Locale.ROOT).split(",", -1);
    for (int i = codings.length - 1; i >= 0; i--) {
      in = unpackedOnce(in, codings[i].strip());
    }
    return in;
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
      case "deflate" -> new InflaterInputStream(all, new Inflater(!isWrapped(start)));
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
