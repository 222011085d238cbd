package org.dateline.demo;

import java.util.List;

/**
 * A person in an office.
 *
 * @param role the office as a release states it
 * @param article whether the role takes an article: those that begin with a country do not
 * @param otherRoles other fair readings of it
 * @param title what stands before the surname: {@code Minister}
 */
record Official(
    PersonName name, String role, boolean article, List<String> otherRoles, String title) {

  Official {
    otherRoles = List.copyOf(otherRoles);
  }

  /** {@code Minister Haapasalo}. */
  String brief() {
    return title + " " + name.surname();
  }

  /** The role within a sentence: {@code the Mayor of Riga}, {@code Latvia’s Minister of Energy}. */
  String roleWithArticle() {
    return article ? "the " + role : role;
  }
}
