package org.dateline.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** Files up to this many bytes, as nearly all pages are, are read at once. */
  private static final int SMALL = 1 << 16;

  /** Packed files in packed files, no deeper than a crawler's own packing of a packed page. */
  private static final int DEEPEST = 2;

  /**
   * Reads a file. The stream is lazy and holds the file open: close it.
   *
   * @param name what the pages are to be called by: {@link Page#file}
   */
  public Stream<Reading> read(String name, Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        return Stream.of(new Unreadable(name, "is a folder"));
      }
      if (!attributes.isRegularFile()) {
        return Stream.of(new Unreadable(name, "is neither a file nor a folder"));
      }
      if (attributes.size() <= SMALL) {
        return pages(name, Files.readAllBytes(file));
      }
      InputStream in = Files.newInputStream(file);
      try {
        return pages(name, in, attributes.size()).onClose(() -> close(in));
      } catch (RuntimeException | Error e) {
        close(in);
        throw e;
      }
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
    try (Stream<Reading> pages = pages(name, bytes)) {
      return pages.toList();
    }
  }

  private static Stream<Reading> pages(String name, byte[] bytes) {
    Sniffer.Kind kind =
        Sniffer.kind(name, Arrays.copyOf(bytes, Math.min(bytes.length, Sniffer.WINDOW)));
    return switch (kind) {
      case GZIP, WARC, JSON_LINES -> pages(name, new ByteArrayInputStream(bytes), bytes.length);
      default -> document(name, kind, bytes);
    };
  }

  private static Stream<Reading> pages(String name, InputStream raw, long size) {
    try {
      long most = Math.max(HARMLESS, size * LARGEST_RATIO);
      int buffer = Math.clamp(size, Sniffer.WINDOW + 1, 1 << 16);
      return open(name, new BufferedInputStream(raw, buffer), Optional.empty(), most, 0);
    } catch (IOException | UncheckedIOException e) {
      return Stream.of(new Unreadable(name, "cannot be read: " + reason(e)));
    }
  }

  /**
   * @param packed what the bytes come out of, where the file is packed
   * @param most what the file may unpack to, however often it is packed
   */
  private static Stream<Reading> open(
      String name, BufferedInputStream in, Optional<GzipMembers> packed, long most, int depth)
      throws IOException {
    Sniffer.Kind kind = Sniffer.kind(name, start(in));
    return switch (kind) {
      case GZIP -> {
        if (depth == DEEPEST) {
          yield Stream.of(new Unreadable(name, "is packed more than " + DEEPEST + " times"));
        }
        GzipMembers members = new GzipMembers(in, most);
        BufferedInputStream unpacked = new BufferedInputStream(members, 1 << 16);
        try {
          yield open(name, unpacked, Optional.of(members), most, depth + 1)
              .onClose(() -> close(members));
        } catch (IOException | RuntimeException | Error e) {
          members.close();
          throw e;
        }
      }
      case WARC -> WarcPages.read(name, in, packed);
      case JSON_LINES -> JsonLines.read(name, in);
      default -> document(name, kind, in.readNBytes(LARGEST_PAGE + 1));
    };
  }

  /** The pages of what is one document and is read as a whole. */
  private static Stream<Reading> document(String name, Sniffer.Kind kind, byte[] bytes) {
    if (bytes.length > LARGEST_PAGE) {
      return Stream.of(
          new Unreadable(name, "is larger than a page may be: " + (LARGEST_PAGE >> 20) + " MB"));
    }
    return kind == Sniffer.Kind.JSON
        ? JsonDocument.read(name, bytes)
        : Stream.of(PageBuilder.read(name, kind, bytes, null, Optional.empty(), List.of()));
  }

  /** The first bytes, as many as there are before what is damaged. */
  private static byte[] start(BufferedInputStream in) throws IOException {
    in.mark(Sniffer.WINDOW + 1);
    byte[] start = new byte[Sniffer.WINDOW];
    int length = 0;
    try {
      for (int read = 0; read >= 0 && length < start.length; ) {
        length += read;
        read = in.read(start, length, start.length - length);
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    in.reset();
    return Arrays.copyOf(start, length);
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
