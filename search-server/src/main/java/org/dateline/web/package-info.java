/**
 * The archive over HTTP: pages for people and an API for programs, both made from the same {@link
 * org.dateline.search.SearchResults}. The only package that knows Javalin.
 */
@NullMarked
package org.dateline.web;

import org.jspecify.annotations.NullMarked;
