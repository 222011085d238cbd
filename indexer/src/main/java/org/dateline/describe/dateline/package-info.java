/**
 * The dateline: the opening of a release that says where and when it was issued. It is read once a
 * page; the finders of date, place and source each take their part of it.
 */
@NullMarked
package org.dateline.describe.dateline;

import org.jspecify.annotations.NullMarked;
