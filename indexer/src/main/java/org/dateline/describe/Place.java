package org.dateline.describe;

import java.util.Optional;

/**
 * Where a release was issued.
 *
 * @param name the page's form, in ordinary capitals and its own script: {@code Warsaw}
 * @param country the English CLDR name of the country: {@code Poland}; empty where it is not known
 */
public record Place(String name, Optional<String> country) {}
