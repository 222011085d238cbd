/**
 * Where things are: the gazetteer of towns, the names of countries, and the finders of places of
 * issue and of countries mentioned.
 */
@NullMarked
package org.dateline.describe.place;

import org.jspecify.annotations.NullMarked;
