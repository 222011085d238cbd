package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files below some roots.
 *
 * @param files the files, no two of one key; files and folders whose name begins with a dot are
 *     left out
 * @param unreadable what could not be looked into, with the reason
 * @param unseen the keys of the folders and files that could not be looked into
 */
public record PageFiles(
    List<PageFile> files, List<Outcome.Unreadable> unreadable, List<String> unseen) {

  private static final Comparator<PageFile> BY_KEY = Comparator.comparing(PageFile::key);

  public PageFiles {
    files = List.copyOf(files);
    unreadable = List.copyOf(unreadable);
    unseen = List.copyOf(unseen);
  }

  /**
   * Looks through files and folders. Symbolic links are followed, loops of them are reported. The
   * files are sorted by their keys.
   *
   * @throws IOException where a root does not exist; the message names it
   */
  public static PageFiles below(List<Path> roots) throws IOException {
    List<Root> all = roots.stream().map(Root::of).toList();
    PageFiles found = below(all, all, Ledger.NONE, Optional.empty());
    return new PageFiles(sorted(found.files), found.unreadable, found.unseen);
  }

  /**
   * Looks through files and folders. The files come in no order that means anything: to sort
   * 200,000 takes as long as to find them.
   *
   * <p>Where files of two roots have the same path below them, one is called by its root's name,
   * too: that of the later root, and not the one that was called so before.
   *
   * @param asked those of the roots that have to be there; others may be gone
   * @param known says what files were called before
   * @param index the folder of the index, which holds no pages
   * @throws IOException where a root does not exist that stands in no list; the message names it
   */
  static PageFiles below(
      List<Root> roots, Collection<Root> asked, Ledger known, Optional<Path> index)
      throws IOException {
    return look(roots, asked, index).called(known);
  }

  /** What lies below some roots, before it is known what it was called. */
  record Looked(List<Root> roots, List<List<FolderWalk.Seen>> below) {

    /**
     * The files with their keys.
     *
     * @param known says what files were called before
     */
    PageFiles called(Ledger known) {
      return PageFiles.called(this, known);
    }
  }

  /** Looks through files and folders; as {@link #below} with these parameters. */
  static Looked look(List<Root> roots, Collection<Root> asked, Optional<Path> index)
      throws IOException {
    Set<Path> required = new HashSet<>();
    asked.forEach(root -> required.add(root.absolute()));
    List<List<FolderWalk.Seen>> below = new ArrayList<>();
    for (int number = 0; number < roots.size(); number++) {
      Root root = roots.get(number);
      boolean there = required.contains(root.absolute()) || root.exists();
      below.add(there ? look(root, number, index) : List.of());
    }
    return new Looked(roots, below);
  }

  private static PageFiles called(Looked looked, Ledger known) {
    List<Root> roots = looked.roots;
    List<PageFile> files = new ArrayList<>();
    List<Outcome.Unreadable> unreadable = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    Keys keys = new Keys(roots, known);
    Set<Path> seen = new HashSet<>();
    for (int number = 0; number < roots.size(); number++) {
      List<PageFile> found = new ArrayList<>();
      for (FolderWalk.Seen one : looked.below.get(number)) {
        if (one instanceof FolderWalk.Seen.File file) {
          found.add(file.file());
        } else if (one instanceof FolderWalk.Seen.Closed closed) {
          unreadable.add(closed.unreadable());
          unseen.add(closed.key());
          unseen.addAll(keys.others(closed.key(), number));
        }
      }
      for (PageFile file : found) {
        if (roots.size() == 1 || seen.add(file.path().toAbsolutePath().normalize())) {
          files.add(file.withKey(keys.take(file.key(), number)));
        }
      }
    }
    return new PageFiles(files, unreadable, unseen);
  }

  /** In the order of their keys, which depends on no file system. */
  static List<PageFile> sorted(List<PageFile> files) {
    PageFile[] all = files.toArray(PageFile[]::new);
    Arrays.parallelSort(all, BY_KEY);
    return Arrays.asList(all);
  }

  private static List<FolderWalk.Seen> look(Root root, int number, Optional<Path> index)
      throws IOException {
    String key = root.key().orElseGet(() -> Root.nameOf(root.path()));
    try {
      BasicFileAttributes attributes = Files.readAttributes(root.path(), BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        Optional<Path> except = index.map(folder -> folder.toAbsolutePath().normalize());
        return new FolderWalk(root.path(), number, new Excludes(root.excludes()), except).seen();
      }
      if (!attributes.isRegularFile()) {
        String path = root.path().toString();
        return List.of(
            new FolderWalk.Seen.Closed(key, new Outcome.Unreadable(path, FolderWalk.NO_FILE)));
      }
      PageFile.State state = FolderWalk.state(attributes);
      return List.of(
          new FolderWalk.Seen.File(
              new PageFile(root.path().toString(), key, root.path(), number, state)));
    } catch (IOException e) {
      if (root.key().isEmpty()) {
        throw new IOException(
            root.path()
                + ": "
                + (Files.exists(root.path()) ? Reasons.of(e) : "no such file or folder"),
            e);
      }
      return List.of(
          new FolderWalk.Seen.Closed(
              key, new Outcome.Unreadable(root.path().toString(), Reasons.of(e))));
    }
  }
}
