/**
 * Who issued a release. It is the body whose page it is, unless the release says that others did:
 * {@link org.dateline.describe.source.SourceFinder} asks, in this order, for labels, the agency of
 * the dateline, a line that says where the text was issued first ({@code Provenance}), several
 * letterheads one below the other ({@code Column}), an utterance ({@code Statement by …}), the
 * lines above the title, a byline, a signature, the bodies that act in the first sentence and in
 * the title, the address, the line above the title, and then for the owner of the site by metadata,
 * the title of the site, masthead, copyright and imprint; last for a body that the first sentence
 * only mentions. Several answers to one question are several issuers.
 *
 * <p>What a name is says {@code BodyShape} with the words of {@code body-words.tsv}, for bodies
 * that nobody has on a list, and {@code Authorities} for those of {@code authorities.tsv}. {@code
 * NameLine} frees a line from what sites put round a name, {@code IssuerLine} reads one with
 * several, {@code NamedBody} one within a text, {@code PluralBodies} several under one noun. {@code
 * OwnNames} knows the names that the page has alone and gives their fullest form, {@code
 * Expansions} with {@code ShortForm} what the page says in full for an abbreviation.
 */
@NullMarked
package org.dateline.describe.source;

import org.jspecify.annotations.NullMarked;
