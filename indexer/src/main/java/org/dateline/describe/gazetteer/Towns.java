package org.dateline.describe.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/**
 * The towns of {@code towns.tsv}, which tell where a place lies that is known to be one. Their
 * names are too many, and too often words of other kinds, to recognise places by.
 */
public final class Towns {

  /** What parts the name of a town from that of its river or its region. */
  private static final List<String> ADDITIONS =
      List.of(
          " an ", " am ", " bei ", " im ", " in ", " ob ", " unter ", " sur ", " upon ", " nad ");

  private static final Map<String, String> CODES = new HashMap<>();

  static {
    List<List<String>> rows = Table.read(Towns.class, "towns.tsv");
    for (List<String> row : rows) {
      for (String name : row.get(1).split("\\|", -1)) {
        CODES.putIfAbsent(Folding.letters(name), row.get(0));
      }
    }
    for (List<String> row : rows) {
      for (String name : row.get(1).split("\\|", -1)) {
        ADDITIONS.stream()
            .filter(name::contains)
            .map(addition -> name.substring(0, name.indexOf(addition)))
            .forEach(town -> CODES.putIfAbsent(Folding.letters(town), row.get(0)));
      }
    }
    for (List<String> row : rows) { // names in other languages yield to the towns' own
      for (String name : row.get(2).split("\\|", -1)) {
        CODES.putIfAbsent(Folding.letters(name), row.get(0));
      }
    }
  }

  private Towns() {}

  /** The English CLDR name of the country in which a town of that name lies. */
  public static Optional<String> country(String name) {
    return Optional.ofNullable(CODES.get(Folding.letters(name))).flatMap(Countries::ofCode);
  }
}
