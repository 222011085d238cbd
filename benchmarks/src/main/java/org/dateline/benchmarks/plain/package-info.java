/**
 * The yardstick: Dateline's schema and queries straight against Lucene, with nothing of Dateline
 * but its analyzers.
 */
@NullMarked
package org.dateline.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
