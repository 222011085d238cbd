package org.dateline.relate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.dateline.calendar.PartialDate;
import org.dateline.text.Utf8Lines;

/**
 * An authority as CSV: a line each of {@code holder,NAME,OFFICE,FROM,TO}, {@code alias,NAME,OTHER
 * SPELLING} or {@code split,NAME,NAME}; blank lines, notes ({@code #}) and a head line are skipped.
 */
final class AuthorityCsv {

  private final List<Holder> holders = new ArrayList<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Set<NamePair> splits = new HashSet<>();
  private int number;

  private AuthorityCsv() {}

  /**
   * Reads a file.
   *
   * @throws IOException where it cannot be read, or a line is none of the three; the message says
   *     which line
   */
  static Authority read(InputStream in) throws IOException {
    AuthorityCsv csv = new AuthorityCsv();
    Utf8Lines.forEach(in, csv::read);
    return new Authority(csv.holders, csv.aliases, csv.splits);
  }

  private void read(int line, String text) throws IOException {
    number = line;
    if (!text.isBlank() && !text.startsWith("#") && !text.startsWith("kind,")) {
      add(cells(text));
    }
  }

  private void add(List<String> cells) throws IOException {
    String kind = cells.getFirst();
    if (!Set.of("holder", "alias", "split").contains(kind)) {
      throw fault("unknown kind " + kind + "; holder, alias and split are known");
    }
    if (cells.size() < 3 || cells.get(1).isEmpty() || cells.get(2).isEmpty()) {
      throw fault("a kind, a name and another are needed");
    }
    String name = cells.get(1);
    String other = cells.get(2);
    switch (kind) {
      case "holder" -> holders.add(new Holder(name, other, date(cells, 3), date(cells, 4)));
      case "alias" -> {
        String before = aliases.putIfAbsent(Authority.fold(other), name);
        if (before != null && !before.equals(name)) {
          throw fault(other + " is " + before + " already");
        }
      }
      default -> splits.add(NamePair.of(name, other));
    }
  }

  private Optional<PartialDate> date(List<String> cells, int cell) throws IOException {
    if (cells.size() <= cell || cells.get(cell).isEmpty()) {
      return Optional.empty();
    }
    Optional<PartialDate> date = PartialDate.parse(cells.get(cell));
    if (date.isEmpty()) {
      throw fault("no date: " + cells.get(cell) + "; 2024, 2024-05 and 2024-05-31 are");
    }
    return date;
  }

  private IOException fault(String what) {
    return new IOException("line " + number + ": " + what);
  }

  /** The cells of a line; a cell in double quotes may hold commas and doubled quotes. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  /** The same for the same knowledge, in whatever order it was read. */
  static String write(List<Holder> holders, Map<String, String> aliases, Set<NamePair> splits) {
    Set<String> lines = new TreeSet<>();
    for (Holder holder : holders) {
      lines.add(
          line(
              "holder",
              holder.name(),
              holder.office(),
              holder.from().map(PartialDate::toString).orElse(""),
              holder.to().map(PartialDate::toString).orElse("")));
    }
    aliases.forEach((other, name) -> lines.add(line("alias", name, other)));
    splits.forEach(pair -> lines.add(line("split", pair.first(), pair.second())));
    return String.join("\n", lines);
  }

  private static String line(String... cells) {
    StringJoiner line = new StringJoiner(",");
    for (String cell : cells) {
      boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0;
      line.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
    return line.toString();
  }
}
