package org.dateline.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was answered lately, by what was asked: the lines round a release stand on every page of its
 * site, and what one says need not be read again for each.
 *
 * <p>Bounded: of two questions that fall together the later one stays. Threads may share it as long
 * as no answer can be changed; the worst that can happen is that one is found twice.
 *
 * @param <Q> a question; equal ones have the same answer
 * @param <A> an answer
 */
public final class Memory<Q, A> {

  /** Two to this many answers are kept: some twenty times the lines of the largest menus. */
  private static final int BITS = 12;

  /** The golden ratio, as hashes of numbers use it (Knuth, volume 3, section 6.4). */
  private static final int SPREAD = 0x9E3779B9;

  private record Known<Q, A>(Q question, A answer) {}

  private final Function<Q, A> find;

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of such a type
  private final @Nullable Known<Q, A>[] known = new Known[1 << BITS];

  /**
   * @param find finds an answer, the same whenever it is asked
   */
  public Memory(Function<Q, A> find) {
    this.find = find;
  }

  /** The answer, remembered or found now. */
  public A answer(Q question) {
    int slot = (question.hashCode() * SPREAD) >>> (Integer.SIZE - BITS);
    Known<Q, A> one = known[slot];
    if (one != null && one.question.equals(question)) {
      return one.answer;
    }
    A answer = find.apply(question);
    known[slot] = new Known<>(question, answer);
    return answer;
  }
}
