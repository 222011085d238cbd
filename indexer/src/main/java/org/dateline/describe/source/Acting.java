package org.dateline.describe.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dateline.describe.Found;
import org.dateline.describe.dateline.Dateline;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;

/**
 * Finds the body that acts or speaks in the first words of a release. On the site of another body
 * it is only a guest there, and the site's owner is the source.
 */
final class Acting {

  /** A salutation, a summary or an occasion may stand before those who act. */
  private static final int PARAGRAPHS = 2;

  private final ScannedPage page;
  private final Optional<Dateline> dateline;
  private final OptionalInt year;
  private final OwnNames names;
  private final boolean joint;
  private final Optional<FirstSentence> first;

  /**
   * @param joint whether the release says that several issue it
   */
  Acting(
      ScannedPage page,
      Optional<Dateline> dateline,
      OptionalInt year,
      OwnNames names,
      boolean joint) {
    this.page = page;
    this.dateline = dateline;
    this.year = year;
    this.names = names;
    this.joint = joint;
    this.first = FirstSentence.of(page, dateline);
  }

  /**
   * The body of the first sentence.
   *
   * @param owner whose site it is
   */
  List<Found<String>> inFirstSentence(Optional<Found<String>> owner) {
    if (first.isEmpty()) {
      return List.of();
    }
    String text = first.get().text();
    List<Issuers.Named> bodies = Subject.ofSentence(text, first.get().start(), year);
    Stream<Issuers.Named> own =
        bodies.isEmpty() && owner.isPresent()
            ? inSecond().filter(b -> Ownership.is(owner.get().value(), b.name())).stream()
            : bodies.stream()
                .filter(b -> owner.map(o -> Ownership.isIn(text, o.value(), b)).orElse(true))
                .filter(b -> owner.filter(o -> isGroupOf(o.value(), b.name())).isEmpty());
    return names.found(own.limit(1).toList(), FirstSentence.RULE);
  }

  /** {@code the X Assembly’s Working Group}: what a body has among its own is no issuer. */
  private static boolean isGroupOf(String owner, String name) {
    boolean has = name.startsWith(owner + "’s ") || name.startsWith(owner + "'s ");
    return has && !Delegations.represents(name.substring(owner.length() + 3));
  }

  /** The body with which the second paragraph begins, where a question or a scene is the first. */
  private Optional<Issuers.Named> inSecond() {
    return page.paragraphs().size() < 2
        ? Optional.empty()
        : Subject.first(page.paragraphs().get(1), year);
  }

  /**
   * {@code Prosecutor’s Office of X: case sent to court}, where the body of the title speaks in the
   * first sentence, whosever site it is.
   */
  List<Found<String>> ofTitleAndText() {
    String title = page.title().map(Passage::text).orElse("");
    int colon = title.indexOf(": ");
    if (colon < 0 || first.isEmpty()) {
      return List.of();
    }
    String text = first.get().text();
    int start = Subject.passArticle(text, first.get().start());
    Optional<Issuers.Named> body =
        NamedBody.at(text, start, year)
            .filter(b -> b.words().startsWith(title.substring(0, colon)))
            .filter(b -> Speaking.follows(text, start + b.words().length()));
    return names.found(body.stream().toList(), FirstSentence.RULE);
  }

  /** The body with whose announcement the first sentence ends, whosever site it is. */
  List<Found<String>> announcing() {
    Optional<Issuers.Named> body =
        first.flatMap(f -> Subject.announcing(f.text(), f.start(), year));
    return names.found(body.stream().toList(), FirstSentence.RULE);
  }

  /** The bodies with which the text begins, or that do jointly what it tells; none, or several. */
  List<Found<String>> sideBySide() {
    if (first.isEmpty()) {
      return List.of();
    }
    List<Issuers.Named> together = first.get().bodies(joint, year).named();
    together = together.size() == 1 ? withOthers(together) : together;
    together = together.size() > 1 ? together : jointly();
    together = together.size() > 1 ? together : SideBySide.firstIn(first.get().text(), true, year);
    together = together.size() > 1 ? together : asInTitle();
    return names.found(together, FirstSentence.RULE);
  }

  /** {@code The X issues this statement jointly with the Y and the Z}. */
  private List<Issuers.Named> withOthers(List<Issuers.Named> one) {
    String text = first.get().text();
    int with = Phrases.behindFirst(text, first.get().start(), Phrases.Sort.WITH);
    boolean together =
        with > 0
            && with <= Subject.sentenceEnd(text, first.get().start())
            && ((joint && JointRelease.isUttered(page))
                || JointRelease.utters(text.substring(first.get().start(), with)));
    List<Issuers.Named> others =
        together ? SideBySide.jointlyAt(text, with, year).named() : List.of();
    return Stream.concat(one.stream(), others.stream()).toList();
  }

  /** {@code a course that was run jointly by the X and the Y}, in one of the first paragraphs. */
  private List<Issuers.Named> jointly() {
    return page.paragraphs().stream()
        .limit(PARAGRAPHS)
        .map(Passage::text)
        .flatMap(
            text -> {
              int by = Phrases.behindFirst(text, 0, Phrases.Sort.TOGETHER);
              List<Issuers.Named> bodies =
                  by < 0 ? List.of() : SideBySide.at(text, by, year).named();
              return bodies.size() > 1 ? Stream.of(bodies) : Stream.of();
            })
        .findFirst()
        .orElse(List.of());
  }

  /**
   * {@code X and Y open a school}: a title that begins with those whom the first sentence names.
   */
  private List<Issuers.Named> asInTitle() {
    SideBySide titled = titled();
    List<Issuers.Named> bodies =
        titled.areSeveral()
            ? SideBySide.firstIn(first.orElseThrow().text(), false, year)
            : List.of();
    return bodies.size() == titled.named().size() ? bodies : List.of();
  }

  /** The bodies with which the title begins; none where {@code X and Y staff} only meet. */
  private SideBySide titled() {
    String title = page.title().map(Passage::text).orElse("");
    SideBySide titled = SideBySide.at(title, 0, year);
    boolean theirs = BodyWords.at(title, BodyWords.next(title, titled.end())).isStop();
    return theirs ? new SideBySide(List.of(), 0) : titled;
  }

  /** Several bodies side by side, wherever one of the first sentences names them. */
  List<Found<String>> together() {
    return page.paragraphs().stream()
        .limit(PARAGRAPHS)
        .map(p -> SideBySide.firstIn(p.text(), false, year))
        .filter(bodies -> bodies.size() > 1)
        .findFirst()
        .map(bodies -> names.found(bodies, FirstSentence.RULE))
        .orElse(List.of());
  }

  /** A body that the first sentence of a dated release mentions, where nothing else names one. */
  Optional<Found<String>> mentioned() {
    return dateline.flatMap(
        d ->
            first
                .flatMap(f -> Subject.mentioned(f.text(), d.span().end(), year))
                .map(n -> names.found(n, "mention")));
  }

  /** The body with which the title begins, or behind its {@code by}. */
  List<Found<String>> inTitle(Optional<Found<String>> owner) {
    String title = page.title().map(Passage::text).orElse("");
    SideBySide together = titled();
    return together.areSeveral()
        ? names.found(together.named(), "title")
        : Subject.ofTitle(title, year).stream()
            .filter(b -> !Councils.contain(b.name()))
            .filter(b -> owner.map(o -> Ownership.is(o.value(), b.name())).orElse(true))
            .map(b -> names.found(b, "title"))
            .toList();
  }
}
