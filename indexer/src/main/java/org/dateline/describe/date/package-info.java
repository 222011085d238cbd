/**
 * When a release was issued and when it was changed: an ordered list of what is trusted, strongest
 * first.
 */
@NullMarked
package org.dateline.describe.date;

import org.jspecify.annotations.NullMarked;
