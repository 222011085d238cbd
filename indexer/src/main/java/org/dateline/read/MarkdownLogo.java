package org.dateline.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the picture in the head of a Markdown page shows in words, as {@link HtmlValues} has it of
 * HTML: {@code [![Ministry of Rivers](/logo.svg)](/)}. Some sites write their names nowhere else.
 */
final class MarkdownLogo {

  /** A logo stands before the menu. */
  private static final int FIRST = 12;

  private static final Pattern PICTURE =
      Pattern.compile("!\\[([^\\]]+)]\\(([^)\\s]*)[^)]*\\)(?:]\\(([^)\\s]*)\\))?");

  private MarkdownLogo() {}

  /** The value that the first such picture gives; none where there is none. */
  static List<Value> of(List<Block> blocks) {
    for (Block block : blocks.subList(0, Math.min(FIRST, blocks.size()))) {
      if (block.text().contains("![")) {
        Matcher picture = PICTURE.matcher(block.text());
        while (picture.find()) {
          String target = picture.group(3);
          if (picture.group(2).contains("logo") || (target != null && HomePage.is(target))) {
            return List.of(new Value(Value.Origin.HEAD, "logo", picture.group(1).strip()));
          }
        }
      }
    }
    return List.of();
  }
}
