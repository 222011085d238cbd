package org.dateline.web.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of one release.
 *
 * @param head what stands above both views of it
 * @param passages its text
 * @param marks how many words are marked
 * @param groups what was found on it, each value with the words that it rests on
 * @param persons who is named in it
 * @param quotes who says what
 * @param family the other releases of its family
 * @param similar releases that are about the same
 * @param removed how many parts of the page were removed, in words
 */
public record ReleaseView(
    ReleaseHead head,
    List<Passage> passages,
    int marks,
    List<FactGroup> groups,
    List<Fact> persons,
    List<Speech> quotes,
    List<Neighbour> family,
    List<Neighbour> similar,
    String removed) {

  /**
   * Paragraphs that are set alike.
   *
   * @param kind how they are set
   * @param paragraphs the paragraphs
   */
  public record Passage(Kind kind, List<Numbered> paragraphs) {

    /** How a passage is set. */
    public enum Kind {
      PROSE,
      HEADING,
      LIST,
      QUOTATION
    }
  }

  /**
   * A paragraph.
   *
   * @param number its number in the text, from 1: its anchor is {@code p1}
   * @param text its words
   */
  public record Numbered(int number, Marked text) {}

  /**
   * Values of one kind.
   *
   * @param label what they are
   * @param facts the values
   */
  public record FactGroup(String label, List<Fact> facts) {}

  /**
   * A value that was found.
   *
   * @param value the value
   * @param detail what is said beside it: a role, a country
   * @param address the releases that share it
   * @param basis what it rests on
   */
  public record Fact(String value, String detail, Optional<Address> address, Basis basis) {}

  /**
   * What a value rests on.
   *
   * @param rule the rule that found it
   * @param words the words on the page
   * @param anchor where these words are: an address on this page or on the page as crawled; empty
   *     where they cannot be pointed at
   */
  public record Basis(String rule, String words, String anchor) {}

  /**
   * Another release.
   *
   * @param relation what it is to this one; empty where it is only similar
   * @param title its title, or its opening words
   * @param line where, when and by whom it was issued
   * @param address its page
   */
  public record Neighbour(String relation, String title, String line, Address address) {}

  /**
   * Direct speech.
   *
   * @param speaker who says it
   * @param certain whether only this person can be meant
   * @param words what is said
   * @param basis what this rests on
   */
  public record Speech(String speaker, boolean certain, String words, Basis basis) {}
}
