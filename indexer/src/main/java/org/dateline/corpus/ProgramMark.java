package org.dateline.corpus;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells a program from every other that may describe pages otherwise: what an older one has
 * described must not be taken for what this one would make of it.
 */
final class ProgramMark {

  private ProgramMark() {}

  private static final class Own {
    private static final long VALUE = value(System.getProperty("java.version", ""));
  }

  /** The mark of the program that runs, and of the Java that it runs on. */
  static long value() {
    return Own.VALUE;
  }

  /** Another Java may know another version of Unicode, and cut words otherwise. */
  private static long value(String java) {
    try {
      CodeSource source = ProgramMark.class.getProtectionDomain().getCodeSource();
      Path jar = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
      return Digest.of(java + (Files.isRegularFile(jar) ? content(jar) : ""));
    } catch (IOException | URISyntaxException e) {
      return Digest.of(UUID.randomUUID().toString()); // nothing is like it: nothing is relied on
    }
  }

  /** The names and checksums of all that is in a jar; its time says nothing. */
  private static String content(Path jar) throws IOException {
    List<String> entries = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.getName().startsWith("META-INF/")) {
          entries.add(entry.getName() + ' ' + entry.getCrc());
        }
      }
    }
    Collections.sort(entries);
    return String.join("\n", entries);
  }
}
