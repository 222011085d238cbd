package org.dateline.search;

import java.util.Locale;
import org.dateline.index.Facet;

/**
 * Which values of a facet are to be listed, and in which order.
 *
 * @param facet the facet
 * @param find beginnings of words that a value must have; all values where blank
 * @param order the order
 */
public record FacetListing(Facet facet, String find, Order order) {

  /** How many values a page lists: four columns of fifteen. */
  public static final int SIZE = 60;

  /** The order that goes without saying: years have one of their own. */
  public static Order usual(Facet facet) {
    return facet == Facet.YEAR ? Order.NAME : Order.COUNT;
  }

  /** The order of the values. */
  public enum Order {
    /** The most frequent first. */
    COUNT,
    /** By name, accents and case aside. */
    NAME;

    /** Its name as a value of the parameter {@code order}. */
    public String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
