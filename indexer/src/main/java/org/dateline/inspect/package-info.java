/**
 * What is known about one page, written down: what was kept, removed and found, and why. The JSON
 * form is the contract on which outside programs rely; the text form is for people at a terminal.
 */
@NullMarked
package org.dateline.inspect;

import org.jspecify.annotations.NullMarked;
