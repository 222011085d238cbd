/**
 * Measures Dateline beside plain Lucene and others, on the same releases and the same questions.
 *
 * <p>The way of a comparison:
 *
 * <pre>
 *   releases.jsonl ─dateline index→ Dateline's index ─FinishedFields→ finished.jsonl ─PlainIndexer→ a plain index
 *   finished.jsonl ─Questions→ questions.tsv ─Comparison→ answers proven equal, then times, in turn ─Table→ Markdown
 * </pre>
 *
 * <p>{@code plain} is the yardstick: Dateline's schema and queries written straight against Lucene.
 * {@code ask} is the client. {@code steps} has the JMH benchmarks of single steps.
 */
@NullMarked
package org.dateline.benchmarks;

import org.jspecify.annotations.NullMarked;
