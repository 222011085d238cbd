package org.dateline.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something changes below some folders. The system tells; where it cannot tell of all
 * of them (a network disk, more folders than it follows), time tells.
 */
final class FolderWatch implements Closeable {

  /**
   * How long it waits.
   *
   * @param pause a crawler writes many files at once: they are taken up together, when it pauses
   *     this long
   * @param latest but no later than this after the first of them
   * @param anyway so long no change of a network disk goes unseen
   * @param often the same where the system does not follow all folders
   */
  record Patience(Duration pause, Duration latest, Duration anyway, Duration often) {
    static final Patience USUAL =
        new Patience(
            Duration.ofMillis(300),
            Duration.ofSeconds(2),
            Duration.ofMinutes(1),
            Duration.ofSeconds(5));
  }

  private final WatchService service;
  private final Path except;
  private final Patience patience;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private boolean blind;
  private boolean news;

  private FolderWatch(WatchService service, Path except, Patience patience) {
    this.service = service;
    this.except = except;
    this.patience = patience;
  }

  /**
   * Begins to watch; what changes from now on is not missed.
   *
   * @param roots files and folders
   * @param except a folder below them whose changes mean nothing: the index
   */
  static FolderWatch of(List<Path> roots, Path except) throws IOException {
    return of(roots, except, Patience.USUAL);
  }

  static FolderWatch of(List<Path> roots, Path except, Patience patience) throws IOException {
    WatchService service = FileSystems.getDefault().newWatchService();
    FolderWatch watch = new FolderWatch(service, except.toAbsolutePath().normalize(), patience);
    for (Path root : roots) {
      Path absolute = root.toAbsolutePath().normalize();
      if (Files.isDirectory(absolute)) {
        watch.follow(absolute);
      } else if (absolute.getParent() != null) {
        watch.register(absolute.getParent());
      }
    }
    return watch;
  }

  /**
   * Returns when something has changed, or may have.
   *
   * @return whether the system told; otherwise it is only time to look
   */
  boolean await() throws InterruptedException {
    Duration longest = news ? patience.pause() : blind ? patience.often() : patience.anyway();
    WatchKey key = service.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
    boolean told = news || key != null;
    news = false;
    long latest = System.nanoTime() + patience.latest().toNanos();
    while (key != null) {
      take(key); // each that was given: one that is not reset is never given again
      key =
          System.nanoTime() - latest < 0
              ? service.poll(patience.pause().toMillis(), TimeUnit.MILLISECONDS)
              : null;
    }
    return told;
  }

  /** Whether something has changed since {@link #await} returned; it will return at once. */
  boolean hasNews() {
    for (WatchKey key = service.poll(); key != null; key = service.poll()) {
      take(key);
      news = true;
    }
    return news;
  }

  private void take(WatchKey key) {
    Path folder = folders.get(key);
    boolean lost = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder != null && event.context() instanceof Path name) {
        Path path = folder.resolve(name);
        if (Files.isDirectory(path)) {
          follow(path);
        }
      } else {
        lost = true;
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    if (lost) {
      folders.values().stream().distinct().toList().forEach(this::follow);
    }
  }

  /** Follows a folder and those below it; links to folders, too, as the run does. */
  private void follow(Path root) {
    Set<Object> seen = new HashSet<>();
    Deque<Path> waiting = new ArrayDeque<>(List.of(root));
    while (!waiting.isEmpty()) {
      Path folder = waiting.pop();
      if (folder.equals(except) || !isNew(folder, seen) || !register(folder)) {
        continue;
      }
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, Files::isDirectory)) {
        inside.forEach(waiting::push);
      } catch (IOException | DirectoryIteratorException e) {
        blind = true;
      }
    }
  }

  /** Links may lead round in a circle. */
  private static boolean isNew(Path folder, Set<Object> seen) {
    try {
      Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
      return seen.add(key == null ? folder.toRealPath() : key);
    } catch (IOException e) {
      return false; // gone again
    }
  }

  private boolean register(Path folder) {
    try {
      WatchKey key =
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
      folders.put(key, folder);
      return true;
    } catch (IOException e) {
      blind = true;
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
