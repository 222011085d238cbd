/**
 * The program: the command line that the launcher starts, with the commands of the indexer and the
 * two that need the search, {@code search} and {@code serve}.
 */
@NullMarked
package org.dateline.launch;

import org.jspecify.annotations.NullMarked;
