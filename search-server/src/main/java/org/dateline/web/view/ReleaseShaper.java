package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.clean.Paragraph;
import org.dateline.clean.Part;
import org.dateline.describe.Evidence;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.Place;
import org.dateline.describe.Quote;
import org.dateline.describe.Release;
import org.dateline.read.Block;
import org.dateline.search.Hit;
import org.dateline.search.Related;
import org.dateline.search.StoredRelease;
import org.dateline.web.view.ReleaseHead.Way;
import org.dateline.web.view.ReleaseView.Fact;
import org.dateline.web.view.ReleaseView.FactGroup;
import org.dateline.web.view.ReleaseView.Neighbour;
import org.dateline.web.view.ReleaseView.Numbered;
import org.dateline.web.view.ReleaseView.Passage;
import org.dateline.web.view.ReleaseView.Speech;

/** Makes the page of one release. */
public final class ReleaseShaper {

  private final StoredRelease stored;
  private final Address here;
  private final Way way;
  private final Related related;
  private final List<Paragraph> paragraphs;
  private final Bases bases;

  /**
   * @param here the address that was asked for, with the parameters of the search but no view
   * @param way the way back to the search that led here
   * @param related what stands near it in the archive
   */
  public ReleaseShaper(StoredRelease stored, Address here, Way way, Related related) {
    this.related = related;
    this.stored = stored;
    this.here = here;
    this.way = way;
    this.paragraphs = stored.release().clean().paragraphs();
    this.bases = new Bases(stored.release().clean(), paragraphs, here.with("view", "page"));
  }

  /** The text without marked words. */
  public ReleaseView plain() {
    return view(paragraphs.stream().map(p -> Marked.plain(p.text())).toList());
  }

  /**
   * The text with marked words.
   *
   * @param texts the paragraphs as the archive has escaped and marked them
   */
  public ReleaseView marked(List<String> texts) {
    return view(Marked.numbered(texts));
  }

  private ReleaseView view(List<Marked> texts) {
    Release release = stored.release();
    long removed =
        release.clean().parts().stream()
            .filter(part -> !part.isKept())
            .map(Part::block)
            .distinct()
            .count();
    return new ReleaseView(
        ReleaseHead.of(stored, here, way),
        passages(texts),
        texts.stream().mapToInt(Marked::marks).sum(),
        facts(release),
        release.persons().stream().map(this::person).toList(),
        release.quotes().stream().map(this::speech).toList(),
        related.family().stream().map(this::relative).toList(),
        related.similar().stream().map(hit -> neighbour("", hit)).toList(),
        removed == 0 ? "" : Wording.number(removed));
  }

  private List<Passage> passages(List<Marked> texts) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Passage.Kind kind = i < paragraphs.size() ? kind(paragraphs.get(i)) : Passage.Kind.PROSE;
      Numbered paragraph = new Numbered(i + 1, texts.get(i));
      Passage last = passages.isEmpty() ? null : passages.getLast();
      if (last != null && last.kind() == kind && kind != Passage.Kind.HEADING) {
        last.paragraphs().add(paragraph);
      } else {
        passages.add(new Passage(kind, new ArrayList<>(List.of(paragraph))));
      }
    }
    return passages;
  }

  private Passage.Kind kind(Paragraph paragraph) {
    Block.Kind kind = stored.release().clean().page().blocks().get(paragraph.block()).kind();
    return switch (kind) {
      case HEADING -> Passage.Kind.HEADING;
      case LIST_ITEM -> Passage.Kind.LIST;
      case QUOTATION -> Passage.Kind.QUOTATION;
      case PARAGRAPH, TABLE_ROW, CAPTION -> Passage.Kind.PROSE;
    };
  }

  private List<FactGroup> facts(Release release) {
    List<FactGroup> groups = new ArrayList<>();
    add(groups, "Date", release.date().stream().map(d -> fact(Wording.date(d.value()), d)));
    add(groups, "Updated", release.updated().stream().map(d -> fact(Wording.date(d.value()), d)));
    add(groups, "Place", release.places().stream().map(this::place));
    add(groups, "Source", release.sources().stream().map(s -> linked("source", s)));
    add(groups, "Meeting", release.meeting().stream().map(m -> fact(m.value(), m)));
    add(
        groups,
        "Kind",
        Stream.of(fact(Wording.capital(release.kind().value().word()), release.kind())));
    add(groups, "Mentions", release.countries().stream().map(c -> fact(c.value(), c)));
    add(
        groups,
        "Language",
        Stream.of(fact(Wording.language(release.language().value()), release.language())));
    return groups;
  }

  /** Another release of the family, with what it is to this one. */
  private Neighbour relative(Hit hit) {
    Optional<String> original = stored.release().relation().duplicateOf();
    boolean isOriginal = original.equals(Optional.of(hit.id()));
    boolean isCopy =
        hit.duplicateOf().isPresent()
            && (hit.duplicateOf().equals(Optional.of(stored.id()))
                || hit.duplicateOf().equals(original));
    return neighbour(isOriginal ? "original" : isCopy ? "copy" : "other version", hit);
  }

  private static Neighbour neighbour(String relation, Hit hit) {
    Stream<String> line =
        Stream.of(
            String.join(", ", hit.places()),
            hit.date().map(Wording::date).orElse("undated"),
            String.join("; ", hit.sources()));
    return new Neighbour(
        relation,
        hit.title().orElse(hit.opening()),
        line.filter(part -> !part.isEmpty()).collect(Collectors.joining(" — ")),
        Address.ofRelease(hit.id()));
  }

  private static void add(List<FactGroup> groups, String label, Stream<Fact> facts) {
    List<Fact> list = facts.toList();
    if (!list.isEmpty()) {
      groups.add(new FactGroup(label, list));
    }
  }

  private Fact fact(String value, Found<?> found) {
    return new Fact(value, "", Optional.empty(), bases.of(found.evidence()));
  }

  private Fact linked(String parameter, Found<String> found) {
    return new Fact(
        found.value(),
        "",
        Optional.of(releasesWith(parameter, found.value())),
        bases.of(found.evidence()));
  }

  private Fact place(Found<Place> found) {
    Place place = found.value();
    return new Fact(
        place.name(),
        place.country().orElse(""),
        Optional.of(releasesWith("place", place.name())),
        bases.of(found.evidence()));
  }

  private Fact person(Found<Person> found) {
    Person person = found.value();
    String known = person.resolved().map(ReleaseShaper::known).orElse("");
    String role = person.role().orElse("");
    return new Fact(
        person.name(),
        role.isEmpty() || known.isEmpty() ? role + known : role + "; " + known,
        Optional.of(releasesWith("person", person.facetName())),
        bases.of(found.evidence()));
  }

  private static String known(Found<String> full) {
    Evidence by = full.evidence();
    return "the archive knows " + full.value() + " (" + by.rule() + ": " + by.text() + ")";
  }

  private Speech speech(Found<Quote> found) {
    Quote quote = found.value();
    return new Speech(
        quote.speaker().orElse(""), quote.certain(), quote.text(), bases.of(found.evidence()));
  }

  private static Address releasesWith(String parameter, String value) {
    return Address.of("/search").with(parameter, value);
  }
}
