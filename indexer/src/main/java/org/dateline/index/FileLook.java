package org.dateline.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How a file looks to somebody who does not read it. Whoever writes to it changes that.
 *
 * @param size in bytes
 * @param modified when it was written, in nanoseconds; anybody may set it
 * @param changed when anything of it was changed, in nanoseconds, which nobody can set; 0 where the
 *     file system does not know
 * @param identity which file of the machine it is
 */
record FileLook(long size, long modified, long changed, String identity) {

  /** What Java calls the attributes that only some systems have. */
  private static final String UNIX = "unix";

  static FileLook of(Path file) throws IOException {
    BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
    long changed = 0;
    if (file.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
      Map<String, Object> unix = Files.readAttributes(file, UNIX + ":ctime");
      changed = unix.get("ctime") instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0;
    }
    return new FileLook(
        basic.size(),
        basic.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        changed,
        Optional.ofNullable(basic.fileKey()).map(Object::toString).orElse("-"));
  }

  /** Whether no change can escape who compares it with a later look, even after years. */
  boolean isTelling() {
    return changed != 0;
  }
}
