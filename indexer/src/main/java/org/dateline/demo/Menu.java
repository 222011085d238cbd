package org.dateline.demo;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Table;

/**
 * The menu of the invented organization's site, about 170 lines, as it was in each year: some lines
 * come and go, and the country in the chair is another one each year.
 */
final class Menu {

  private final List<String> editions = new ArrayList<>();

  Menu(Lands lands, Bodies bodies) {
    List<List<String>> rows = Table.read(Menu.class, "menu.tsv");
    for (int year = Days.FIRST_YEAR; year <= Days.LAST_YEAR; year++) {
      editions.add(edition(rows, lands, bodies, year));
    }
  }

  /** The menu of a year, each line ended. */
  String in(int year) {
    return editions.get(year - Days.FIRST_YEAR);
  }

  private static String edition(List<List<String>> rows, Lands lands, Bodies bodies, int year) {
    StringBuilder menu = new StringBuilder();
    for (List<String> row : rows) {
      if (stoodThere(row, year)) {
        switch (row.get(3)) {
          case "{lands}" -> lands(menu, lands, year);
          case "{bodies}" -> bodies(menu, bodies, year);
          default ->
              menu.append(row.get(2).equals("-") ? "-\n" : "- ").append(row.get(3)).append('\n');
        }
      }
    }
    return menu.toString();
  }

  private static boolean stoodThere(List<String> row, int year) {
    return (row.get(0).equals("-") || Integer.parseInt(row.get(0)) <= year)
        && (row.get(1).equals("-") || year <= Integer.parseInt(row.get(1)));
  }

  private static void lands(StringBuilder menu, Lands lands, int year) {
    List<Land> sorted =
        lands.all().stream().sorted(java.util.Comparator.comparing(Land::facet)).toList();
    int chair = Math.floorMod(year * 7, sorted.size());
    for (Land land : sorted) {
      menu.append("- ").append(Inflection.capitalized(land.name()));
      if (land.equals(sorted.get(chair))) {
        menu.append(" – OID Chairpersonship ").append(year);
      }
      menu.append('\n');
    }
  }

  /** Bodies with a seat in the field open one after the other. */
  private static void bodies(StringBuilder menu, Bodies bodies, int year) {
    List<Body> field =
        bodies.ofOid().stream().filter(body -> body.headTitle().equals("Ambassador")).toList();
    for (int i = 0; i < field.size(); i++) {
      if (year >= Days.FIRST_YEAR + i / 2) {
        menu.append("- ").append(field.get(i).name().replace("OID ", "")).append('\n');
      }
    }
  }
}
