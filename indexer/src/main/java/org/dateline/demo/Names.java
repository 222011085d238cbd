package org.dateline.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Table;

/** Puts names of persons together from the stocks of many cultures. */
final class Names {

  private record Stock(
      List<String> men, List<String> women, List<String> stems, List<String> endings) {}

  private final Map<String, Stock> stocks = new HashMap<>();

  Names() {
    for (List<String> row : Table.read(Names.class, "names.tsv")) {
      stocks.put(
          row.get(0),
          new Stock(words(row.get(1)), words(row.get(2)), words(row.get(3)), words(row.get(4))));
    }
  }

  private static List<String> words(String cell) {
    return Arrays.asList(cell.split(" ", -1));
  }

  PersonName any(Draw draw, String culture) {
    Stock stock = stocks.get(culture);
    if (stock == null) {
      throw new IllegalArgumentException("there are no names of the culture " + culture);
    }
    boolean female = draw.chance(0.45);
    String given = draw.one(female ? stock.women() : stock.men());
    String ending = draw.one(stock.endings());
    int slash = ending.indexOf('/');
    if (slash >= 0) {
      ending = female ? ending.substring(slash + 1) : ending.substring(0, slash);
    }
    String stem = draw.one(stock.stems());
    return new PersonName(given, ending.equals("-") ? stem : joined(stem, ending), female);
  }

  /** A letter that stem and ending share at the joint is written once: {@code Kalli-io}. */
  private static String joined(String stem, String ending) {
    boolean shared = stem.charAt(stem.length() - 1) == ending.charAt(0);
    return shared ? stem + ending.substring(1) : stem + ending;
  }
}
