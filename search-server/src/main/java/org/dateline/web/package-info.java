/**
 * The archive over HTTP: pages for people and an API for programs, both made from the same {@link
 * org.dateline.search.SearchResults}. The only package that knows Javalin.
 *
 * <p>How a request passes through. {@link org.dateline.web.DatelineServer} starts Javalin on a pool
 * of threads and gives it the routes, a class for each group: {@link org.dateline.web.PageRoutes}
 * (home, results, all values of a facet, help), {@link org.dateline.web.ReleaseRoutes} (one release
 * and its page as crawled), {@link org.dateline.web.ApiRoutes} (JSON) and {@link
 * org.dateline.web.AssetRoutes} (style, script, type). A handler takes what it knows from the
 * {@link org.dateline.web.Parameters}, which gather every fault, turns the rest into a {@link
 * org.dateline.search.SearchRequest}, asks the {@link org.dateline.search.Archive} on the request's
 * own thread (the archive's deadline is bound to it), shapes the answer in a record of {@link
 * org.dateline.web.view} and has {@link org.dateline.web.Pages} set it with a precompiled template,
 * or writes it as JSON.
 *
 * <p>What goes wrong is thrown as a {@link org.dateline.web.Refused}, and {@link
 * org.dateline.web.Refusals} alone makes the answer of it: a problem document (RFC 9457) for
 * programs, a page for people, the same status for both. What Jetty refuses before a handler sees
 * it passes through {@link org.dateline.web.EarlyRefusals}. {@link
 * org.dateline.web.SecurityHeaders} stand on every answer.
 *
 * <p>Everything that a reader chose is in the address; the server keeps nothing between requests.
 */
@NullMarked
package org.dateline.web;

import org.jspecify.annotations.NullMarked;
