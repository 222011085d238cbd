package org.dateline.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Style, script, type and icon, from the jar. Their addresses carry a checksum of what they hold,
 * so that a browser may keep them for ever.
 */
final class Assets {

  /** Those that the style sheet names come before it: their addresses are written into it. */
  private static final List<String> NAMES =
      List.of(
          "source-serif-latin.woff2",
          "source-serif-latin-ext.woff2",
          "source-serif-cyrillic.woff2",
          "dateline.svg",
          "dateline.css",
          "dateline.js");

  /** A file of the jar. */
  static final class Asset {

    private final String contentType;
    private final byte[] bytes;

    private Asset(String contentType, byte[] bytes) {
      this.contentType = contentType;
      this.bytes = bytes;
    }

    String contentType() {
      return contentType;
    }

    /** Not to be changed: the array is the one that is kept. */
    byte[] bytes() {
      return bytes;
    }
  }

  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final Map<String, Asset> byAddress = new LinkedHashMap<>();

  private Assets() {}

  static Assets load() {
    Assets assets = new Assets();
    for (String name : NAMES) {
      assets.add(name);
    }
    return assets;
  }

  /** Where an asset is. */
  String address(String name) {
    String address = addresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException("no asset: " + name);
    }
    return address;
  }

  Optional<Asset> at(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  private void add(String name) {
    byte[] bytes = read(name);
    if (name.endsWith(".css")) {
      String style = new String(bytes, StandardCharsets.UTF_8);
      for (Map.Entry<String, String> known : addresses.entrySet()) {
        style = style.replace("url(" + known.getKey() + ")", "url(" + known.getValue() + ")");
      }
      bytes = style.getBytes(StandardCharsets.UTF_8);
    }
    int dot = name.lastIndexOf('.');
    String address =
        "/assets/" + name.substring(0, dot) + "." + checksum(bytes) + name.substring(dot);
    addresses.put(name, address);
    byAddress.put(address, new Asset(contentType(name.substring(dot)), bytes));
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      in.transferTo(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String contentType(String ending) {
    return switch (ending) {
      case ".css" -> "text/css; charset=utf-8";
      case ".js" -> "text/javascript; charset=utf-8";
      case ".svg" -> "image/svg+xml";
      default -> "font/woff2";
    };
  }

  /** Nobody forges them: to tell one version from the next, without a start that waits for it. */
  private static String checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
