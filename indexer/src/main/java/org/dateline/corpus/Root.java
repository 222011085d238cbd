package org.dateline.corpus;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file or folder that pages are looked for in.
 *
 * @param path where it is, as the caller gave it: reports call its files by it
 * @param key what a single file that stood in a list is called; empty for others, whose keys are
 *     their paths below the root
 * @param excludes globs of what is left out below it; see {@link Excludes}
 */
public record Root(Path path, Optional<String> key, List<String> excludes) {

  /** Stands where bytes of a name are no character in the encoding of the system. */
  private static final char UNREADABLE = '\uFFFD';

  public Root {
    excludes = List.copyOf(excludes);
  }

  /** All that lies below a folder, or a file. */
  public static Root of(Path path) {
    return new Root(path, Optional.empty(), List.of());
  }

  /**
   * A file of a list. Its key is its path as it stands in the list, so that ids stay where the
   * folder that the list is relative to is moved.
   */
  public static Root listed(Path path) {
    Path normal = path.normalize();
    boolean inside = !normal.isAbsolute() && !normal.startsWith("..");
    Path named = inside ? normal : path.toAbsolutePath().normalize();
    Path below = named.isAbsolute() ? named.subpath(0, named.getNameCount()) : named;
    return new Root(path, Optional.of(keyOf(below)), List.of());
  }

  /** The same root with other exclusions. */
  public Root without(List<String> globs) {
    return new Root(path, key, globs);
  }

  /** The same path whichever folder the program was started in. */
  public Path absolute() {
    return path.toAbsolutePath().normalize();
  }

  boolean exists() {
    return Files.exists(path);
  }

  /** A relative path with {@code /} between folders; see {@link #nameOf}. */
  private static String keyOf(Path relative) {
    StringBuilder key = new StringBuilder();
    for (Path name : relative) {
      key.append(key.isEmpty() ? "" : "/").append(nameOf(name));
    }
    return key.toString();
  }

  /**
   * The last name of a path as text. Bytes that are no text are percent-encoded, so that two names
   * that differ in them alone stay apart.
   */
  static String nameOf(Path path) {
    String text = path.toString();
    return isPlain(path, text) ? text.substring(text.lastIndexOf('/') + 1) : slowNameOf(path);
  }

  /** Whether the names of a path are as they stand in its text. */
  static boolean isPlain(Path path, String text) {
    return text.indexOf(UNREADABLE) < 0 && path.getFileSystem().getSeparator().equals("/");
  }

  private static String slowNameOf(Path path) {
    Path last = path.getFileName();
    if (last == null || last.toString().indexOf(UNREADABLE) < 0) {
      return String.valueOf(last == null ? "" : last);
    }
    String address = last.toUri().getRawPath();
    String encoded = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    return encoded.substring(encoded.lastIndexOf('/') + 1);
  }

  /** The absolute path as text that {@link #parse} reads, whatever bytes its names are made of. */
  static String print(Path absolute) {
    String text = absolute.toString();
    return text.indexOf(UNREADABLE) < 0 ? text : absolute.toUri().toString();
  }

  static Path parse(String text) {
    return text.startsWith("file:") ? Path.of(URI.create(text)) : Path.of(text);
  }
}
