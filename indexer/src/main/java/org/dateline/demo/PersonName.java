package org.dateline.demo;

/**
 * The name of an invented person.
 *
 * @param female which pronouns the person is spoken of with
 */
record PersonName(String given, String surname, boolean female) {

  String full() {
    return given + " " + surname;
  }

  String pronoun() {
    return female ? "she" : "he";
  }

  String possessive() {
    return female ? "her" : "his";
  }
}
