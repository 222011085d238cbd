package org.dateline.demo;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Table;

/**
 * Who holds which office in which year. Nothing is remembered: the holder is drawn from the office
 * and the term that the year falls into, so that a person stays for some years in all releases.
 */
final class Officials {

  private record Office(String role, List<String> others, String title, int term) {}

  private final long seed;
  private final Lands lands;
  private final Names names = new Names();
  private final List<Office> offices =
      Table.read(Officials.class, "offices.tsv").stream()
          .map(
              row ->
                  new Office(
                      row.get(1),
                      List.of(row.get(2).split("\\|", -1)),
                      row.get(3),
                      Integer.parseInt(row.get(4))))
          .toList();
  private final Zipf ranks = new Zipf(offices.size(), 0.5);

  Officials(long seed, Lands lands) {
    this.seed = seed;
    this.lands = lands;
  }

  /** The head of a body in a year. */
  Official head(Body body, int year) {
    Draw draw = holder(body.name(), body.term(), year);
    String culture =
        body.site() == Body.Site.MINISTRY ? body.land().culture() : lands.any(draw).culture();
    List<String> others = new ArrayList<>();
    if (body.site() == Body.Site.MINISTRY) {
      others.add("Minister of Invented Affairs");
    }
    return new Official(names.any(draw, culture), body.headRole(), true, others, body.headTitle());
  }

  /** Somebody who holds an office of a country in a year. */
  Official any(Draw draw, Land land, int year) {
    Office office = offices.get(ranks.rank(draw));
    String role = filled(office.role(), land);
    PersonName name = names.any(holder(role, office.term(), year), land.culture());
    List<String> others = office.others().stream().map(other -> filled(other, land)).toList();
    return new Official(
        name, role, !office.role().startsWith("{countrys}"), others, office.title());
  }

  private Draw holder(String office, int term, int year) {
    int shift = Math.floorMod(office.hashCode(), term);
    return Draw.of(seed, office, (year + shift) / term);
  }

  private static String filled(String role, Land land) {
    return role.replace("{countrys}", land.possessive())
        .replace("{country}", land.name())
        .replace("{capital}", land.capital());
  }
}
