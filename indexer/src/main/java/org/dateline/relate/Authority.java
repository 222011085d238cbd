package org.dateline.relate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.describe.person.PersonName;
import org.dateline.text.Folding;

/**
 * What is known of names beforehand: who held which office when, which spellings are one person's
 * and which names are two persons'. Dateline's own list has the heads of organisations; a file
 * beside a corpus ({@link AuthorityCsv} says how it looks) adds what only its owner can settle.
 * Immutable.
 */
public final class Authority {

  /** Nothing known. */
  public static final Authority NONE = new Authority(List.of(), Map.of(), Set.of());

  private static final String OWN = "office-holders.csv";

  private final List<Holder> holders;
  private final Map<String, List<Holder>> bySurname = new HashMap<>();
  private final Map<String, String> aliases;
  private final Set<NamePair> splits;

  Authority(List<Holder> holders, Map<String, String> aliases, Set<NamePair> splits) {
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
        return readFrom(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads a file of the form that {@link AuthorityCsv} describes, in UTF-8.
   *
   * @throws IOException where it cannot be read, or a line is not UTF-8 or of no known kind; the
   *     message says which line
   */
  public static Authority readFrom(InputStream in) throws IOException {
    return AuthorityCsv.read(in);
  }

  /** Writes what {@link #readFrom} reads; the same knowledge gives the same bytes. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(AuthorityCsv.write(holders, aliases, splits).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What both know, whichever is asked; where they give one spelling to two persons, the first by
   * alphabet counts.
   */
  public Authority merge(Authority other) {
    if (isNothing() || other.isNothing()) {
      return isNothing() ? other : this;
    }
    Set<Holder> allHolders = new LinkedHashSet<>(holders);
    allHolders.addAll(other.holders);
    Map<String, String> allAliases = new HashMap<>(aliases);
    other.aliases.forEach(
        (spelling, name) ->
            allAliases.merge(spelling, name, (a, b) -> a.compareTo(b) <= 0 ? a : b));
    Set<NamePair> allSplits = new HashSet<>(splits);
    allSplits.addAll(other.splits);
    return new Authority(List.copyOf(allHolders), allAliases, allSplits);
  }

  private boolean isNothing() {
    return holders.isEmpty() && aliases.isEmpty() && splits.isEmpty();
  }

  /** Whether both know the same. */
  public boolean knowsWhat(Authority other) {
    return AuthorityCsv.write(holders, aliases, splits)
        .equals(AuthorityCsv.write(other.holders, other.aliases, other.splits));
  }

  /** The name under which a spelling is known. */
  Optional<String> aliasOf(String name) {
    return Optional.ofNullable(aliases.get(fold(name)));
  }

  /** Whether two names are known to be two persons'. */
  boolean areSplit(String a, String b) {
    return splits.contains(NamePair.of(a, b));
  }

  /** Who of that surname held an office on a day, given as days since 1970. */
  List<Holder> on(String surnameKey, long day) {
    return bySurname.getOrDefault(surnameKey, List.of()).stream()
        .filter(h -> h.heldOn(day))
        .toList();
  }

  static String fold(String name) {
    return Folding.letters(name);
  }
}
