package org.dateline.corpus;

import org.dateline.clean.CleanPage;
import org.dateline.clean.Refusal;
import org.dateline.describe.Release;

/** What became of a page. */
public sealed interface Outcome {

  /** The file that the page was read from, as the caller named it. */
  String file();

  /**
   * The page is a release.
   *
   * @param key what it is called: its id where it goes into an index, else its file
   */
  record Described(String key, Release release) implements Outcome {
    @Override
    public String file() {
      return release.clean().page().file();
    }
  }

  /** The page was read and is no release. */
  record Skipped(CleanPage clean) implements Outcome {
    @Override
    public String file() {
      return clean.page().file();
    }

    /** Why it is none, as a sentence. */
    public String why() {
      return clean.refusal().map(Refusal::sentence).orElse("no release");
    }
  }

  /**
   * The file, or a part of it, could not be read.
   *
   * @param why what stood in the way
   * @param passes whether another run may well be able to read it as it is
   */
  record Unreadable(String file, String why, boolean passes) implements Outcome {

    /** What cannot be read before it is changed. */
    public Unreadable(String file, String why) {
      this(file, why, false);
    }
  }
}
