/** The meeting at which a statement was made. */
@NullMarked
package org.dateline.describe.meeting;

import org.jspecify.annotations.NullMarked;
