package org.dateline.demo;

import java.util.List;
import java.util.Locale;
import org.dateline.text.Table;

/** All invented bodies: those of the table, and a ministry for each country. */
final class Bodies {

  private final List<Body> oid;
  private final List<Body> leagues;
  private final List<Body> ministries;
  private final Zipf oidRanks;
  private final Zipf ministryRanks;

  Bodies(Lands lands) {
    List<Body> table =
        Table.read(Bodies.class, "bodies.tsv").stream().map(row -> body(row, lands)).toList();
    oid = table.stream().filter(body -> body.site() == Body.Site.OID).toList();
    leagues = table.stream().filter(body -> body.site() == Body.Site.LEAGUE).toList();
    ministries = lands.all().stream().map(Bodies::ministry).toList();
    oidRanks = new Zipf(oid.size(), 0.7);
    ministryRanks = new Zipf(ministries.size(), 0.5);
  }

  private static Body body(List<String> row, Lands lands) {
    return new Body(
        row.get(0),
        Body.Site.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        row.get(2),
        row.get(3),
        Integer.parseInt(row.get(4)),
        row.get(5),
        lands.of(row.get(5)));
  }

  private static Body ministry(Land land) {
    return new Body(
        "Ministry of Invented Affairs of " + land.name(),
        Body.Site.MINISTRY,
        "Minister of Invented Affairs of " + land.name(),
        "Minister",
        4,
        land.capital(),
        land);
  }

  /** The parts of the invented organization, the busiest first. */
  List<Body> ofOid() {
    return oid;
  }

  Body ofOid(Draw draw) {
    return oid.get(oidRanks.rank(draw));
  }

  Body league(Draw draw) {
    return draw.one(leagues);
  }

  Body ministry(Draw draw) {
    return ministries.get(ministryRanks.rank(draw));
  }
}
