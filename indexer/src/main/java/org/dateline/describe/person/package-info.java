/**
 * Who is named in a release.
 *
 * <p>A paragraph is cut once into {@link org.dateline.describe.person.Words}, each of which carries
 * the senses that the {@link org.dateline.describe.person.Lexicon} knows for it. Runs of
 * capitalised words that no sense claims are candidates; titles, honorifics, given names,
 * said-verbs and appositions speak for a candidate, nouns of institutions and events against it.
 * The accepted mentions are then linked: one person for each name, however it is shortened later on
 * the page.
 */
@NullMarked
package org.dateline.describe.person;

import org.jspecify.annotations.NullMarked;
