package org.dateline.describe.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.clean.Label;
import org.dateline.describe.Found;
import org.dateline.describe.Place;
import org.dateline.describe.dateline.Dateline;
import org.dateline.describe.dateline.PlaceMention;
import org.dateline.describe.dateline.Places;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.describe.gazetteer.Towns;
import org.dateline.describe.page.LabelRole;
import org.dateline.describe.page.ScannedPage;
import org.dateline.text.Capitals;
import org.dateline.text.Folding;

/** Finds where a release was issued. A page that does not say it has no place. */
public final class PlaceFinder {

  private PlaceFinder() {}

  /** The places by the first of these that names one, from the most trusted on. */
  public static List<Found<Place>> find(ScannedPage page, Optional<Dateline> dateline) {
    List<Found<Place>> found = given(page);
    if (found.isEmpty()) {
      found = ofDateline(page, dateline);
    }
    if (found.isEmpty()) {
      found = ofLabels(page);
    }
    return distinct(found);
  }

  private static List<Found<Place>> given(ScannedPage page) {
    List<Found<Place>> found = new ArrayList<>();
    for (String text : page.given("places", "place")) {
      String name = Capitals.ordinary(text.strip());
      found.add(new Found<>(new Place(name, countryOf(name)), "given", text.strip()));
    }
    return found;
  }

  private static Optional<String> countryOf(String name) {
    return Gazetteer.named(name)
        .flatMap(place -> Countries.ofCode(place.country()))
        .or(() -> Towns.country(name));
  }

  /** A place that only the dateline has, and the gazetteer lacks, yields to the label's. */
  private static List<Found<Place>> ofDateline(ScannedPage page, Optional<Dateline> dateline) {
    if (dateline.isEmpty()) {
      return List.of();
    }
    boolean known = dateline.get().places().stream().allMatch(PlaceMention::known);
    List<Found<Place>> labelled = known ? List.of() : ofLabels(page);
    if (!labelled.isEmpty()) {
      return labelled;
    }
    return dateline.get().places().stream()
        .map(p -> found(p, "dateline", p.span().of(dateline.get().text())))
        .toList();
  }

  private static List<Found<Place>> ofLabels(ScannedPage page) {
    List<Found<Place>> found = new ArrayList<>();
    for (Label label : page.labels(LabelRole.PLACE)) {
      for (String value : label.values()) {
        for (PlaceMention place : Places.in(value)) {
          found.add(found(place, "label \"" + label.name() + "\"", place.span().of(value)));
        }
      }
    }
    return found;
  }

  private static Found<Place> found(PlaceMention place, String rule, String words) {
    return new Found<>(new Place(place.name(), place.country()), rule, words);
  }

  private static List<Found<Place>> distinct(List<Found<Place>> found) {
    Map<String, Found<Place>> byName = new LinkedHashMap<>();
    for (Found<Place> place : found) {
      byName.putIfAbsent(Folding.letters(place.value().name()), place);
    }
    return List.copyOf(byName.values());
  }
}
