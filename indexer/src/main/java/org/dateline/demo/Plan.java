package org.dateline.demo;

/**
 * What a page is to be.
 *
 * @param number the page's number, from 0
 * @param story the page whose story it tells: its own, or an earlier one of which it is a copy
 * @param edited whether the copy is a later edit
 */
record Plan(long number, Shape shape, long story, boolean edited) {

  boolean isCopy() {
    return story != number;
  }
}
