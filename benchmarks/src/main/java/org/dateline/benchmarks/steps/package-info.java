/** JMH benchmarks of single steps. */
@NullMarked
package org.dateline.benchmarks.steps;

import org.jspecify.annotations.NullMarked;
