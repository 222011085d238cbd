/**
 * Who is named in a release, and as what.
 *
 * <p>A paragraph is cut once into {@link org.dateline.describe.person.Words}, each of which carries
 * the senses that the {@link org.dateline.describe.person.Lexicon} knows for it; what the lists
 * lack is told by the ends of words, as far as a language has such ends ({@code Vocabulary} puts
 * the lists of a language together, {@code WordSenses} asks them). Then, for each paragraph:
 *
 * <ol>
 *   <li>{@code NameSpans} takes the runs of capitalised words that no sense claims.
 *   <li>{@code Refusals} drops those that are something else: awards, ships, credits.
 *   <li>{@code RoleReader} asks its readers for the role: before the name, after it, by a verb,
 *       behind it. All of them take the extent of a role from one {@code RoleGrammar}, and its
 *       words in the nominative from {@code RoleText}.
 *   <li>{@code Clues} adds up what speaks for a person; {@code Clue} is the list, strongest first.
 *   <li>{@code Siblings} lets those who stand in one list share what is said of one of them, and
 *       {@code SharedOffices} gives each of them what their office is of.
 * </ol>
 *
 * <p>{@code People} links the mentions of a page: one person for each name, however it is shortened
 * or inflected elsewhere on the page.
 */
@NullMarked
package org.dateline.describe.person;

import org.jspecify.annotations.NullMarked;
