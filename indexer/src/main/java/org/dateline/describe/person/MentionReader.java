package org.dateline.describe.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.describe.person.NameSpans.Span;
import org.dateline.describe.person.Words.Shape;

/** Finds what may name persons in one paragraph, with the role beside it, and weighs it. */
final class MentionReader {

  /** Whom the press may call stands in a paragraph of at most so many words. */
  private static final int LONGEST_CONTACT = 80;

  private static final WordSet TELEPHONE = WordSet.of("tel phone тел tlf");

  private final Words w;
  private final boolean inTitle;

  private MentionReader(Words w, boolean inTitle) {
    this.w = w;
    this.inTitle = inTitle;
  }

  static List<Mention> read(Words w, boolean inTitle) {
    return new MentionReader(w, inTitle).read();
  }

  private List<Mention> read() {
    if (isShouted() || isContact()) {
      return List.of();
    }
    Clues clues = new Clues(w);
    NameSpans spans = new NameSpans(w, clues);
    if (spans.all().isEmpty()) {
      return List.of();
    }
    RoleReader roles = new RoleReader(w, spans.named());
    Refusals refusals = new Refusals(w);
    List<Mention> mentions = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Span span : spans.all()) {
      boolean inRole =
          (taken.get(span.from()) && !spans.named().get(span.from()))
              || spans.endsTitle(span)
              || spans.isQuoted(span);
      if (!inRole && !refusals.refuses(span.from(), span.to())) {
        mentions.add(mention(span, roles, clues, taken));
      }
    }
    return new Siblings(w, roles).read(mentions);
  }

  private Mention mention(Span span, RoleReader roles, Clues clues, BitSet taken) {
    int from = span.from();
    Optional<Role> role = roles.read(from, span.to(), taken);
    role.ifPresent(r -> taken.set(r.from(), r.to()));
    boolean titled = w.is(from - 1, Sense.HONORIFIC) || role.filter(Role::adjacent).isPresent();
    int weight = clues.weigh(from, span.to(), role, role.filter(Role::indirect).isPresent());
    return new Mention(w, inTitle, from, span.to(), role, titled, weight);
  }

  /** A paragraph in capitals says nothing by its capitals. */
  private boolean isShouted() {
    int upper = 0;
    int words = 0;
    for (int i = 0; i < w.size(); i++) {
      if (w.isWord(i) && !w.isNumber(i)) {
        words++;
        if (w.shape(i) == Shape.UPPER) {
          upper++;
        }
      }
    }
    return words > 3 && upper * 2 > words;
  }

  /** Whom the press may call is no part of the release. */
  private boolean isContact() {
    if (w.size() >= LONGEST_CONTACT) {
      return false;
    }
    for (int i = 0; i < w.size(); i++) {
      if (w.isMark(i, '@') || (isBeforeNumber(i + 1) && TELEPHONE.contains(w, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeNumber(int i) {
    return w.isMark(i, '.') || w.isMark(i, ':') || w.isMark(i, '+');
  }
}
