package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The files below some roots, in an order that does not depend on the file system.
 *
 * @param files the files, sorted by key, no two of one key; files and folders whose name begins
 *     with a dot are left out
 * @param unreadable what could not be looked into, with the reason
 */
public record PageFiles(List<PageFile> files, List<Outcome.Unreadable> unreadable) {

  /** Deeper folders are refused: no archive is so deep, but a loop of mounts is. */
  private static final int DEEPEST = 100;

  public PageFiles {
    files = List.copyOf(files);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Looks through files and folders. Symbolic links are followed, loops of them are reported.
   *
   * <p>Where files of two roots have the same path below them, that of the later root is called by
   * its root's name, too.
   *
   * @throws IOException where a root does not exist; the message names it
   */
  public static PageFiles below(List<Path> roots) throws IOException {
    List<PageFile> files = new ArrayList<>();
    List<Outcome.Unreadable> unreadable = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    Set<Path> seen = new HashSet<>();
    for (Path root : roots) {
      if (!Files.exists(root)) {
        throw new IOException(root + ": no such file or folder");
      }
      for (PageFile file : below(root, unreadable)) {
        if (seen.add(file.path().toAbsolutePath().normalize())) {
          files.add(withFreeKey(file, root, keys));
        }
      }
    }
    files.sort(Comparator.comparing(PageFile::key));
    return new PageFiles(files, unreadable);
  }

  private static List<PageFile> below(Path root, List<Outcome.Unreadable> unreadable)
      throws IOException {
    List<PageFile> files = new ArrayList<>();
    if (Files.isDirectory(root)) {
      walk(root, files, unreadable);
      files.sort(Comparator.comparing(PageFile::key));
    } else {
      BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
      files.add(new PageFile(root.toString(), lastName(root), root, state(attributes)));
    }
    return files;
  }

  private static PageFile withFreeKey(PageFile file, Path root, Set<String> keys) {
    String key = file.key();
    for (int attempt = 1; !keys.add(key); attempt++) {
      String prefix = lastName(root.toAbsolutePath().normalize());
      key = prefix + (attempt == 1 ? "" : "~" + attempt) + "/" + file.key();
    }
    return new PageFile(file.name(), key, file.path(), file.state());
  }

  private static void walk(Path root, List<PageFile> files, List<Outcome.Unreadable> unreadable)
      throws IOException {
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) && !folder.equals(root)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isDirectory()) {
              unreadable.add(
                  new Outcome.Unreadable(
                      file.toString(), "lies more than " + DEEPEST + " folders deep"));
            } else if (!isHidden(file)) {
              files.add(new PageFile(file.toString(), key(root, file), file, state(attributes)));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            unreadable.add(new Outcome.Unreadable(file.toString(), Reasons.of(e)));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static PageFile.State state(BasicFileAttributes attributes) {
    return new PageFile.State(
        attributes.size(), attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS));
  }

  private static boolean isHidden(Path path) {
    return lastName(path).startsWith(".");
  }

  private static String lastName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static String key(Path root, Path file) {
    return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
