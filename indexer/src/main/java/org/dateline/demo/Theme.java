package org.dateline.demo;

import java.util.List;

/**
 * What a release is about.
 *
 * @param topics phrases for it
 * @param nouns words that go with it, in the singular
 */
record Theme(List<String> topics, List<String> nouns) {

  Theme {
    topics = List.copyOf(topics);
    nouns = List.copyOf(nouns);
  }
}
