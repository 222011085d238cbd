package org.dateline.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits until something changes below some folders. The system tells; where it cannot tell of all
 * of them (a network disk, more folders than it follows), time tells.
 */
final class FolderWatch implements Closeable {

  /** A crawler writes many files at once: they are taken up together, when it pauses this long. */
  private static final Duration PAUSE = Duration.ofMillis(300);

  /** But no later than this after the first of them. */
  private static final Duration LATEST = Duration.ofSeconds(2);

  /** So long no change of a network disk goes unseen. */
  private static final Duration LOOK_ANYWAY = Duration.ofMinutes(1);

  /** The same where the system does not follow all folders. */
  private static final Duration LOOK_OFTEN = Duration.ofSeconds(5);

  private final WatchService service;
  private final Path except;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private boolean blind;

  private FolderWatch(WatchService service, Path except) {
    this.service = service;
    this.except = except;
  }

  /**
   * Begins to watch; what changes from now on is not missed.
   *
   * @param roots files and folders
   * @param except a folder below them whose changes mean nothing: the index
   */
  static FolderWatch of(List<Path> roots, Path except) throws IOException {
    WatchService service = FileSystems.getDefault().newWatchService();
    FolderWatch watch = new FolderWatch(service, except.toAbsolutePath().normalize());
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

  /** Returns when something has changed, or may have. */
  void await() throws InterruptedException {
    Duration patience = blind ? LOOK_OFTEN : LOOK_ANYWAY;
    WatchKey first = service.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    long latest = System.nanoTime() + LATEST.toNanos();
    for (WatchKey key = first; key != null && System.nanoTime() < latest; key = pause()) {
      take(key);
    }
  }

  private @Nullable WatchKey pause() throws InterruptedException {
    return service.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void take(WatchKey key) {
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder != null && event.context() instanceof Path name) {
        Path path = folder.resolve(name);
        if (Files.isDirectory(path)) {
          follow(path);
        }
      } else {
        folders.values().stream().distinct().toList().forEach(this::follow); // events were lost
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  private void follow(Path root) {
    Deque<Path> waiting = new ArrayDeque<>(List.of(root));
    while (!waiting.isEmpty()) {
      Path folder = waiting.pop();
      if (folder.equals(except) || !register(folder)) {
        continue;
      }
      try (DirectoryStream<Path> inside =
          Files.newDirectoryStream(
              folder, path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))) {
        inside.forEach(waiting::push);
      } catch (IOException e) {
        blind = true;
      }
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
