package org.dateline.search;

import java.util.Optional;

/**
 * What an archive covers.
 *
 * @param releases how many releases it holds
 * @param firstYear the year of its oldest dated release
 * @param lastYear the year of its newest dated release
 */
public record ArchiveSummary(
    long releases, Optional<Integer> firstYear, Optional<Integer> lastYear) {}
