package org.dateline.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Which files of an index somebody has read and found whole, and how they looked then: lies in the
 * index's folder, belongs to no commit, and may be missing. So a server that starts need not read a
 * gigabyte before its first answer that was read when it started last.
 *
 * <p>A copy of an index has other files, which nobody has read, whatever its list says.
 */
final class WholeList {

  static final String NAME = "found-whole";

  private static final int FIELDS = 5;

  private WholeList() {}

  /** Empty where there is no list, or one that is not as it was written. */
  static Map<String, FileLook> read(Path folder) {
    Map<String, FileLook> looks = new HashMap<>();
    try {
      String text = Files.readString(folder.resolve(NAME));
      int end = text.lastIndexOf('\n', text.length() - 2) + 1;
      if (!text.substring(end).equals(sum(text.substring(0, end)))) {
        return Map.of();
      }
      for (String line : text.substring(0, end).lines().toList()) {
        String[] fields = line.split(" ", FIELDS);
        looks.put(
            fields[4],
            new FileLook(
                Long.parseLong(fields[0]),
                Long.parseLong(fields[1]),
                Long.parseLong(fields[2]),
                fields[3]));
      }
      return looks;
    } catch (IOException | RuntimeException e) {
      return Map.of(); // whoever misses the list reads the files
    }
  }

  /** Writes the list, where that may be; who may only read the folder does without. */
  static void write(Path folder, Map<String, FileLook> looks) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(looks)
        .forEach(
            (name, look) ->
                lines
                    .append(look.size())
                    .append(' ')
                    .append(look.modified())
                    .append(' ')
                    .append(look.changed())
                    .append(' ')
                    .append(look.identity())
                    .append(' ')
                    .append(name)
                    .append('\n'));
    String text = lines + sum(lines.toString());
    Path part = folder.resolve(NAME + ".part-" + UUID.randomUUID());
    try {
      Files.write(part, text.getBytes(StandardCharsets.UTF_8));
      Files.move(
          part,
          folder.resolve(NAME),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      discard(part);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      return; // a disk that is full or can only be read
    }
  }

  private static String sum(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue()) + "\n";
  }
}
