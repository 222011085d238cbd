package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.dateline.describe.Found;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;

/** Reads the titles and lines that say whose statement the release is. */
final class Speakers {

  /** Paragraphs, salutations among them, in which a speaker says for whom he speaks. */
  private static final int FIRST = 3;

  private final ScannedPage page;
  private final OptionalInt year;
  private final OwnNames names;
  private final Letterhead letterhead;

  Speakers(ScannedPage page, OptionalInt year, OwnNames names, Letterhead letterhead) {
    this.page = page;
    this.year = year;
    this.names = names;
    this.letterhead = letterhead;
  }

  /**
   * {@code Statement by the Ministry of Justice and the Senate}, in a title or in a line; who
   * speaks on behalf of others has a letterhead.
   */
  List<Found<String>> utterance() {
    return first(line -> Utterances.represented(line) < 0 ? Utterances.speaker(line) : -1);
  }

  /** {@code Declaration on behalf of the X}, where nobody else is named. */
  List<Found<String>> onBehalf() {
    return first(Utterances::represented);
  }

  /**
   * {@code I speak on behalf of X, Y and Z}, in the head of a joint statement or its beginning, and
   * {@code Communiqué conjoint de X et de Y} or {@code X and Y: joint statement} in its title.
   */
  List<Found<String>> jointly() {
    Stream<String> said =
        page.paragraphs().stream().limit(FIRST).map(Passage::text).filter(Utterances::isOwnVoice);
    Stream<List<Issuers.Named>> represented =
        Stream.concat(letterhead.lines().map(Passage::text), said)
            .map(text -> statesBehind(text, Utterances.represented(text)));
    Stream<List<Issuers.Named>> uttering =
        page.title().stream()
            .map(Passage::text)
            .map(title -> statesBehind(title, Utterances.speaker(title)));
    Stream<List<Issuers.Named>> before =
        page.title().stream().map(Passage::text).map(title -> Utterances.utterers(title, year));
    return Stream.of(represented, uttering, before)
        .flatMap(all -> all)
        .filter(several -> several.size() > 1)
        .map(several -> names.found(several, "speaker"))
        .findFirst()
        .orElse(List.of());
  }

  private static List<Issuers.Named> statesBehind(String text, int start) {
    return start < 0 ? List.of() : States.listAt(text, start);
  }

  /**
   * @param start where the names begin in a line; -1 where none do
   */
  private List<Found<String>> first(ToIntFunction<String> start) {
    return Stream.concat(page.title().stream(), letterhead.lines())
        .map(Passage::text)
        .map(text -> speakers(text, start.applyAsInt(text)))
        .map(bodies -> names.found(bodies, "speaker"))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** {@code EU statement}, {@code Dışişleri Bakanlığı Açıklaması}, in a title or in a line. */
  Optional<Found<String>> utterer() {
    return Stream.concat(page.title().stream(), letterhead.lines())
        .flatMap(p -> Utterances.utterer(Letterhead.withoutDate(p), year).stream())
        .map(n -> names.found(n, "speaker"))
        .findFirst();
  }

  private List<Issuers.Named> speakers(String text, int start) {
    if (start < 0) {
      return List.of();
    }
    List<Issuers.Named> bodies = new ArrayList<>();
    names.inflected(text, start).ifPresent(bodies::add);
    int next =
        bodies.isEmpty()
            ? start
            : SideBySide.behindJoint(text, start + bodies.getFirst().words().length());
    next = bodies.isEmpty() || next < 0 ? next : Subject.passCase(text, next);
    if (next >= 0) {
      bodies.addAll(
          JointRelease.says(text)
              ? SideBySide.jointlyAt(text, next, year).named()
              : SideBySide.at(text, next, year).named());
    }
    return bodies;
  }
}
