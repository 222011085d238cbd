package org.dateline.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.dateline.describe.Release;
import org.dateline.index.ReleaseCodec;
import org.dateline.read.Block;
import org.dateline.read.Page;

/**
 * Sixty-four bits of SHA-256: among a million releases the chance that an edit goes unseen because
 * two contents of one release share a digest is about one in ten million million.
 */
final class Digest {

  private static final int BUFFER = 1 << 14;

  private Digest() {}

  /** Of all that an index keeps of a release, but for where its page lies. */
  static long of(Release release) {
    return first(sha256().digest(ReleaseCodec.contentBytes(release)));
  }

  /** Of the words of a page. */
  static long of(Page page) {
    MessageDigest digest = sha256();
    for (Block block : page.blocks()) {
      digest.update(block.text().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return first(digest.digest());
  }

  /** Of a text. */
  static long of(String text) {
    return first(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Of all bytes of a file; 0, which stands for nothing known, where it cannot be read. */
  static long ofFile(Path path) {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(path)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (IOException e) {
      return 0;
    }
    return first(digest.digest());
  }

  private static long first(byte[] bytes) {
    return ByteBuffer.wrap(bytes).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
