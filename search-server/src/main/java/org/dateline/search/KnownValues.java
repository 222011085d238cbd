package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.index.Facet;

/**
 * Finds the values of the archive that are meant by those that were typed. A value that the archive
 * has is meant as it stands; any other stands for those that differ from it in case, accents or
 * signs alone, so that {@code place=warsaw} finds Warsaw. One that is not known stays as it is, and
 * brings nothing.
 */
final class KnownValues {

  private KnownValues() {}

  static SearchRequest in(Snapshot snapshot, SearchRequest request) throws IOException {
    Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
    boolean same = true;
    for (Map.Entry<Facet, Selection> chosen : request.selections().entrySet()) {
      Selection typed = chosen.getValue();
      Selection known =
          new Selection(
              known(snapshot, chosen.getKey(), typed.wanted()),
              known(snapshot, chosen.getKey(), typed.unwanted()));
      selections.put(chosen.getKey(), known);
      same &= known.equals(typed);
    }
    return same ? request : request.meaning(selections);
  }

  private static List<String> known(Snapshot snapshot, Facet facet, List<String> typed)
      throws IOException {
    Set<String> known = new LinkedHashSet<>();
    for (String value : typed) {
      boolean exact = facet == Facet.YEAR || snapshot.ordinals(facet).number(value) >= 0;
      List<String> same = exact ? List.of() : snapshot.directory(facet).same(value);
      if (same.isEmpty()) {
        known.add(value);
      } else {
        known.addAll(same);
      }
    }
    return new ArrayList<>(known);
  }
}
