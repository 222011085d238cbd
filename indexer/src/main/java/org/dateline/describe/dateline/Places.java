package org.dateline.describe.dateline;

import java.util.List;
import java.util.Optional;
import org.dateline.describe.gazetteer.Towns;
import org.dateline.text.Capitals;
import org.dateline.text.Span;

/** Reads a value that a page labels as its place. */
public final class Places {

  /** No town has a longer name; what is longer is a sentence. */
  private static final int LONGEST = 60;

  private Places() {}

  /** The place with its country, where the table of towns knows one and nothing else did. */
  static PlaceMention located(PlaceMention place) {
    return place.country().isPresent() ? place : place.in(Towns.country(place.name()));
  }

  /** The places of a labelled value; one that is no list of known places is taken as it stands. */
  public static List<PlaceMention> in(String value) {
    String text = value.strip();
    int offset = value.indexOf(text);
    Optional<PlaceList> list = PlaceList.at(value, offset, true);
    if (list.isPresent() && value.substring(list.get().end()).isBlank()) {
      return list.get().places().stream().map(Places::located).toList();
    }
    if (list.isPresent() && list.get().areKnown()) {
      return list.get().places();
    }
    boolean name =
        !text.isEmpty() && text.length() <= LONGEST && text.chars().noneMatch(Character::isDigit);
    return name
        ? List.of(
            new PlaceMention(
                new Span(offset, offset + text.length()),
                Capitals.ordinary(text),
                Towns.country(text),
                false))
        : List.of();
  }
}
