package org.dateline.web.view;

/**
 * Words that lead somewhere.
 *
 * @param text the words
 * @param address where they lead
 */
public record Link(String text, Address address) {}
