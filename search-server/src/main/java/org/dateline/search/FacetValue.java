package org.dateline.search;

/**
 * A value of a facet.
 *
 * @param value the value
 * @param count how many releases would be the result if it alone were chosen in its facet; what the
 *     request excludes stays excluded
 * @param selected whether it is chosen
 */
public record FacetValue(String value, int count, boolean selected) {}
