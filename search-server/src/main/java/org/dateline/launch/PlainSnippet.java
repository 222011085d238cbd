package org.dateline.launch;

/** A snippet for a terminal. */
final class PlainSnippet {

  private PlainSnippet() {}

  /**
   * Undoes what {@link org.dateline.search.Hit#snippets} does for HTML, and sets what was marked in
   * asterisks.
   */
  static String of(String snippet) {
    return snippet
        .replace("<mark>", "*")
        .replace("</mark>", "*")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&#x2F;", "/")
        .replace("&amp;", "&");
  }
}
