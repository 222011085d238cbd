package org.dateline.search;

/**
 * A result by its id alone.
 *
 * @param id the id of the release
 * @param score how well it answers; falls along the list, and only the order means something
 */
public record RankedId(String id, float score) {}
