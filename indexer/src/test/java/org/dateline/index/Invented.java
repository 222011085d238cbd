package org.dateline.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.calendar.PartialDate;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Label;
import org.dateline.clean.Part;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.Kind;
import org.dateline.describe.Person;
import org.dateline.describe.Place;
import org.dateline.describe.Quote;
import org.dateline.describe.Relation;
import org.dateline.describe.Release;
import org.dateline.read.Block;
import org.dateline.read.Format;
import org.dateline.read.Page;
import org.dateline.read.Setting;
import org.dateline.read.Value;
import org.dateline.text.Span;

/** Builds invented releases in a line or two. */
final class Invented {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Found<Place>> places = new ArrayList<>();
  private final List<Found<String>> sources = new ArrayList<>();
  private final List<Found<Person>> persons = new ArrayList<>();
  private final List<Found<Quote>> quotes = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<PartialDate> date = Optional.empty();
  private String language = "en";

  static Invented release() {
    return new Invented();
  }

  Invented title(String words) {
    title = Optional.of(words);
    blocks.add(new Block(Block.Kind.HEADING, words, List.of(), Setting.NONE));
    Span all = new Span(0, words.length());
    parts.add(Part.removed(blocks.size() - 1, all, Reason.TITLE, "the first heading"));
    return this;
  }

  Invented paragraph(String words) {
    blocks.add(new Block(Block.Kind.PARAGRAPH, words, List.of(), Setting.NONE));
    parts.add(Part.kept(blocks.size() - 1, new Span(0, words.length())));
    return this;
  }

  Invented bullet(String words) {
    Span mark = new Span(0, 2);
    blocks.add(new Block(Block.Kind.LIST_ITEM, "* " + words, List.of(mark), Setting.NONE));
    parts.add(Part.removed(blocks.size() - 1, mark, Reason.MARKUP, "list bullet"));
    parts.add(Part.kept(blocks.size() - 1, new Span(2, 2 + words.length())));
    return this;
  }

  Invented removed(String words, Reason reason) {
    blocks.add(new Block(Block.Kind.PARAGRAPH, words, List.of(), Setting.NONE));
    Span all = new Span(0, words.length());
    parts.add(Part.removed(blocks.size() - 1, all, reason, "stands on many pages"));
    return this;
  }

  Invented date(String iso) {
    date = PartialDate.parse(iso);
    return this;
  }

  Invented place(String name, String country) {
    places.add(new Found<>(new Place(name, Optional.of(country)), "dateline", name));
    return this;
  }

  Invented source(String name) {
    sources.add(new Found<>(name, "title", name));
    return this;
  }

  Invented person(String name) {
    persons.add(new Found<>(new Person(name, Optional.of("Envoy"), 1), "role", name));
    return this;
  }

  /** One whose full name the corpus knows. */
  Invented person(String name, String full) {
    Person known = new Person(name, Optional.empty(), 1);
    persons.add(new Found<>(known.withResolved(new Found<>(full, "alias", name)), "name", name));
    return this;
  }

  Invented quote(String words) {
    quotes.add(new Found<>(new Quote(Optional.empty(), words, true), "said", words));
    return this;
  }

  Invented language(String code) {
    language = code;
    return this;
  }

  Release build() {
    Page page =
        new Page(
            "pages/invented.txt",
            Optional.empty(),
            Optional.of("https://example.org/1"),
            Format.TEXT,
            blocks,
            List.of(new Value(Value.Origin.HEAD, "lang", "en")),
            false);
    return new Release(
        new CleanPage(
            page, parts, title, List.of(new Label("place", List.of("X"))), Optional.empty()),
        new Found<>(Kind.PRESS_RELEASE, "wire form", ""),
        title.map(t -> new Found<>(t, "heading", t)),
        date.map(d -> new Found<>(d, "dateline", d.toString())),
        Optional.empty(),
        places,
        sources,
        persons,
        quotes,
        List.of(new Found<>("Moldova", "name", "Moldova")),
        Optional.of(new Found<>("Council No. 7", "named", "Council No. 7")),
        new Found<>(language, "words", ""),
        new Relation(Optional.empty(), Optional.of("family-1")));
  }
}
