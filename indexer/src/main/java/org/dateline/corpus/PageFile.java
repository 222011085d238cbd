package org.dateline.corpus;

import java.nio.file.Path;
import org.dateline.read.Page;

/**
 * A file that holds a page, or many.
 *
 * @param name what reports call it: the path as the caller gave it
 * @param key its path below the root that was given, with {@code /} between folders: ids are made
 *     from it, so that they are the same wherever the root lies
 * @param path where it is
 */
public record PageFile(String name, String key, Path path) {

  /** The key of a page in one call of inspect: the file that the caller named. */
  public static String reportedKey(PageFile file, Page page) {
    return page.file();
  }

  /**
   * The id of a page in an index: the one that it brings, else its address, else its path below the
   * root, with the number within the file where the file holds several.
   */
  public static String id(PageFile file, Page page) {
    return page.id()
        .or(page::uri)
        .orElseGet(() -> file.key() + page.file().substring(common(file.name(), page.file())));
  }

  /**
   * How much of a page's name is the file's: the rest, such as {@code #3}, tells it from others.
   */
  private static int common(String fileName, String pageFile) {
    return pageFile.startsWith(fileName) ? fileName.length() : pageFile.length();
  }
}
