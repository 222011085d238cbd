package org.dateline.describe;

/**
 * A value and why it is believed.
 *
 * @param value what was found
 * @param evidence what it rests on
 * @param <T> the type of the value
 */
public record Found<T>(T value, Evidence evidence) {

  public Found(T value, String rule, String text) {
    this(value, new Evidence(rule, text));
  }
}
