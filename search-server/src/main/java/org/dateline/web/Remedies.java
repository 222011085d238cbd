package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.index.Facet;
import org.dateline.search.Archive;
import org.dateline.search.QueryTimeoutException;
import org.dateline.search.SearchRequest;
import org.dateline.search.Suggestion;
import org.dateline.web.view.SearchView;
import org.dateline.web.view.SearchView.Alternative;
import org.dateline.web.view.SearchView.Remedy;

/**
 * Finds what to offer where nothing answers: known values for those that were typed and are not
 * quite right, and what giving up each condition would bring.
 */
record Remedies(Archive archive) {

  /** Alternatives that are tried out; each costs a search. */
  private static final int MOST = 8;

  /** Known values that are offered for a typed one. */
  private static final int MOST_INSTEAD = 3;

  private static final List<Facet> TYPED = List.of(Facet.PLACE, Facet.SOURCE, Facet.PERSON);

  List<Remedy> of(SearchRequest request) {
    List<Alternative> alternatives = new ArrayList<>();
    for (Facet facet : TYPED) {
      for (String typed : request.selection(facet).wanted()) {
        archive.suggest(typed).stream()
            .filter(suggestion -> isKnown(suggestion, facet, typed))
            .limit(MOST_INSTEAD)
            .forEach(s -> alternatives.add(SearchView.instead(request, facet, typed, s.text())));
      }
    }
    alternatives.addAll(SearchView.without(request));
    List<Remedy> remedies = new ArrayList<>();
    for (Alternative alternative : alternatives.stream().limit(MOST).toList()) {
      OptionalLong releases = total(alternative.request());
      if (releases.isEmpty()) {
        break;
      }
      if (releases.getAsLong() > 0) {
        remedies.add(alternative.bringing(releases.getAsLong()));
      }
    }
    return remedies;
  }

  /** Nothing where counting takes too long: then nobody waits for the others either. */
  private OptionalLong total(SearchRequest request) {
    try {
      return OptionalLong.of(archive.search(request).total());
    } catch (QueryTimeoutException e) {
      return OptionalLong.empty();
    }
  }

  private static boolean isKnown(Suggestion suggestion, Facet facet, String typed) {
    return suggestion.field().equals(facet.parameter()) && !suggestion.text().equals(typed);
  }
}
