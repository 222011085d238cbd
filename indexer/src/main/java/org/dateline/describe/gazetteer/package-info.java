/** Where towns and countries lie, by all the names that pages give them. */
@NullMarked
package org.dateline.describe.gazetteer;

import org.jspecify.annotations.NullMarked;
