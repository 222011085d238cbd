/**
 * Who issued a release. {@link org.dateline.describe.source.SourceFinder} trusts, in this order:
 *
 * <ol>
 *   <li>what was given with the page;
 *   <li>what the page says in words near the release ({@code Attribution}): a label ({@code Source:
 *       X}, {@code From: X and Y}), then a phrase ({@code Issued by X}, {@code Distributed by a
 *       wire on behalf of X}, {@code SOURCE X; Y});
 *   <li>the agency of the dateline, unless it only distributes, or is an organisation whose mission
 *       the page names;
 *   <li>the States of a joint statement, or several letterheads one below the other ({@code
 *       Column});
 *   <li>an utterance in the title or a line ({@code Statement by X});
 *   <li>a line above or below the title that is a name ({@code Letterhead}), and {@code X
 *       statement};
 *   <li>who signs in the line right below the text, and the body of a press office;
 *   <li>who acts in the first sentence ({@code FirstSentence}), then in the title ({@code Acting});
 *   <li>whose site it is: masthead, metadata and logo, title of the site, copyright, imprint, foot
 *       ({@code SiteOwner}); {@code Ownership} tells the owner's own bodies from guests;
 *   <li>for whom somebody speaks, and last a body that the first sentence only mentions.
 * </ol>
 *
 * <p>Several answers to one question are several issuers, and so are those whom the first words
 * name side by side, or a joint release wherever it names them; who has a label is joined by those
 * with whom the first sentence says that it acts jointly. A name behind a label or a phrase keeps
 * its form; elsewhere the page's fullest form counts ({@code OwnNames}, {@code Expansions}).
 *
 * <p>What a name is says {@code BodyShape} with the words of {@code body-words.tsv}, for bodies
 * that nobody has on a list, and {@code Authorities} for those of {@code authorities.tsv}; {@code
 * Called} is less strict where the page itself says that a name stands. {@code NameLine} frees a
 * line from what sites put round a name, {@code IssuerLine} reads one with several, {@code
 * NamedBody} one within a text. Phrases and sorts of bodies are in {@code phrases.tsv}.
 */
@NullMarked
package org.dateline.describe.source;

import org.jspecify.annotations.NullMarked;
