package org.dateline.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.calendar.PartialDate;
import org.dateline.describe.Release;
import org.dateline.index.Facet;
import org.dateline.index.IndexException;
import org.dateline.search.Archive;
import org.dateline.search.ArchiveSummary;
import org.dateline.search.FacetListing;
import org.dateline.search.FacetPage;
import org.dateline.search.FacetValue;
import org.dateline.search.Hit;
import org.dateline.search.QueryTimeoutException;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchResults;
import org.dateline.search.Selection;
import org.dateline.search.Sort;
import org.dateline.search.StoredRelease;
import org.dateline.search.Suggestion;

/**
 * An archive in memory that searches as the contract says, slowly and plainly, so that the tests of
 * the web stand on no engine. The query {@code timeout} runs out of time, {@code failure} and
 * {@code overflow} fail, {@code damage} meets a damaged index.
 */
final class InventedArchive implements Archive {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<StoredRelease> releases;

  InventedArchive(List<StoredRelease> releases) {
    this.releases = releases;
  }

  @Override
  public SearchResults search(SearchRequest request) {
    List<String> words = words(request.query());
    if (words.contains("timeout")) {
      throw new QueryTimeoutException("out of time");
    }
    if (words.contains("remedy") && request.selections().isEmpty()) {
      throw new QueryTimeoutException("out of time");
    }
    if (words.contains("damage")) {
      throw new IndexException("/srv/index: the index is damaged: _0.cfs is not as it was written");
    }
    if (words.contains("overflow")) {
      throw new StackOverflowError("an error of the machine, on purpose");
    }
    if (words.contains("failure")) {
      throw new IllegalStateException("a fault of the server, on purpose");
    }
    List<StoredRelease> full = new ArrayList<>();
    List<StoredRelease> partial = new ArrayList<>();
    for (StoredRelease release : releases) {
      if (passes(release.release(), request, null)) {
        List<String> missing = missing(release.release(), words);
        if (missing.isEmpty()) {
          full.add(release);
        } else if (missing.size() < words.size() && words.size() > 2) {
          partial.add(release);
        }
      }
    }
    Comparator<StoredRelease> order =
        Comparator.comparing(
            r -> r.release().date().map(d -> d.value().first().toString()).orElse(""));
    if (request.sort() != Sort.OLDEST) {
      order = order.reversed();
    }
    full.sort(order);
    partial.sort(order);
    List<StoredRelease> all = new ArrayList<>(full);
    all.addAll(partial);
    long start = (request.page() - 1L) * request.size();
    List<Hit> hits =
        all.stream().skip(start).limit(request.size()).map(r -> hit(r, words)).toList();
    return new SearchResults(
        request,
        full.size(),
        partial.size(),
        hits,
        facets(request, words),
        List.of(),
        request.query().replace("(", ""),
        request.query().contains("(")
            ? List.of("The parentheses do not match, so they are read as if they were not there.")
            : List.of(),
        words.contains("ceasefyre") ? Optional.of("ceasefire") : Optional.empty(),
        3,
        "0123456789abcdef");
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
  }

  private static List<String> missing(Release release, List<String> words) {
    String text = text(release).toLowerCase(Locale.ROOT);
    return words.stream().filter(word -> !text.contains(word)).toList();
  }

  private static String text(Release release) {
    StringBuilder text = new StringBuilder(release.title().map(t -> t.value()).orElse(""));
    release.clean().paragraphs().forEach(p -> text.append('\n').append(p.text()));
    return text.toString();
  }

  private static boolean passes(
      Release release, SearchRequest request, @org.jspecify.annotations.Nullable Facet without) {
    for (Facet facet : Facet.values()) {
      Selection selection = request.selection(facet);
      List<String> values = values(release, facet);
      if (facet != without
          && !selection.wanted().isEmpty()
          && values.stream().noneMatch(selection.wanted()::contains)) {
        return false;
      }
      if (values.stream().anyMatch(selection.unwanted()::contains)) {
        return false;
      }
    }
    Optional<PartialDate> date = release.date().map(d -> d.value());
    return request
            .from()
            .map(f -> date.isPresent() && !date.get().last().isBefore(f.first()))
            .orElse(true)
        && request
            .to()
            .map(t -> date.isPresent() && !date.get().first().isAfter(t.last()))
            .orElse(true);
  }

