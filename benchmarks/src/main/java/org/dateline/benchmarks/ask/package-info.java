/** Asks servers over HTTP and takes the time. */
@NullMarked
package org.dateline.benchmarks.ask;

import org.jspecify.annotations.NullMarked;
