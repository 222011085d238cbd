package org.dateline.describe.finders;

import java.util.List;
import java.util.Optional;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Paragraph;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.page.ScannedPage;
import org.dateline.read.Value;
import org.dateline.text.Folding;

/**
 * Persons whom the one who made the file vouches for: they are the persons of the release, and what
 * the body says of them is added.
 */
final class GivenPersons {

  private GivenPersons() {}

  /**
   * The persons that are given, with role and mentions of those that were found, too; what was
   * found where none is given.
   */
  static List<Found<Person>> orFound(ScannedPage page, List<Found<Person>> found) {
    List<String> names = page.given("persons");
    return names.isEmpty()
        ? found
        : names.stream()
            .map(name -> new Found<>(person(name, page, found), "given", name))
            .toList();
  }

  private static Person person(String name, ScannedPage page, List<Found<Person>> found) {
    String folded = Folding.letters(name);
    Optional<String> role = page.given(Value.roleOf(name)).stream().findFirst();
    return found.stream()
        .map(Found::value)
        .filter(person -> Folding.letters(person.name()).equals(folded))
        .findFirst()
        .map(person -> new Person(name, role.or(person::role), person.mentions()))
        .orElseGet(() -> new Person(name, role, mentions(name, page.clean())));
  }

  private static int mentions(String name, CleanPage page) {
    int mentions = 0;
    for (Paragraph paragraph : page.paragraphs()) {
      for (int at = paragraph.text().indexOf(name);
          at >= 0 && !name.isEmpty();
          at = paragraph.text().indexOf(name, at + name.length())) {
        mentions++;
      }
    }
    return mentions;
  }
}