  private static List<String> values(Release release, Facet facet) {
    return switch (facet) {
      case YEAR -> release.date().stream().map(d -> Integer.toString(d.value().year())).toList();
      case PLACE -> release.places().stream().map(p -> p.value().name()).toList();
      case COUNTRY -> release.places().stream().flatMap(p -> p.value().country().stream()).toList();
      case SOURCE -> release.sources().stream().map(s -> s.value()).toList();
      case PERSON -> release.persons().stream().map(p -> p.value().facetName()).toList();
      case LANGUAGE -> List.of(release.language().value());
      case KIND -> List.of(release.kind().value().word());
    };
  }

  private Map<Facet, List<FacetValue>> facets(SearchRequest request, List<String> words) {
    Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Integer> counts = new TreeMap<>();
      for (StoredRelease release : releases) {
        if (passes(release.release(), request, facet)
            && missing(release.release(), words).isEmpty()) {
          values(release.release(), facet).forEach(v -> counts.merge(v, 1, Integer::sum));
        }
      }
      List<String> wanted = request.selection(facet).wanted();
      Comparator<FacetValue> order =
          facet == Facet.YEAR
              ? Comparator.comparing(FacetValue::value).reversed()
              : Comparator.comparingInt(FacetValue::count).reversed();
      facets.put(
          facet,
          counts.entrySet().stream()
              .map(e -> new FacetValue(e.getKey(), e.getValue(), wanted.contains(e.getKey())))
              .sorted(order)
              .toList());
    }
    return facets;
  }

  private static Hit hit(StoredRelease stored, List<String> words) {
    Release release = stored.release();
    List<String> paragraphs = release.clean().paragraphs().stream().map(p -> p.text()).toList();
    List<String> snippets =
        words.isEmpty()
            ? List.of(escape(paragraphs.getFirst()))
            : paragraphs.stream()
                .map(p -> mark(p, words))
                .filter(p -> p.contains("<mark>"))
                .limit(2)
                .toList();
    return new Hit(
        stored.id(),
        release.clean().page().uri(),
        release.title().map(t -> t.value()),
        paragraphs.getFirst().substring(0, Math.min(80, paragraphs.getFirst().length())),
        release.date().map(d -> d.value()),
        values(release, Facet.PLACE),
        values(release, Facet.SOURCE),
        values(release, Facet.PERSON),
        snippets,
        1,
        missing(release, words),
        Optional.empty());
  }

  private static String mark(String text, List<String> words) {
    StringBuilder html = new StringBuilder();
    Matcher matcher = WORD.matcher(text);
    int done = 0;
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      if (words.stream().anyMatch(word::startsWith)) {
        html.append(escape(text.substring(done, matcher.start())))
            .append("<mark>")
            .append(escape(matcher.group()))
            .append("</mark>");
        done = matcher.end();
      }
    }
    return html.append(escape(text.substring(done))).toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public Optional<StoredRelease> release(String id) {
    return releases.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  @Override
  public FacetPage values(SearchRequest request, FacetListing listing) {
    List<FacetValue> values =
        facets(request, words(request.query())).getOrDefault(listing.facet(), List.of()).stream()
            .filter(v -> words(v.value()).containsAll(words(listing.find())))
            .toList();
    return new FacetPage(request, listing, values.size(), values);
  }

  @Override
  public List<String> marked(StoredRelease release, String query) {
    if (words(query).contains("timeout")) {
      throw new QueryTimeoutException("out of time");
    }
    return release.release().clean().paragraphs().stream()
        .map(p -> mark(p.text(), words(query)))
        .toList();
  }

  @Override
  public List<Suggestion> suggest(String typed) {
    Map<String, Integer> persons = new TreeMap<>();
    for (StoredRelease release : releases) {
      values(release.release(), Facet.PERSON).stream()
          .filter(p -> p.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
          .forEach(p -> persons.merge(p, 1, Integer::sum));
    }
    return persons.entrySet().stream()
        .map(e -> new Suggestion(e.getKey(), "person", e.getValue()))
        .toList();
  }

  @Override
  public ArchiveSummary summary() {
    List<Integer> years =
        releases.stream()
            .flatMap(r -> r.release().date().stream())
            .map(d -> d.value().year())
            .sorted()
            .toList();
    return new ArchiveSummary(
        releases.size(), Optional.of(years.getFirst()), Optional.of(years.getLast()));
  }

  @Override
  public void close() {}
}
