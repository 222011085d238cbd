/**
 * The second step: a {@link org.dateline.read.Page} in, a {@link org.dateline.clean.CleanPage} out.
 *
 * <p>This package knows templates, repeats and page furniture. It never edits the page: it cuts
 * each block into {@link org.dateline.clean.Part parts}, which are kept or carry the reason for
 * which they leave the body. Kept and removed parts together are always the whole page.
 *
 * <p>A page passes through {@link org.dateline.clean.Cleaner} once, from top to bottom of its list
 * of rules ({@code Rule}). Each rule is a class that reads and writes one {@code Draft}; the first
 * to decide on a block is the one that counts.
 *
 * <ul>
 *   <li>What is not the page's own: {@code CrawlerPrefix}, {@code Envelope} (in what a mail or an
 *       item of a feed was sent), {@code Trail} (the way to the page, whose last part may say the
 *       title), {@code Labels}, {@code Furniture} (by the words of {@code furniture.tsv}; {@code
 *       ButtonWords} that labels are put together from, {@code Widgets} known by their numbers,
 *       {@code Notices} to the reader), {@code TemplateEvidence} (what {@link
 *       org.dateline.clean.Templates} have learned of many pages), {@code DomEvidence} (what
 *       elements of an HTML page say of themselves, and which one holds the body), {@code Repeats}
 *       and {@code Glued}, {@code Entries} (other stories and comments, by their rhythm).
 *   <li>Where the body is: {@code BodyFinder}, by the weight of prose against labels; {@code
 *       Banner}, what of it stands above the title.
 *   <li>What stands round it: {@code GluedHeader} and {@code TitleLine} find the title (by {@code
 *       TitleCandidates}, {@code TitleEvidence}, {@code Headlines} of several lines, {@code
 *       Letterheads} and {@code Salutations} that are none, and what {@code PageNames} know from
 *       head, address and imprint), {@code Header} what is above and beside it, {@code Sections}
 *       what follows the body (contacts, other stories, comments, end marks), {@code Callers} below
 *       it whom to call, {@code BelowRule} imprints and the signatures of mails, {@code LastLines}
 *       who signs and what is counted, {@code SelfDescription} the paragraph in which an
 *       organization presents itself, {@code Runs} the menus that are left.
 *   <li>Whether it is a release at all: {@code Refusals}, by two signs at least, of which one may
 *       be {@code RefusalWords}.
 * </ul>
 *
 * <p>Labels of menus stand on thousands of pages: what can be said of their words is found once
 * ({@code Wording}, {@code Looks}).
 *
 * <p>No label of a particular site stands in code or tables. How a block looks ({@code Look}) is
 * measured without a language; the tables hold what sites in general put round their texts, in the
 * languages in which diplomatic bodies publish.
 */
@NullMarked
package org.dateline.clean;

import org.jspecify.annotations.NullMarked;
