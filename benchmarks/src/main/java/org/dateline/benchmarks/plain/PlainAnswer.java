package org.dateline.benchmarks.plain;

import java.util.List;
import java.util.Map;

/**
 * What plain Lucene answers.
 *
 * @param partial how many more releases have one of two words
 * @param facets for each of the four facets its twenty values with the highest counts
 */
public record PlainAnswer(
    long total, long partial, List<Hit> hits, Map<String, List<Count>> facets) {

  /** A hit as it is shown; the snippets are escaped HTML. */
  public record Hit(
      String id,
      float score,
      String uri,
      String title,
      String date,
      List<String> places,
      List<String> sources,
      List<String> persons,
      String snippets) {}

  /** A value of a facet. */
  public record Count(String value, int count) {}
}
