package org.dateline.relate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.calendar.PartialDate;
import org.dateline.describe.person.PersonName;
import org.dateline.text.Folding;

/**
 * What is known of names beforehand: who held which office when, which spellings are one person's
 * and which names are two persons'. Dateline's own list has the heads of organisations; a file
 * beside a corpus may add what only its owner can settle.
 *
 * <p>The file is CSV with the columns {@code kind,name,other,from,to}: {@code holder,NAME,OFFICE,
 * FROM,TO} says that someone held an office, {@code alias,NAME,OTHER SPELLING} that two spellings
 * are one person's, {@code split,NAME,NAME} that two names are not. Lines with {@code #} are notes.
 */
public final class Authority {

  /**
   * Someone in an office.
   *
   * @param name the full name
   * @param roles the words of the office
   * @param from the first day, as days since 1970
   * @param to the last day
   */
  record Holder(String name, Set<String> roles, long from, long to) {}

  /** Nothing known. */
  public static final Authority NONE = new Authority(List.of(), Map.of(), Set.of());

  private static final String OWN = "office-holders.csv";

  private final List<Holder> holders;
  private final Map<String, List<Holder>> bySurname = new HashMap<>();
  private final Map<String, String> aliases;
  private final Set<String> splits;

  private Authority(List<Holder> holders, Map<String, String> aliases, Set<String> splits) {
    this.holders = List.copyOf(holders);
    this.aliases = Map.copyOf(aliases);
    this.splits = Set.copyOf(splits);
    for (Holder holder : holders) {
      for (String surname : PersonName.of(holder.name()).surnames()) {
        bySurname.computeIfAbsent(surname, k -> new ArrayList<>()).add(holder);
      }
    }
  }

  /** Dateline's own list of office holders. */
  public static Authority own() {
    return Own.AUTHORITY;
  }

  private static final class Own {
    private static final Authority AUTHORITY = load();

    private static Authority load() {
      try (InputStream in = Objects.requireNonNull(Authority.class.getResourceAsStream(OWN))) {
        return read(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads a file as described above.
   *
   * @throws IOException where it cannot be read, or a line is none of the three kinds; the message
   *     says which line
   */
  public static Authority read(Reader reader) throws IOException {
    List<Holder> holders = new ArrayList<>();
    Map<String, String> aliases = new HashMap<>();
    Set<String> splits = new HashSet<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#") || line.startsWith("kind,")) {
        continue;
      }
      List<String> cells = cells(line);
      String kind = cells.getFirst();
      if (cells.size() < 3 || cells.get(1).isEmpty() || cells.get(2).isEmpty()) {
        throw new IOException("line " + number + ": a kind, a name and another are needed");
      }
      switch (kind) {
        case "holder" -> holders.add(holder(cells, number));
        case "alias" -> aliases.put(fold(cells.get(2)), cells.get(1));
        case "split" -> splits.add(pair(cells.get(1), cells.get(2)));
        default -> throw new IOException("line " + number + ": unknown kind " + kind);
      }
    }
    return new Authority(holders, aliases, splits);
  }

  private static Holder holder(List<String> cells, int line) throws IOException {
    return new Holder(
        cells.get(1),
        RoleWords.of(cells.get(2)),
        day(cells, 3, line).map(d -> d.first().toEpochDay()).orElse(Long.MIN_VALUE),
        day(cells, 4, line).map(d -> d.last().toEpochDay()).orElse(Long.MAX_VALUE));
  }

  private static Optional<PartialDate> day(List<String> cells, int cell, int line)
      throws IOException {
    if (cells.size() <= cell || cells.get(cell).isEmpty()) {
      return Optional.empty();
    }
    Optional<PartialDate> date = PartialDate.parse(cells.get(cell));
    if (date.isEmpty()) {
      throw new IOException("line " + line + ": no date: " + cells.get(cell));
    }
    return date;
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

  /** What both know; where they give one spelling to two persons, the other one's word counts. */
  public Authority with(Authority other) {
    List<Holder> allHolders = new ArrayList<>(holders);
    allHolders.addAll(other.holders);
    Map<String, String> allAliases = new HashMap<>(aliases);
    allAliases.putAll(other.aliases);
    Set<String> allSplits = new HashSet<>(splits);
    allSplits.addAll(other.splits);
    return new Authority(allHolders, allAliases, allSplits);
  }

  /** The name under which a spelling is known. */
  Optional<String> aliasOf(String name) {
    return Optional.ofNullable(aliases.get(fold(name)));
  }

  /** Whether two names are known to be two persons'. */
  boolean areSplit(String a, String b) {
    return splits.contains(pair(a, b));
  }

  /** Who of that surname held an office on a day. */
  List<Holder> on(String surnameKey, long day) {
    return bySurname.getOrDefault(surnameKey, List.of()).stream()
        .filter(h -> h.from() <= day && day <= h.to())
        .toList();
  }

  private static String pair(String a, String b) {
    String left = fold(a);
    String right = fold(b);
    return left.compareTo(right) < 0 ? left + "\n" + right : right + "\n" + left;
  }

  private static String fold(String name) {
    return Folding.letters(name);
  }
}
