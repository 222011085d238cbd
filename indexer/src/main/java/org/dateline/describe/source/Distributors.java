package org.dateline.describe.source;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Table;

/** The services of {@code distributors.tsv}, which pass on the releases of others. */
public final class Distributors {

  private static final Set<String> NAMES =
      Table.read(Distributors.class, "distributors.tsv").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private Distributors() {}

  public static boolean contains(String name) {
    return NAMES.contains(name.toLowerCase(Locale.ROOT));
  }
}
