/**
 * The way of a query: a {@link org.dateline.search.SearchRequest} in, {@link
 * org.dateline.search.SearchResults} out.
 *
 * <p>A request's words are parsed to an {@link org.dateline.search.Expression}, which knows no
 * engine; the expression is compiled to an engine's query and searched. One facade, {@link
 * org.dateline.search.Archive}, stands before it all.
 */
@NullMarked
package org.dateline.search;

import org.jspecify.annotations.NullMarked;
