package org.dateline.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives every file a key of its own, and the one that it had before: ids are made of keys, and ids
 * stay.
 */
final class Keys {

  private final List<Root> roots;
  private final Ledger known;
  private final Set<Path> present = new HashSet<>();
  private final Set<String> taken = new HashSet<>();

  Keys(List<Root> roots, Ledger known) {
    this.roots = roots;
    this.known = known;
    roots.stream().filter(Root::exists).map(Root::absolute).forEach(present::add);
  }

  /**
   * A key that no other file has.
   *
   * @param key the path below the root
   * @param root the number of the root
   */
  String take(String key, int root) {
    // Below one root only a name that is percent-encoded may be that of another file.
    if (roots.size() == 1 && (key.indexOf('%') < 0 || taken.add(key))) {
      return key;
    }
    Path own = roots.get(root).absolute();
    for (String other : others(key, root)) {
      if (known.rootOf(other).filter(own::equals).isPresent() && taken.add(other)) {
        return other;
      }
    }
    String free = key;
    for (int attempt = 1; isAnothers(free, own) || !taken.add(free); attempt++) {
      free = prefixed(key, own, attempt);
    }
    return free;
  }

  /** What else a file may be called that would be called by this key. */
  List<String> others(String key, int root) {
    List<String> others = new ArrayList<>();
    Path own = roots.get(root).absolute();
    String other = prefixed(key, own, 1);
    for (int attempt = 2; known.entries().containsKey(other); attempt++) {
      others.add(other);
      other = prefixed(key, own, attempt);
    }
    return others;
  }

  private boolean isAnothers(String key, Path own) {
    Optional<Path> before = known.rootOf(key);
    return before.isPresent() && !before.get().equals(own) && present.contains(before.get());
  }

  private static String prefixed(String key, Path root, int attempt) {
    return Root.nameOf(root) + (attempt == 1 ? "" : "~" + attempt) + "/" + key;
  }
}
