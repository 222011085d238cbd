package org.dateline.search;

import org.dateline.describe.Release;

/**
 * A release as the archive keeps it.
 *
 * @param id its id in the index
 * @param release all that is known of it, its page and the removed parts included
 */
public record StoredRelease(String id, Release release) {}
