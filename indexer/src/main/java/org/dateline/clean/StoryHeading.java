package org.dateline.clean;

/**
 * Headings over other stories, put together from few words: {@code More news and stories}, {@code
 * Ultime notizie}, {@code Последние новости и заявления}. One word for "more" and one for what
 * there is more of are wanted, and nothing but such words and the small ones between them.
 */
final class StoryHeading {

  /** Words of the longest: {@code More news and statements from the press office} has another. */
  private static final int LONGEST = 7;

  /** Letters of words for "and" and "of" that no table holds. */
  private static final int SMALL = 2;

  private StoryHeading() {}

  /** Whether a line, folded, is such a heading. */
  static boolean is(String folded) {
    if (folded.indexOf(' ') < 0) {
      return false;
    }
    int words = 0;
    boolean more = false;
    boolean story = false;
    for (int start = 0; start < folded.length(); ) {
      int end = folded.indexOf(' ', start);
      end = end < 0 ? folded.length() : end;
      String word = folded.substring(start, end);
      boolean ofMore = Lexicon.has(Sense.MORE, word);
      boolean ofStories = Lexicon.has(Sense.STORY, word);
      boolean small = word.length() <= SMALL || Lexicon.has(Sense.WANTING, word);
      if (!(ofMore || ofStories || small) || ++words > LONGEST) {
        return false;
      }
      more |= ofMore;
      story |= ofStories;
      start = end + 1;
    }
    return more && story;
  }
}
