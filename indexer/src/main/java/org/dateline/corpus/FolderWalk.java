package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a folder, level by level and on all processors: an archive of 200,000 files that
 * have not changed is mostly this. Symbolic links are followed.
 */
final class FolderWalk {

  /** Of a pipe, a device or a socket: to read one may take for ever. */
  static final String NO_FILE = "is neither a file nor a folder";

  /** Deeper folders are refused: no archive is so deep. */
  private static final int DEEPEST = 100;

  /**
   * A file that was changed so short a time ago, in microseconds, may be changed again without
   * another time: the kernel's clock for it ticks every 1 to 10 ms.
   */
  private static final long TICK = 50_000;

  /** The same for file systems that keep whole seconds, in microseconds; FAT keeps even ones. */
  private static final long COARSE_TICK = 2_000_000;

  private static final long SECOND = 1_000_000;

  /** Files in one folder that are worth sharing. */
  private static final int MANY = 4_096;

  /** What was found at a path. */
  sealed interface Seen {
    /** A file, called by its path below the root. */
    record File(PageFile file) implements Seen {}

    /** A folder. */
    record Folder(Path path, String key, @Nullable Folder above, Optional<Object> identity)
        implements Seen {

      private boolean isItsOwnAncestor() {
        for (Folder folder = above; folder != null; folder = folder.above) {
          if (identity.isPresent() && identity.equals(folder.identity)) {
            return true;
          }
        }
        return false;
      }
    }

    /**
     * What could not be looked into.
     *
     * @param key its path below the root
     */
    record Closed(String key, Outcome.Unreadable unreadable) implements Seen {}

    /** What is not looked at. */
    record Hidden() implements Seen {}
  }

  private static final Seen HIDDEN = new Seen.Hidden();

  private final Path root;

  /** Where in the path of what lies below the root its key begins. */
  private final int below;

  private final int number;
  private final Excludes excludes;
  private final Optional<Path> except;
  private final long now = TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis());

  /**
   * @param root the folder
   * @param number its number among the roots
   * @param excludes what is left out
   * @param except a folder that is left out, absolute: the index, which may lie below the root
   */
  FolderWalk(Path root, int number, Excludes excludes, Optional<Path> except) {
    this.root = root;
    String text = root.toString();
    this.below = text.length() + (text.isEmpty() || text.endsWith("/") ? 0 : 1);
    this.number = number;
    this.excludes = excludes;
    this.except = except;
  }

  /** All files, and all that could not be looked into, in no order that means anything. */
  List<Seen> seen() {
    List<Seen> all = new ArrayList<>();
    List<Seen.Folder> level = new ArrayList<>();
    sort(look(root, "", null), all, level);
    for (int depth = 0; !level.isEmpty(); depth++) {
      List<Seen> found =
          depth < DEEPEST ? below(level) : level.stream().map(this::tooDeep).toList();
      level = new ArrayList<>();
      for (Seen one : found) {
        sort(one, all, level);
      }
    }
    return all;
  }

  private static void sort(Seen seen, List<Seen> all, List<Seen.Folder> folders) {
    switch (seen) {
      case Seen.Folder folder -> folders.add(folder);
      case Seen.File file -> all.add(file);
      case Seen.Closed closed -> all.add(closed);
      case Seen.Hidden hidden -> {}
    }
  }

  private List<Seen> below(List<Seen.Folder> folders) {
    return folders.parallelStream().flatMap(this::inside).toList();
  }

  /** What lies in a folder. A few thousand files are shared among the processors. */
  private Stream<Seen> inside(Seen.Folder folder) {
    List<Path> names = new ArrayList<>();
    Stream<Seen> closed = Stream.empty();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path)) {
      stream.forEach(names::add);
    } catch (DirectoryIteratorException e) {
      IOException cause = e.getCause();
      String why = cause == null ? "cannot be listed" : Reasons.of(cause);
      closed = Stream.of(closed(folder.path, folder.key, why));
    } catch (IOException e) {
      closed = Stream.of(closed(folder.path, folder.key, e));
    }
    List<Seen> seen =
        (names.size() < MANY ? names.stream() : names.parallelStream())
            .map(path -> look(path, keyOf(path, folder), folder))
            .toList();
    return Stream.concat(closed, seen.stream());
  }

  /** Its path below the root, cut out in one piece where all names stand there as they are. */
  private String keyOf(Path path, Seen.Folder in) {
    String text = path.toString();
    if (Root.isPlain(path, text)) {
      return text.substring(below);
    }
    return (in.key.isEmpty() ? "" : in.key + "/") + Root.nameOf(path);
  }

  private Seen look(Path path, String key, Seen.@Nullable Folder above) {
    boolean besidePages = above != null && above.key.isEmpty() && AuthorityFiles.isOne(path);
    if (besidePages || (above != null && isLeftOut(path, key))) {
      return HIDDEN;
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (!attributes.isDirectory()) {
        return attributes.isRegularFile()
            ? new Seen.File(
                new PageFile(path.toString(), key, path, number, state(attributes, now)))
            : closed(path, key, NO_FILE);
      }
      Seen.Folder folder =
          new Seen.Folder(path, key, above, Optional.ofNullable(attributes.fileKey()));
      if (folder.isItsOwnAncestor()) {
        return closed(path, key, "a loop of symbolic links");
      }
      boolean leaveOut = except.filter(path.toAbsolutePath().normalize()::equals).isPresent();
      return leaveOut ? HIDDEN : folder;
    } catch (IOException e) {
      return closed(path, key, e);
    }
  }

  private boolean isLeftOut(Path path, String key) {
    return key.startsWith(".", key.lastIndexOf('/') + 1)
        || (!excludes.isEmpty() && excludes.match(root.relativize(path)));
  }

  private Seen tooDeep(Seen.Folder folder) {
    return closed(folder.path, folder.key, "lies more than " + DEEPEST + " folders deep");
  }

  private static Seen closed(Path path, String key, IOException e) {
    return closed(path, key, Reasons.of(e));
  }

  private static Seen closed(Path path, String key, String why) {
    return new Seen.Closed(key, new Outcome.Unreadable(path.toString(), why));
  }

  /** The state of a file that is looked at now. */
  static PageFile.State state(BasicFileAttributes attributes) {
    return state(attributes, TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis()));
  }

  /**
   * @param now in microseconds since 1970
   */
  static PageFile.State state(BasicFileAttributes attributes, long now) {
    FileTime time = attributes.lastModifiedTime();
    long changed = time.to(TimeUnit.MICROSECONDS);
    long tick = changed % SECOND == 0 ? COARSE_TICK : TICK;
    boolean fresh = Math.abs(now - changed) <= tick;
    return new PageFile.State(attributes.size(), fresh ? PageFile.State.TOO_FRESH : changed, 0);
  }
}
