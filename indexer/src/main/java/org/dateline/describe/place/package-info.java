/** Where a release was issued, and which countries it mentions. */
@NullMarked
package org.dateline.describe.place;

import org.jspecify.annotations.NullMarked;
