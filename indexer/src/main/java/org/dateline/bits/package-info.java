/**
 * Numbers written in as many bits as they need: for what a large archive keeps beside its index.
 */
@NullMarked
package org.dateline.bits;

import org.jspecify.annotations.NullMarked;
