package org.dateline.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invented release, and the truth about it.
 *
 * @param number the page that tells it first
 * @param date when it was issued
 * @param sources the bodies that issued it, the first one its author
 * @param places where it was issued
 * @param topic what it is about: {@code voter registration}
 * @param paragraphs its body, without dateline
 * @param persons who is named in the body, in order
 * @param quotes what is said in the body, in order
 * @param meeting the session in which it was delivered, where it is a statement
 * @param straight whether quotation marks and apostrophes are those of a typewriter
 */
record Story(
    long number,
    LocalDate date,
    List<Body> sources,
    List<Issued> places,
    String title,
    String topic,
    List<String> paragraphs,
    List<Mention> persons,
    List<Speech> quotes,
    Optional<String> meeting,
    boolean straight) {

  /** Stands in every page: nobody shall take an invented release for a real one. */
  static final String MARK = "invented by Dateline’s demo";

  Story {
    sources = List.copyOf(sources);
    places = List.copyOf(places);
    paragraphs = List.copyOf(paragraphs);
    persons = List.copyOf(persons);
    quotes = List.copyOf(quotes);
  }

  /** Where a release was issued. */
  record Issued(String town, Land land) {}

  /**
   * Somebody named in the body.
   *
   * @param name as fully as the body gives it
   * @param role as the body states it
   * @param otherRoles other fair readings of the role
   */
  record Mention(String name, String role, List<String> otherRoles) {

    Mention {
      otherRoles = List.copyOf(otherRoles);
    }
  }

  /** Direct speech. */
  record Speech(String speaker, String text) {}

  /** The body that issued it. */
  Body source() {
    return sources.getFirst();
  }

  /** The same text as a later edit of it has it: one paragraph has become longer. */
  Story edited(String addition) {
    List<String> edited = new java.util.ArrayList<>(paragraphs);
    int at = edited.size() / 2;
    edited.set(at, edited.get(at) + " " + addition);
    return new Story(
        number, date, sources, places, title, topic, edited, persons, quotes, meeting, straight);
  }
}
