/**
 * Dates as they are written: a date may be known to the day, the month or the year only, and its
 * mention may lack the year. Depends on {@code text} alone.
 */
@NullMarked
package org.dateline.calendar;

import org.jspecify.annotations.NullMarked;
