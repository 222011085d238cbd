/**
 * What the pages show: a record for each page and its parts, made from the archive's answers, with
 * all links made and all numbers set in words. Templates only set them in HTML. Knows no HTTP.
 */
@NullMarked
package org.dateline.web.view;

import org.jspecify.annotations.NullMarked;
