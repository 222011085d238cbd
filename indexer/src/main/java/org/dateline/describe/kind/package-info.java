/** What sort of release it is: by what it calls itself, else by its shape. */
@NullMarked
package org.dateline.describe.kind;

import org.jspecify.annotations.NullMarked;
