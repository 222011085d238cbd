package org.dateline.web;

import io.javalin.http.Context;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * Sends what was made. Each answer carries a tag of what it holds: whoever has it already is told
 * so, and is sent nothing.
 */
final class Answer {

  private Answer() {}

  static void send(Context context, String contentType, byte[] bytes) {
    String tag = tag(bytes);
    context.header("ETag", tag).header("Vary", "Accept-Encoding");
    String known = context.header("If-None-Match");
    if (context.statusCode() == 200 && known != null && known.contains(tag)) {
      context.status(304);
    } else {
      context.contentType(contentType).result(bytes);
    }
  }

  /** Weak, since the same page may be sent compressed or not. */
  private static String tag(byte[] bytes) {
    CRC32C digest = new CRC32C();
    digest.update(bytes, 0, bytes.length);
    HexFormat hex = HexFormat.of();
    return "W/\"" + hex.toHexDigits((int) digest.getValue()) + "-" + bytes.length + "\"";
  }
}
