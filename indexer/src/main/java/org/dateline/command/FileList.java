package org.dateline.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dateline.corpus.Root;

/**
 * A list of files, a line each, or ended by a zero byte each, as {@code find -print0} writes them.
 * A name may be of any bytes.
 */
final class FileList {

  private FileList() {}

  static List<Root> read(InputStream in) throws IOException {
    byte[] all = in.readAllBytes();
    byte end = '\n';
    for (byte b : all) {
      if (b == 0) {
        end = 0;
        break;
      }
    }
    List<Root> roots = new ArrayList<>();
    ByteArrayOutputStream name = new ByteArrayOutputStream();
    for (int i = 0; i <= all.length; i++) {
      if (i < all.length && all[i] != end) {
        name.write(all[i]);
      } else {
        add(name.toByteArray(), end, roots);
        name.reset();
      }
    }
    return roots;
  }

  private static void add(byte[] name, byte end, List<Root> roots) {
    int length = name.length;
    if (end == '\n' && length > 0 && name[length - 1] == '\r') {
      length--;
    }
    if (length > 0) {
      Path path = path(name, length);
      roots.add(Files.isDirectory(path) ? Root.of(path) : Root.listed(path));
    }
  }

  private static Path path(byte[] name, int length) {
    try {
      return Path.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name, 0, length)).toString());
    } catch (CharacterCodingException e) {
      return ofBytes(name, length);
    }
  }

  /** Only an address can hold any bytes, and only an absolute path is an address. */
  private static Path ofBytes(byte[] name, int length) {
    StringBuilder address = new StringBuilder();
    if (name[0] != '/') {
      String here = Path.of("").toAbsolutePath().toUri().getRawPath();
      address.append(here).append(here.endsWith("/") ? "" : "/");
    }
    HexFormat hex = HexFormat.of().withUpperCase();
    for (int i = 0; i < length; i++) {
      if (name[i] == '/') {
        address.append('/');
      } else {
        address.append('%').append(hex.toHexDigits(name[i]));
      }
    }
    Path absolute = Path.of(URI.create("file://" + address));
    return name[0] == '/' ? absolute : Path.of("").toAbsolutePath().relativize(absolute);
  }
}
