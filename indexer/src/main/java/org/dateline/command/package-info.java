/**
 * The commands that need no search: {@code index}, {@code inspect}, {@code evaluate}, {@code
 * check}, {@code backup}, {@code restore}.
 *
 * <p>Results go to standard output, progress and messages to standard error. A command returns 0
 * when it is done, 1 when it failed; an error is one line that says what, where and what to do.
 */
@NullMarked
package org.dateline.command;

import org.jspecify.annotations.NullMarked;
