package org.dateline.web.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.index.Facet;
import org.dateline.search.FacetValue;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchResults;

/**
 * A facet beside the results, with the values that can be ticked or left out.
 *
 * @param name its name as a parameter
 * @param heading its name on the page
 * @param choices the values that are always in sight: the chosen ones and the most frequent
 * @param more further values, behind a fold
 * @param unwanted the values that are left out
 * @param all where all values are listed; empty where all are here
 * @param plural its name for several values
 */
public record FacetView(
    String name,
    String heading,
    List<Choice> choices,
    List<Choice> more,
    List<Choice> unwanted,
    Optional<Address> all,
    String plural) {

  /** Values in sight without unfolding; what a reader takes in at a glance. */
  private static final int IN_SIGHT = 7;

  /** Values in all: two screens of a phone. The rest has pages of its own, with a search. */
  private static final int AT_MOST = 20;

  /**
   * A value.
   *
   * @param value as it stands in the address
   * @param text as it stands on the page
   * @param count how many releases it would bring
   * @param chosen whether it is ticked
   * @param leaveOut the results without this value, or, where it is left out, with it again
   */
  public record Choice(String value, String text, String count, boolean chosen, Address leaveOut) {}

  static List<FacetView> of(SearchResults results) {
    List<FacetView> views = new ArrayList<>();
    Address here = Address.of(results.request()).fromTheStart();
    for (Facet facet : Facet.values()) {
      FacetView view = of(facet, results, here);
      if (!view.choices.isEmpty() || !view.unwanted.isEmpty()) {
        views.add(view);
      }
    }
    return views;
  }

  private static FacetView of(Facet facet, SearchResults results, Address here) {
    SearchRequest request = results.request();
    String name = facet.parameter();
    Set<String> unwantedValues = new TreeSet<>(request.selection(facet).unwanted());
    List<Choice> choices = new ArrayList<>();
    List<Choice> more = new ArrayList<>();
    boolean further = false;
    Set<String> listed = new HashSet<>(unwantedValues);
    for (FacetValue value : results.facets().getOrDefault(facet, List.of())) {
      if (!listed.add(value.value())) {
        continue;
      }
      if (value.selected() || choices.size() < IN_SIGHT) {
        choices.add(choice(facet, value, here));
      } else if (facet == Facet.YEAR || choices.size() + more.size() < AT_MOST) {
        more.add(choice(facet, value, here));
      } else {
        further = true;
      }
    }
    for (String wanted : request.selection(facet).wanted()) {
      if (listed.add(wanted)) {
        choices.add(choice(facet, new FacetValue(wanted, 0, true), here));
      }
    }
    List<Choice> unwanted = new ArrayList<>();
    for (String value : unwantedValues) {
      unwanted.add(
          new Choice(
              value, Wording.value(facet, value), "", false, here.without("not-" + name, value)));
    }
    return new FacetView(
        name,
        Wording.facet(facet),
        choices,
        more,
        unwanted,
        further ? Optional.of(here.at(FacetListView.address(facet))) : Optional.empty(),
        Wording.plural(facet));
  }

  static Choice choice(Facet facet, FacetValue value, Address here) {
    String name = facet.parameter();
    return new Choice(
        value.value(),
        Wording.value(facet, value.value()),
        Wording.number(value.count()),
        value.selected(),
        here.without(name, value.value()).with("not-" + name, value.value()));
  }
}
