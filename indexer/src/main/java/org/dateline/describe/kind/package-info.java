/**
 * What sort of release it is. {@link org.dateline.describe.kind.KindFinder} asks, in this order,
 * and the first answer counts:
 *
 * <ol>
 *   <li>A label or a line that says the type and nothing else: {@code Content type: Speech}. What
 *       sites file all that they issue under ({@code Press release}, {@code News}, {@code
 *       Statements}) waits for the end.
 *   <li>The title: its first words ({@code Spot report}, {@code Joint statement}), else words
 *       within it.
 *   <li>That it was spoken: a note of delivery, a salutation, thanks. What a delegation says in its
 *       council is a statement, and all else a speech; so is what the title calls a statement or an
 *       intervention.
 *   <li>Closing words by which others align themselves with it: a statement.
 *   <li>The path through the site.
 *   <li>History: a text that goes through the years, and was issued nowhere, is background.
 *   <li>Its own voice: who says <i>we</i> outside quotation marks makes a statement.
 *   <li>Its stance: who condemns, expresses or protests in the present tense of the first sentences
 *       makes a statement; a release reports that somebody did.
 *   <li>What it is filed under.
 *   <li>Who issued it: a newspaper or an agency writes news, a body issues press releases.
 * </ol>
 *
 * <p>A spot report is a mission's report of one day, of a week or of one event. The words stand in
 * {@code kinds.tsv} and {@code voice.tsv}.
 */
@NullMarked
package org.dateline.describe.kind;

import org.jspecify.annotations.NullMarked;
