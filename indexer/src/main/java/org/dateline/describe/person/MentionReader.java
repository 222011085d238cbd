package org.dateline.describe.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.describe.person.Words.Shape;

/**
 * Finds what may name persons in one paragraph and weighs it. Strongest evidence first: a title or
 * honorific before the name, a role after it (3 points each); a given name of some culture, a
 * patronymic, a verb of saying beside it (2); a second given name, the ending of a surname, {@code
 * of COUNTRY} behind it (1). A noun of things named after people, an institution right before, or a
 * line of credits refuse it, whatever else speaks for it.
 */
final class MentionReader {

  private static final int STRONG = 3;
  private static final int MEDIUM = 2;

  /** A line of credits or a byline is shorter than any paragraph of a release's own. */
  private static final int SHORT = 9;

  private final Words w;
  private final boolean inTitle;
  private final BitSet named = new BitSet();
  private final List<int[]> names = new ArrayList<>();

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
    for (int i = 0; i < w.size(); ) {
      int to = w.isCapital(i) || w.is(i, Sense.PARTICLE) ? NameReader.end(w, i) : -1;
      if (to > i) {
        int from = cutFront(i, to);
        names.add(new int[] {from, to});
        if (isLikely(from, to)) {
          named.set(from, to);
        }
        i = to;
      } else {
        i++;
      }
    }
    if (names.isEmpty()) {
      return List.of();
    }
    return siblings(weigh());
  }

  /** A paragraph in capitals says nothing by its capitals. */
  private boolean isShouted() {
    int upper = 0;
    int words = 0;
    for (int i = 0; i < w.size(); i++) {
      if (w.isWord(i) && w.shape(i) != Shape.NUMBER) {
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
    for (int i = 0; i < w.size(); i++) {
      if (w.isMark(i, '@')) {
        return w.size() < 60;
      }
      int length = w.end(i) - w.start(i);
      if ((length == 3 || length == 5 || length == 4)
          && (w.isMark(i + 1, '.') || w.isMark(i + 1, ':') || w.isMark(i + 1, '+'))) {
        String word = Letters.fold(w.word(i));
        if ((word.equals("tel") || word.equals("phone") || word.equals("тел") || word.equals("tlf"))
            && w.size() < 80) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isLikely(int from, int to) {
    return to - from > 1
        || (w.is(from - 1, Sense.HEAD | Sense.HONORIFIC) && !w.is(from, Sense.FIRST));
  }

  /** Words that a title or the opening of a sentence has left before the name. */
  private int cutFront(int from, int to) {
    int given = -1;
    for (int k = from; k < to; k++) {
      if (w.is(k, Sense.GIVEN)) {
        given = k;
        break;
      }
    }
    if (given <= from || given >= to - 1 || w.shape(from) == Shape.INITIAL) {
      return from;
    }
    boolean afterConnector =
        (w.is(
                    from - 1,
                    w.isEnglish()
                        ? Sense.CONNECTOR | Sense.ARTICLE
                        : Sense.CONNECTOR | Sense.ARTICLE | Sense.AND)
                && w.isLower(from - 1))
            || (w.is(from - 1, Sense.ORGANISATION | Sense.DEMONYM | Sense.TOPIC | Sense.PLACE)
                && w.isCapital(from - 1));
    boolean opening = w.is(from, Sense.FIRST) && isVerbal(from);
    boolean abbreviation =
        w.shape(from) == Shape.UPPER && to - given > 1 && w.end(from) - w.start(from) < 6;
    return afterConnector || opening || abbreviation ? given : from;
  }

  private boolean isVerbal(int k) {
    return endsWith(k, "ing") || endsWith(k, "ed") || endsWith(k, "ly");
  }

  private boolean endsWith(int k, String ending) {
    int from = w.end(k) - ending.length();
    return from > w.start(k) + 1 && w.text.startsWith(ending, from);
  }

  private List<Mention> weigh() {
    RoleReader roles = new RoleReader(w, named, w.isEnglish());
    List<Mention> mentions = new ArrayList<>();
    BitSet taken = new BitSet();
    for (int[] name : names) {
      int from = name[0];
      int to = name[1];
      if (isRefused(from, to)) {
        continue;
      }
      Optional<Role> role = roles.before(from).filter(r -> taken.get(r.from(), r.to()).isEmpty());
      boolean honorific = w.is(from - 1, Sense.HONORIFIC);
      boolean titled = honorific || role.filter(Role::adjacent).isPresent();
      int weight = role.isPresent() || honorific ? STRONG : 0;
      if (role.isEmpty() && to - from > 1) {
        role = roles.after(to).filter(r -> !r.plural() && taken.get(r.from(), r.to()).isEmpty());
        weight += role.isPresent() ? STRONG : 0;
      }
      if (role.filter(r -> r.to() - r.from() <= 2 && !w.isCapital(r.to() - 1)).isPresent()) {
        Optional<Role> stated = roles.byVerb(to);
        role = stated.isPresent() ? stated : role;
      }
      if (to - from > 1 && role.filter(r -> r.adjacent() && r.to() == from).isPresent()) {
        role = withOffice(role.get(), roles.after(to)).map(r -> roles.of(r, to));
      }
      Optional<Role> headed = roles.headed(from, role);
      role = headed.isPresent() ? headed : role;
      role.ifPresent(r -> taken.set(r.from(), r.to()));
      if (to - from > 1) {
        weight += ofName(from, to) + ofNeighbours(from, to, role.isPresent());
      }
      mentions.add(new Mention(w, inTitle, from, to, role, titled, weight));
    }
    return mentions;
  }

  /** {@code Ambassador NAME, Head of the Mission}: a rank before the name, the office behind it. */
  private static Optional<Role> withOffice(Role rank, Optional<Role> office) {
    if (office.isEmpty() || rank.to() - rank.from() > 2 || office.get().plural()) {
      return Optional.of(rank);
    }
    Role behind = office.get();
    return Optional.of(
        new Role(
            rank.text() + ", " + behind.text(),
            rank.from(),
            behind.to(),
            rank.head(),
            rank.plural(),
            true));
  }

  private boolean isRefused(int from, int to) {
    boolean many = to - from > 1;
    if (w.is(to, Sense.NAMED_AFTER)
        && !w.is(to - 1, Sense.POSSESSIVE)
        && (many || w.isCapital(to))) {
      return true;
    }
    if (w.is(to, Sense.ORGANISATION)
        && !w.is(to - 1, Sense.POSSESSIVE)
        && !w.is(to, Sense.FIRST)
        && (w.isCapital(to) || many)) {
      return w.isCapital(to) || w.is(to, Sense.NAMED_AFTER);
    }
    // a reading room named after somebody is about nobody who is there
    if (w.is(from - 1, Sense.STOP)
        && Letters.fold(w.word(from - 1)).equals("after")
        && from > 1
        && Letters.fold(w.word(from - 2)).equals("named")) {
      return true;
    }
    boolean credited =
        w.is(from - 1, Sense.BYLINE)
            || (w.isMark(from - 1, ':') && w.is(from - 2, Sense.BYLINE))
            || (w.isMark(from - 1, '/') && w.isCapital(from - 2) && many)
            || (w.isLower(from - 1)
                && w.is(from - 2, Sense.BYLINE)
                && w.text(from - 1, from).equals("by"));
    if (credited) {
      return true;
    }
    if (w.isMark(to, '/') && w.shape(to + 1) == Shape.UPPER) {
      return true;
    }
    // By Anna Novak; Post by Anna Novak: a line of its own
    return w.size() <= SHORT
        && from > 0
        && from <= 2
        && Letters.fold(w.word(from - 1)).equals("by");
  }

  private int ofName(int from, int to) {
    int weight = 0;
    boolean first = true;
    for (int k = from; k < to; k++) {
      boolean plain = !w.is(k, Sense.NO_NAME);
      if (w.is(k, Sense.GIVEN)) {
        weight += first ? (plain ? MEDIUM : 1) : 1;
        first = false;
      } else if (k == from && w.is(k, Sense.FAMILY) && to - from <= 3) {
        weight += plain ? MEDIUM : 1;
      }
      if (k > from && isPatronymic(k)) {
        weight += MEDIUM;
      } else if (k > from && isSurname(k)) {
        weight += 1;
      }
      if (NameReader.isInitial(w, k)) {
        weight += 1;
      }
    }
    return weight;
  }

  private boolean isPatronymic(int k) {
    return endsWith(k, "ovich")
        || endsWith(k, "evich")
        || endsWith(k, "ovna")
        || endsWith(k, "evna")
        || endsWith(k, "ович")
        || endsWith(k, "евич")
        || endsWith(k, "овна")
        || endsWith(k, "евна")
        || endsWith(k, "dóttir")
        || endsWith(k, "ovych")
        || endsWith(k, "ivna");
  }

  private boolean isSurname(int k) {
    return endsWith(k, "ov")
        || endsWith(k, "ova")
        || endsWith(k, "ev")
        || endsWith(k, "eva")
        || endsWith(k, "yev")
        || endsWith(k, "enko")
        || endsWith(k, "ić")
        || endsWith(k, "vić")
        || endsWith(k, "ski")
        || endsWith(k, "ska")
        || endsWith(k, "sky")
        || endsWith(k, "yan")
        || endsWith(k, "ian")
        || endsWith(k, "shvili")
        || endsWith(k, "adze")
        || endsWith(k, "sson")
        || endsWith(k, "sen")
        || endsWith(k, "escu")
        || endsWith(k, "oğlu")
        || endsWith(k, "zade")
        || endsWith(k, "zadeh")
        || endsWith(k, "poulos")
        || endsWith(k, "idis")
        || endsWith(k, "akis")
        || endsWith(k, "ić")
        || endsWith(k, "ová")
        || endsWith(k, "ienė")
        || endsWith(k, "nen");
  }

  private int ofNeighbours(int from, int to, boolean hasRole) {
    int weight = 0;
    if ((w.isLower(to) && w.is(to, Sense.SAID))
        || (w.isLower(from - 1) && w.is(from - 1, Sense.SAID))) {
      weight += MEDIUM;
    }
    if (w.isLower(to)
        && w.is(to, Sense.CONNECTOR)
        && (w.is(to + 1, Sense.PLACE)
            || (w.is(to + 1, Sense.ARTICLE) && w.is(to + 2, Sense.PLACE)))) {
      weight += 1;
    }
    boolean within =
        from > 0
            && !w.is(from, Sense.FIRST)
            && (w.isLower(from - 1) || w.isMark(from - 1, ','))
            && !w.is(from - 1, Sense.ARTICLE | Sense.LOCATIVE | Sense.MODIFIER | Sense.TOPIC);
    if (within && to - from <= 3 && w.isEnglish() && isForeign(from, to)) {
      // two unlisted capitalised words within an English sentence, spelt as English is not
      weight += MEDIUM;
    }
    if (weight == 0 && w.is(from - 1, Sense.ARTICLE)) {
      weight -= MEDIUM;
    }
    if (w.is(from - 1, Sense.LOCATIVE) && w.isLower(from - 1)) {
      weight -= 1;
    }
    if (!hasRole && w.is(from - 1, Sense.ORGANISATION) && w.isCapital(from - 1)) {
      weight -= STRONG;
    }
    return weight;
  }

  /** A hyphen between two capitals, letters beyond English, or the ending of a surname. */
  private boolean isForeign(int from, int to) {
    for (int k = from; k < to; k++) {
      if (isSurname(k)) {
        return true;
      }
      for (int i = w.start(k); i < w.end(k); i++) {
        char c = w.text.charAt(i);
        if ((c >= 0xC0 && c < 0x250)
            || (k > from
                && Letters.isHyphen(c)
                && i + 1 < w.end(k)
                && Character.isUpperCase(w.text.charAt(i + 1)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Who stands in one list with a person is a person; a role in the plural is shared. */
  private List<Mention> siblings(List<Mention> mentions) {
    List<Mention> result = new ArrayList<>(mentions);
    for (int i = 1; i < result.size(); i++) {
      Mention left = result.get(i - 1);
      Mention right = result.get(i);
      if (!joined(left.to(), right.from())) {
        continue;
      }
      if (left.weight() >= Mention.ENOUGH && right.weight() < Mention.ENOUGH && right.names() > 1) {
        right = right.withWeight(Mention.ENOUGH);
      }
      if (right.role().isEmpty() && left.role().filter(Role::plural).isPresent()) {
        right = right.withRole(left.role().get());
      }
      result.set(i, right);
    }
    return result;
  }

  private boolean joined(int leftTo, int rightFrom) {
    int gap = rightFrom - leftTo;
    // "Ministers A of Hungary and B of Poland"
    if (w.is(leftTo, Sense.CONNECTOR) && gap <= 8) {
      int k = leftTo + 1;
      while (k < rightFrom
          && (w.is(k, Sense.ARTICLE | Sense.CONNECTOR) || w.is(k, Sense.PLACE) || w.isCapital(k))) {
        k++;
      }
      return k > leftTo + 1 && k < rightFrom && joined(k, rightFrom);
    }
    return (gap == 1 && (w.isMark(leftTo, ',') || w.is(leftTo, Sense.AND)))
        || (gap == 2 && w.isMark(leftTo, ',') && w.is(leftTo + 1, Sense.AND));
  }
}
