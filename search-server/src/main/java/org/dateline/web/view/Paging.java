package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way through the pages of results.
 *
 * @param page the page that is shown, from 1
 * @param pages how many there are
 * @param previous the page before
 * @param next the page after
 * @param near the pages around this one, and the first and the last; a gap is a step without an
 *     address
 */
public record Paging(
    int page, long pages, Optional<Address> previous, Optional<Address> next, List<Step> near) {

  /** The contract's limit: no page after it can be asked for. */
  private static final int LAST_PAGE = 100_000;

  /**
   * A page that can be gone to.
   *
   * @param text its number, or an ellipsis for a gap
   * @param address where it is; empty for a gap
   * @param here whether it is the one that is shown
   */
  public record Step(String text, Optional<Address> address, boolean here) {}

  /**
   * @param first the address of the first page
   * @param page the page that is shown
   * @param size how much stands on a page
   * @param all how much there is on all pages
   */
  static Paging of(Address first, int page, int size, long all) {
    long pages = Math.min((all + size - 1) / size, LAST_PAGE);
    List<Step> near = new ArrayList<>();
    long shown = 0;
    for (long number = 1; number <= pages; number++) {
      if (number == 1 || number == pages || Math.abs(number - page) <= 2) {
        if (number - shown > 1) {
          near.add(new Step("…", Optional.empty(), false));
        }
        near.add(new Step(Wording.number(number), Optional.of(to(first, number)), number == page));
        shown = number;
      } else if (number < page - 2) {
        number = Math.min(page - 3L, pages - 1);
      } else {
        number = pages - 1;
      }
    }
    return new Paging(
        page,
        pages,
        page > 1 && pages > 0
            ? Optional.of(to(first, Math.min(page - 1, pages)))
            : Optional.empty(),
        page < pages ? Optional.of(to(first, page + 1L)) : Optional.empty(),
        near);
  }

  private static Address to(Address first, long page) {
    return page == 1 ? first : first.set("page", Long.toString(page));
  }
}
