package org.dateline.describe.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.describe.Found;
import org.dateline.describe.dateline.Dateline;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.text.Folding;

/**
 * Finds the body that acts or speaks in the first words of a release. On the site of another body
 * it is only a guest there, and the site's owner is the source.
 */
final class Acting {

  /** Shorter paragraphs are lines of metadata that stayed in the body. */
  private static final int SENTENCE = 60;

  private final ScannedPage page;
  private final Optional<Dateline> dateline;
  private final OptionalInt year;
  private final OwnNames names;
  private final boolean joint;

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
  }

  /**
   * The body of the first sentence.
   *
   * @param owner whose site it is
   */
  List<Found<String>> inFirstSentence(Optional<Found<String>> owner) {
    if (page.paragraphs().isEmpty()) {
      return List.of();
    }
    Passage paragraph = firstParagraph();
    int start =
        dateline.filter(d -> d.text().equals(paragraph.text())).map(d -> d.span().end()).orElse(0);
    String text = paragraph.text();
    while (start < text.length()
        && (IssuerLine.isSign(text.charAt(start)) || text.charAt(start) == ')')) {
      start++;
    }
    List<Issuers.Named> bodies = Subject.ofSentence(text, start, year);
    boolean own = bodies.isEmpty() || owner.isEmpty();
    List<Issuers.Named> together = Subject.listAt(text, start, year);
    if (together.size() > 1) {
      boolean all = joint || own || Speaking.follows(text, Subject.endOf(text, together));
      List<Found<String>> issuers =
          together.stream()
              .filter(b -> all || owner.filter(o -> isMoreThan(o.value(), b.name())).isPresent())
              .map(b -> names.found(b, "first sentence"))
              .toList();
      if (all || issuers.size() > 1) {
        return issuers;
      }
    }
    return bodies.stream()
        .flatMap(
            b -> found(Optional.of(b), "first sentence", own ? Optional.empty() : owner).stream())
        .limit(1)
        .toList();
  }

  /** A body that the first sentence of a dated release mentions, where nothing else names one. */
  Optional<Found<String>> mentioned() {
    return dateline.flatMap(
        d ->
            Subject.mentioned(firstParagraph().text(), d.span().end(), year)
                .map(n -> names.found(n, "mention")));
  }

  /** The body with which the title begins, or behind its {@code by}. */
  List<Found<String>> inTitle(Optional<Found<String>> owner) {
    String title = page.title().map(Passage::text).orElse("");
    List<Issuers.Named> together = Subject.listAt(title, 0, year);
    boolean speak =
        joint || owner.isEmpty() || Speaking.follows(title, Subject.endOf(title, together));
    return together.size() > 1 && speak
        ? together.stream().map(b -> names.found(b, "title")).toList()
        : found(Subject.ofTitle(title, year), "title", owner).stream().toList();
  }

  private Optional<Found<String>> found(
      Optional<Issuers.Named> named, String rule, Optional<Found<String>> owner) {
    return named
        .filter(n -> owner.map(o -> isMoreThan(o.value(), n.name())).orElse(true))
        .map(n -> names.found(n, rule));
  }

  /** That with the dateline, else the first that is long enough for a sentence. */
  private Passage firstParagraph() {
    return page.paragraphs().stream()
        .filter(p -> dateline.filter(d -> d.text().equals(p.text())).isPresent())
        .findFirst()
        .or(() -> page.paragraphs().stream().filter(p -> p.text().length() > SENTENCE).findFirst())
        .orElse(page.paragraphs().getFirst());
  }

  /** Whether a body is one of the owner's, and not only its members or its committee. */
  private static boolean isMoreThan(String owner, String name) {
    boolean known = Authorities.whole(name, OptionalInt.empty()).isPresent();
    return areRelated(name, owner)
        && (known || !name.endsWith(" " + owner))
        && (owner.equals(name)
            || !(" " + owner + " ").contains(" " + name + " ")); // its part is more
  }

  /** Whether two bodies have a word in common that is a name and no sort of body. */
  private static boolean areRelated(String one, String other) {
    Set<String> words = ownWords(one);
    words.retainAll(ownWords(other));
    return !words.isEmpty();
  }

  private static Set<String> ownWords(String name) {
    Set<String> words = new HashSet<>();
    String full = name + " " + Authorities.family(name);
    for (int i = 0; i < full.length(); ) {
      int end = BodyWords.wordEnd(full, i);
      if (end > i) {
        BodyWords.Word word = BodyWords.of(full.substring(i, end));
        if (!word.isHead() && !word.isUnit() && !word.isJoint() && !word.isPlain()) {
          words.add(Folding.letters(full.substring(i, end)));
        }
      }
      i = Math.max(end, i + 1);
    }
    return words;
  }
}
