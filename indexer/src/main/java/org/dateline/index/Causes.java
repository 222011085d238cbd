package org.dateline.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/** Says in a line why a directory failed. */
final class Causes {

  /**
   * What Lucene says of it is for those who write indexes; what is read from bytes that are not as
   * they were written may fail in any way.
   */
  private static final String DAMAGED = "it is damaged; mend it with: dateline check --repair";

  private Causes() {}

  static String of(Throwable e) {
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
      case CorruptIndexException damaged -> DAMAGED;
      case EOFException cutOff -> DAMAGED;
      case IOException wrapping when wrapping.getCause() instanceof IOException cause -> of(cause);
      case IOException plain when plain.getMessage() != null ->
          plain.getMessage().lines().findFirst().orElse("");
      case RuntimeException misread -> DAMAGED;
      default -> e.getClass().getSimpleName();
    };
  }
}
