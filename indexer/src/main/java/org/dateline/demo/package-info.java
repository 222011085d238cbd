/**
 * Makes archives of invented pages, of any size, to try Dateline on and to measure it with.
 *
 * <p>Everything is drawn from a seed and the number of the page, so that page 17 is the same in an
 * archive of a hundred pages and in one of two million, and nothing needs to be remembered from one
 * page to the next. The way of an invented page:
 *
 * <pre>
 *   number ─Plans→ Plan (its shape; whether it copies the text of an earlier page)
 *          ─Teller→ Story (title, date, places, paragraphs, persons, quotes: the truth)
 *          ─a layout→ Laid (the story as a site would show it, with menu, labels, repeats)
 *          ─DemoPages→ DemoPage (with its file) ─DemoFolder→ files
 * </pre>
 *
 * <p>A {@link org.dateline.demo.Story} knows what a careful reader would find, so that {@link
 * org.dateline.demo.GoldLines} can write it down beside the pages.
 *
 * <p>Countries and towns in datelines are real, since finders look for real ones. Persons, bodies,
 * further towns and all events are invented: names are put together from stocks, offices are held
 * for some years by {@link org.dateline.demo.Officials}, and sentences are templates filled with
 * words whose frequencies fall off as in real text ({@link org.dateline.demo.Zipf}). Every page
 * says so in the words of {@link org.dateline.demo.Story#MARK}.
 */
@NullMarked
package org.dateline.demo;

import org.jspecify.annotations.NullMarked;
