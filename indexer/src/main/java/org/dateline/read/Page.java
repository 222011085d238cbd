package org.dateline.read;

import java.util.List;
import java.util.Optional;

/**
 * A crawled page, read: what stands on it, in order, and what its format says about it.
 *
 * @param file where it was read from, as the caller named it; for a page of a WARC or JSON-lines
 *     file the file's name and the page's number within it: {@code crawl.jsonl#3}
 * @param id the id that the page brings with it, verbatim
 * @param uri the address that it was crawled from
 * @param format the format in which it was saved
 * @param blocks all that a reader sees of it
 * @param values all that its format labels
 * @param trusted whether an object with text or title that somebody vouches for must not be
 *     skipped: true for JSON lines alone
 */
public record Page(
    String file,
    Optional<String> id,
    Optional<String> uri,
    Format format,
    List<Block> blocks,
    List<Value> values,
    boolean trusted) {

  public Page {
    blocks = List.copyOf(blocks);
    values = List.copyOf(values);
  }
}
