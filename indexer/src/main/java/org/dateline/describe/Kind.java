package org.dateline.describe;

/** What sort of release it is. */
public enum Kind {
  PRESS_RELEASE("press release"),
  STATEMENT("statement"),
  SPEECH("speech"),
  SPOT_REPORT("spot report"),
  BACKGROUND("background"),
  NEWS("news article");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** The word for it in JSON, in queries and in the user interface. */
  public String word() {
    return word;
  }
}
