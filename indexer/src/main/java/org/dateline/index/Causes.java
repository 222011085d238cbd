package org.dateline.index;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/** Says in a line why a directory failed. */
final class Causes {

  private Causes() {}

  /**
   * @param folder that of the index; an engine's own words are for those who write indexes, and are
   *     not repeated
   */
  static String of(Path folder, Throwable e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied: " + denied.getFile();
      case NoSuchFileException missing -> missing.getFile() + " is missing";
      case FileSystemException other when other.getReason() != null ->
          other.getReason() + ": " + other.getFile();
      case IndexFormatTooOldException old ->
          "it was written by an earlier program; build it anew with --rebuild";
      case IndexFormatTooNewException young ->
          "it was written by a later program; use that, or build it anew with --rebuild";
      case OutOfMemoryError memory ->
          "memory ran out; give more, for example with DATELINE_JAVA_OPTIONS=-Xmx2g";
      case CorruptIndexException damaged -> damaged(folder);
      case EOFException cutOff -> damaged(folder);
      case IOException wrapping when wrapping.getCause() instanceof IOException cause ->
          of(folder, cause);
      case IOException plain when plain.getMessage() != null ->
          plain.getMessage().lines().findFirst().orElse("");
      case UncheckedIOException wrapping when wrapping.getCause() != null ->
          of(folder, wrapping.getCause());
      case RuntimeException misread when isOfEngine(misread) -> damaged(folder);
      case RuntimeException fault -> "internal error, please report it: " + fault;
      default -> e.getClass().getSimpleName();
    };
  }

  private static String damaged(Path folder) {
    return "it is damaged; " + IndexException.mending(folder);
  }

  /**
   * Whether an exception comes out of Lucene, or out of Java called by Lucene: bytes that are not
   * as they were written fail there in any way. One that is thrown so often that Java leaves out
   * where counts, too.
   */
  private static boolean isOfEngine(RuntimeException e) {
    for (StackTraceElement frame : e.getStackTrace()) {
      String thrower = frame.getClassName();
      if (!thrower.startsWith("java.") && !thrower.startsWith("jdk.")) {
        return thrower.startsWith("org.apache.lucene.");
      }
    }
    return true;
  }
}
