package org.dateline.web;

import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps one client from taking all of the server: counts the requests of each address that are
 * under way, and refuses further ones beyond a number. Requests one after the other are never
 * refused, however many. Behind a proxy all readers come from its address and share the number.
 */
final class Crowd {

  /** Four fifths of the threads that the server has for requests: others always find a fifth. */
  static final int USUAL = 200;

  private final int most;
  private final ConcurrentHashMap<String, Integer> underWay = new ConcurrentHashMap<>();

  /** Something that is done for a client. */
  interface Work {
    void run() throws Exception;
  }

  /**
   * @param most as many requests of one address may be under way at once
   */
  Crowd(int most) {
    this.most = most;
  }

  /**
   * Does what an address asks for, if it has not too much under way.
   *
   * @throws Refused with 429 where it has
   */
  void admit(String address, Work work) throws Exception {
    int now = underWay.merge(address, 1, Integer::sum);
    try {
      if (now > most) {
        throw Refused.because(
            429,
            "More than %d requests came from one address at once. Wait for answers before you ask more."
                .formatted(most));
      }
      work.run();
    } finally {
      underWay.computeIfPresent(address, (a, count) -> count == 1 ? null : count - 1);
    }
  }
}
