package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.index.Facet;
import org.dateline.search.FacetListing;
import org.dateline.search.FacetPage;
import org.dateline.search.FacetValue;
import org.dateline.search.SearchRequest;

/**
 * A page that lists all values of one facet.
 *
 * @param name the facet as a parameter
 * @param heading its name for several values
 * @param query the words of the search that they belong to; empty where there are none
 * @param count how many values there are, in words
 * @param find what was looked for among them
 * @param orders the orders
 * @param choices the values of this page
 * @param chips the conditions that the counts are under
 * @param kept the conditions of the search, to be sent along with what is ticked here
 * @param asked the same and the order, to be sent along with what is looked for
 * @param results the results that the values belong to
 * @param everything this list without anything looked for
 * @param paging the way to the other pages
 */
public record FacetListView(
    String name,
    String heading,
    String query,
    String count,
    String find,
    List<Order> orders,
    List<FacetView.Choice> choices,
    List<Chip> chips,
    List<Address.Parameter> kept,
    List<Address.Parameter> asked,
    Address results,
    Address everything,
    Paging paging) {

  /**
   * An order of the values.
   *
   * @param word its name on the page
   * @param chosen whether the list has it
   * @param address the list in this order
   */
  public record Order(String word, boolean chosen, Address address) {}

  /** Where the values of a facet are listed. */
  static Address address(Facet facet) {
    return Address.of("/facets/" + facet.parameter());
  }

  public static FacetListView of(FacetPage page) {
    Facet facet = page.listing().facet();
    SearchRequest request = page.request();
    Address search = Address.of(request).fromTheStart();
    Address list = search.at(address(facet));
    Address ordered = ordered(list, page.listing().order(), facet);
    Address found =
        page.listing().find().isBlank() ? ordered : ordered.with("find", page.listing().find());
    List<FacetView.Choice> choices = new ArrayList<>();
    for (FacetValue value : page.values()) {
      choices.add(FacetView.choice(facet, value, search));
    }
    Set<String> here = choices.stream().map(FacetView.Choice::value).collect(Collectors.toSet());
    return new FacetListView(
        facet.parameter(),
        Wording.plural(facet),
        request.query(),
        Wording.number(page.total()),
        page.listing().find(),
        orders(page.listing(), list, facet),
        choices,
        Chip.of(request),
        search.parameters().stream()
            .filter(p -> !(p.name().equals(facet.parameter()) && here.contains(p.value())))
            .toList(),
        ordered.parameters(),
        search,
        ordered,
        Paging.of(found, request.page(), FacetListing.SIZE, page.total()));
  }

  private static Address ordered(Address list, FacetListing.Order order, Facet facet) {
    return order == FacetListing.usual(facet) ? list : list.with("order", order.parameter());
  }

  private static List<Order> orders(FacetListing listing, Address list, Facet facet) {
    List<Order> orders = new ArrayList<>();
    for (FacetListing.Order order : FacetListing.Order.values()) {
      Address address = ordered(list, order, facet);
      orders.add(
          new Order(
              order == FacetListing.Order.COUNT ? "Most releases" : "A–Z",
              order == listing.order(),
              listing.find().isBlank() ? address : address.with("find", listing.find())));
    }
    return orders;
  }
}
