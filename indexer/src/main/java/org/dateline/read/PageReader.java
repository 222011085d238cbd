package org.dateline.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.read.Reading.Unreadable;

/**
 * Reads files into pages. One file gives one page, or, for JSON lines and WARC, as many as it
 * holds, read one after the other so that memory holds one at a time.
 *
 * <p>Nothing that stands in a file makes this throw: what cannot be read is {@link Unreadable},
 * with a reason.
 */
public final class PageReader {

  /**
   * The most bytes of one page, once unpacked: 64 MB, thrice the largest page that is wanted (20
   * MB) and far below what a heap of 1 GB holds as text, blocks and words.
   */
  static final int LARGEST_PAGE = 64 << 20;

  /**
   * How many times its size a packed file may unpack to: text packs 3 to 20 times, DEFLATE at its
   * limit, which only a bomb comes near, 1,032 times.
   */
  static final int LARGEST_RATIO = 200;

  /** Files unpack to this much whatever their ratio. */
  static final long HARMLESS = 4L * LARGEST_PAGE;

  /** Packed files in packed files, no deeper than a crawler's own packing of a packed page. */
  private static final int DEEPEST = 2;

  /**
   * Reads a file. The stream is lazy and holds the file open: close it.
   *
   * @param name what the pages are to be called by: {@link Page#file}
   */
  public Stream<Reading> read(String name, Path file) {
    try {
      long size = Files.size(file);
      if (Files.isDirectory(file)) {
        return Stream.of(new Unreadable(name, "is a folder"));
      }
      if (!Files.isRegularFile(file)) {
        return Stream.of(new Unreadable(name, "is neither a file nor a folder"));
      }
      InputStream in = Files.newInputStream(file);
      return pages(name, in, size).onClose(() -> close(in));
    } catch (NoSuchFileException e) {
      return Stream.of(new Unreadable(name, "there is no such file"));
    } catch (java.nio.file.AccessDeniedException e) {
      return Stream.of(new Unreadable(name, "may not be read: permission denied"));
    } catch (IOException e) {
      return Stream.of(new Unreadable(name, "cannot be read: " + reason(e)));
    }
  }

  /** Reads a file that is in memory. */
  public List<Reading> read(String name, byte[] bytes) {
    return pages(name, new java.io.ByteArrayInputStream(bytes), bytes.length).toList();
  }

  private static Stream<Reading> pages(String name, InputStream raw, long size) {
    try {
      return open(name, new BufferedInputStream(raw, 1 << 16), size, 0);
    } catch (IOException | UncheckedIOException e) {
      return Stream.of(new Unreadable(name, "cannot be read: " + reason(e)));
    }
  }

  private static Stream<Reading> open(String name, BufferedInputStream in, long size, int depth)
      throws IOException {
    in.mark(Sniffer.WINDOW + 1);
    byte[] start = in.readNBytes(Sniffer.WINDOW);
    in.reset();
    Sniffer.Kind kind = Sniffer.kind(name, start);
    return switch (kind) {
      case GZIP -> {
        if (depth == DEEPEST) {
          yield Stream.of(new Unreadable(name, "is packed more than " + DEEPEST + " times"));
        }
        long most = Math.max(HARMLESS, size * LARGEST_RATIO);
        InputStream unpacked = new Bounded(new GZIPInputStream(in, 1 << 16), most);
        yield open(name, new BufferedInputStream(unpacked, 1 << 16), most, depth + 1);
      }
      case WARC -> WarcPages.read(name, in);
      case JSON_LINES -> JsonLines.read(name, in);
      default -> {
        byte[] bytes = in.readNBytes(LARGEST_PAGE + 1);
        yield Stream.of(
            bytes.length > LARGEST_PAGE
                ? new Unreadable(
                    name, "is larger than a page may be: " + (LARGEST_PAGE >> 20) + " MB")
                : PageBuilder.read(name, kind, bytes, null, Optional.empty(), List.of()));
      }
    };
  }

  static String reason(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
