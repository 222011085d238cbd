package org.dateline.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * What is right for one page, as a careful reader would say.
 *
 * @param file the page's file, relative to the folder of the gold file
 * @param release whether it is a release
 * @param keep snippets that must stand exactly once in the body
 * @param strip snippets that must not stand in the body and must be on record as removed
 * @param paragraphs how many paragraphs the body has; one more or less is right, too
 * @param sameAs the file of the page whose text this one repeats
 */
public record GoldPage(
    String file,
    boolean release,
    Wanted<Optional<String>> title,
    Wanted<Optional<String>> date,
    Wanted<Optional<String>> updated,
    Wanted<List<GoldPlace>> places,
    Wanted<List<String>> sources,
    Wanted<List<GoldPerson>> persons,
    Wanted<List<GoldQuote>> quotes,
    Wanted<List<String>> countries,
    Wanted<Optional<String>> meeting,
    Wanted<Optional<String>> kind,
    Wanted<Optional<String>> language,
    List<String> keep,
    List<String> strip,
    Wanted<Integer> paragraphs,
    Optional<String> sameAs) {

  /** Where the release was issued. */
  public record GoldPlace(String name, Optional<String> country) {}

  /**
   * Someone named in the body.
   *
   * @param roles the role that the page states, and other fair readings of it
   */
  public record GoldPerson(String name, List<String> roles) {}

  /**
   * Direct speech.
   *
   * @param starts its first five words
   */
  public record GoldQuote(Optional<String> speaker, String starts) {}
}
