package org.dateline.describe.gazetteer;

/**
 * A town of the gazetteer.
 *
 * @param name its English name
 * @param country the ISO 3166 code of its country
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record KnownPlace(String name, String country, double latitude, double longitude) {}
