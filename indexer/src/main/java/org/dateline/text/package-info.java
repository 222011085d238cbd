/**
 * What every step needs to know about text and nothing about releases: spans, folding, capitals,
 * tables of words. Depends on no other package of Dateline.
 */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
