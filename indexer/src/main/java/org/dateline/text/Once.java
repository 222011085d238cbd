package org.dateline.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is found when it is first asked for, and then known. Of one thread.
 *
 * @param <T> what is found
 */
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> find;
  private @Nullable T found;

  /**
   * @param find finds it; never asked twice
   */
  public Once(Supplier<T> find) {
    this.find = find;
  }

  @Override
  public T get() {
    T known = found;
    if (known == null) {
      known = find.get();
      found = known;
    }
    return known;
  }
}
