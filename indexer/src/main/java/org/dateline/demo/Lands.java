package org.dateline.demo;

import java.util.List;
import org.dateline.text.Table;

/** The countries of which invented releases speak, some much more often than others. */
final class Lands {

  /** Less steep than words: even the last of sixty comes up in a hundredth of all releases. */
  private static final double EXPONENT = 0.6;

  private final List<Land> lands =
      Table.read(Lands.class, "lands.tsv").stream()
          .map(
              row ->
                  new Land(
                      row.get(0),
                      row.get(1),
                      row.get(2).isEmpty() ? row.get(0) : row.get(2),
                      List.of(row.get(3).split("\\|", -1)),
                      row.get(4)))
          .toList();
  private final Zipf ranks = new Zipf(lands.size(), EXPONENT);

  List<Land> all() {
    return lands;
  }

  Land any(Draw draw) {
    return lands.get(ranks.rank(draw));
  }

  /** A country other than this one. */
  Land other(Draw draw, Land than) {
    Land land = any(draw);
    return land.equals(than) ? lands.get((lands.indexOf(land) + 1) % lands.size()) : land;
  }

  /** The country that a town of the table lies in. */
  Land of(String town) {
    return lands.stream()
        .filter(land -> land.towns().contains(town))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no country has " + town));
  }
}
