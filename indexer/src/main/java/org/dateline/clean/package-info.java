/**
 * The second step: a {@link org.dateline.read.Page} in, a {@link org.dateline.clean.CleanPage} out.
 *
 * <p>This package knows templates, repeats and page furniture. It never edits the page: it cuts
 * each block into {@link org.dateline.clean.Part parts}, which are kept or carry the reason for
 * which they leave the body. Kept and removed parts together are always the whole page.
 */
@NullMarked
package org.dateline.clean;

import org.jspecify.annotations.NullMarked;
