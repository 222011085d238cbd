package org.dateline.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was kept beside an index whose commit cannot be read any more and cannot say what it was.
 */
public final class KeptBeside {

  private KeptBeside() {}

  /** What was kept under a name and is whole, that of the newest commit first. */
  public static List<byte[]> newestFirst(Path directory, String name) throws IOException {
    record Found(Path path, FileTime time) {}
    List<Found> found = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(directory, path -> KeptFile.isCalled(path, name))) {
      for (Path path : files) {
        found.add(new Found(path, Files.getLastModifiedTime(path)));
      }
    }
    found.sort(Comparator.comparing(Found::time).reversed());
    List<byte[]> whole = new ArrayList<>();
    found.forEach(file -> readable(file.path).ifPresent(whole::add));
    return whole;
  }

  private static Optional<byte[]> readable(Path path) {
    try {
      return Optional.of(KeptFile.read(path));
    } catch (IOException e) {
      return Optional.empty(); // damaged as well
    }
  }
}
