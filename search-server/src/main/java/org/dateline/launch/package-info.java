/**
 * The program: the command line that the launcher starts, with the commands of the indexer and
 * those that need the search: {@code search}, {@code serve} and {@code demo}.
 */
@NullMarked
package org.dateline.launch;

import org.jspecify.annotations.NullMarked;
