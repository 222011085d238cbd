package org.dateline.demo;

import java.util.List;

/** Towns and rivers that do not exist, by the thousands, a few of them much spoken of. */
final class Towns {

  private static final List<String> HEADS =
      List.of(
          "Var", "Kel", "Dorn", "Mir", "Tul", "Ashk", "Bren", "Jal", "Orsh", "Pell", "Rav", "Sel",
          "Thur", "Ulm", "Vesk", "Zar", "Hald", "Grev", "Fenn", "Drav", "Cald", "Bist", "Yerk",
          "Lum", "Nar", "Osk", "Quel", "Rost", "Skor", "Tarv", "Wend", "Khor", "Shil", "Meld",
          "Jor", "Ister", "Hov", "Gorn", "Elb", "Dusk", "Chal", "Bel", "Ark", "Tamb", "Sorv", "Riv",
          "Polt", "Nemb", "Most", "Lask");
  private static final List<String> MIDDLES =
      List.of("", "a", "en", "i", "o", "ar", "el", "ul", "im", "or");
  private static final List<String> TAILS =
      List.of(
          "holt", "reva", "dam", "nik", "ovo", "stan", "gard", "mere", "tash", "bek", "ville",
          "borg", "hamn", "lund", "sk", "tal", "kent", "var", "mont", "lea", "stad", "vik", "inka",
          "ora", "etz", "una", "iza", "poli", "dor", "field");

  /** All combinations; prime to {@link #STRIDE}, so that each rank has a town of its own. */
  static final int COUNT = HEADS.size() * MIDDLES.size() * TAILS.size();

  /** Spreads neighbouring ranks over all heads, middles and tails. */
  private static final long STRIDE = 7_919;

  private static final Zipf RANKS = new Zipf(COUNT, 0.9);
  private static final Zipf RIVERS = new Zipf(600, 0.8);

  private Towns() {}

  static String town(Draw draw) {
    return named(RANKS.rank(draw));
  }

  static String river(Draw draw) {
    int rank = RIVERS.rank(draw);
    return HEADS.get(rank % HEADS.size())
        + List.of("a", "ava", "ina", "une", "esh", "ei", "ona", "il", "ura", "anda", "emka", "oy")
            .get(rank / HEADS.size() % 12);
  }

  static String named(int rank) {
    int number = (int) (rank * STRIDE % COUNT);
    String head = HEADS.get(number % HEADS.size());
    String middle = MIDDLES.get(number / HEADS.size() % MIDDLES.size());
    return head + middle + TAILS.get(number / HEADS.size() / MIDDLES.size());
  }
}
