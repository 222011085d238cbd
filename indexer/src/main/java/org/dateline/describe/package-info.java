/**
 * The third step: a {@link org.dateline.clean.CleanPage} in, a {@link
 * org.dateline.describe.Release} out.
 *
 * <p>This package knows dates, places, sources, persons and quotes. Each finder is given the clean
 * page and gives values with the {@link org.dateline.describe.Evidence} that they rest on,
 * strongest evidence first.
 */
@NullMarked
package org.dateline.describe;

import org.jspecify.annotations.NullMarked;
