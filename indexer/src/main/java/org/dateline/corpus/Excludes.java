package org.dateline.corpus;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * What is left out below a root: files and folders that match a glob, and all that such a folder
 * holds. A glob without {@code /} matches names at any depth ({@code *.bak}); one with {@code /}
 * matches the path below the root ({@code drafts/**}, {@code 2019/*.txt}), where {@code **} stands
 * for any number of folders, none included.
 */
public final class Excludes {

  private final List<PathMatcher> names = new ArrayList<>();
  private final List<PathMatcher> paths = new ArrayList<>();

  /**
   * Looks at globs that are used later.
   *
   * @throws PatternSyntaxException where one cannot be understood
   */
  public static void check(List<String> globs) {
    globs.forEach(glob -> matcher(trimSlashes(glob)));
  }

  /**
   * @throws PatternSyntaxException where a glob cannot be understood
   */
  public Excludes(List<String> globs) {
    for (String glob : globs) {
      String plain = trimSlashes(glob);
      if (plain.indexOf('/') < 0) {
        names.add(matcher(plain));
      } else {
        paths.add(matcher(plain));
        if (plain.startsWith("**/")) {
          paths.add(matcher(plain.substring(3)));
        }
        if (plain.endsWith("/**")) {
          paths.add(matcher(plain.substring(0, plain.length() - 3)));
        }
      }
    }
  }

  boolean isEmpty() {
    return names.isEmpty() && paths.isEmpty();
  }

  /**
   * @param below a path below the root, relative to it
   */
  boolean match(Path below) {
    Path name = below.getFileName();
    return names.stream().anyMatch(glob -> name != null && glob.matches(name))
        || paths.stream().anyMatch(glob -> glob.matches(below));
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }

  private static String trimSlashes(String glob) {
    int start = glob.startsWith("./") ? 2 : glob.startsWith("/") ? 1 : 0;
    int end = glob.endsWith("/") && glob.length() > start ? glob.length() - 1 : glob.length();
    return glob.substring(start, end);
  }
}
