package org.dateline.read;

/** What came of reading one page: the page, or why it cannot be read. */
public sealed interface Reading {

  /** The file, or the page within it: {@code crawl.jsonl#3}. */
  String file();

  /** The page could be read. */
  record Read(Page page) implements Reading {
    @Override
    public String file() {
      return page.file();
    }
  }

  /**
   * The page could not be read; the others of its file are read all the same.
   *
   * @param why one line for whoever has to mend it: what is wrong and where
   * @param passes whether another run may well be able to read it as it is
   */
  record Unreadable(String file, String why, boolean passes) implements Reading {

    /** What cannot be read before it is changed. */
    public Unreadable(String file, String why) {
      this(file, why, false);
    }
  }
}
