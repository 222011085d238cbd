/**
 * How well Dateline does: outcomes are held against a gold file, which says what is right for each
 * page, and scored field by field.
 */
@NullMarked
package org.dateline.evaluate;

import org.jspecify.annotations.NullMarked;
