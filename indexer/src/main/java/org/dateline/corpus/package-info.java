/**
 * The whole way of a set of pages: {@code read → clean → describe → relate}, in three passes, since
 * what many pages teach must be known before one of them is finished.
 *
 * <ol>
 *   <li>Every page is read, and the templates of its site are learned.
 *   <li>Every page is read again, cleaned and described; names and signatures of texts are learned.
 *   <li>Every release is related to the others and handed on.
 * </ol>
 *
 * <p>What was learned is a {@link org.dateline.corpus.Knowledge}; the outcome depends on the set of
 * pages and on nothing else. A page that cannot be read or is no release is an {@link
 * org.dateline.corpus.Outcome} like any other and never stops a run.
 *
 * <p>{@link org.dateline.corpus.IndexRun} takes the files below some roots this way into an index:
 * {@code PageFiles} says which there are, {@code Ledger} which there were, {@code Changes} how they
 * differ, {@code Entering} puts in what came out otherwise, and {@code IndexReport} tells of it.
 * The ledger and the knowledge are kept with each commit ({@code IndexMemory}). {@code
 * ArchiveCheck} and {@code ArchiveRepair} find and mend what a disk has spoiled.
 */
@NullMarked
package org.dateline.corpus;

import org.jspecify.annotations.NullMarked;
