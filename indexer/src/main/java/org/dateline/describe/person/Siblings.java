package org.dateline.describe.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who stands in one list with a person is a person; a role in the plural is shared. */
final class Siblings {

  /** Between two names of a list stands at most where the first is from. */
  private static final int LONGEST_ORIGIN = 8;

  private final Words w;

  private final RoleReader roles;

  Siblings(Words w, RoleReader roles) {
    this.w = w;
    this.roles = roles;
  }

  List<Mention> read(List<Mention> mentions) {
    List<Mention> result = new ArrayList<>(mentions);
    for (int i = 1; i < result.size(); i++) {
      Mention left = result.get(i - 1);
      Mention right = result.get(i);
      int from = right.start();
      Optional<Role> ofAnother =
          left.role()
              .filter(Role::plural)
              .flatMap(
                  r -> ofAnother(r, left.end(), from).or(() -> inBrackets(r, left.end(), from)));
      if (ofAnother.isPresent() && right.role().isEmpty()) {
        result.set(i, right.withWeight(Mention.ENOUGH).withRole(ofAnother.get()));
        continue;
      }
      if (!joined(left.end(), right.start())) {
        continue;
      }
      if (left.weight() >= Mention.ENOUGH && right.weight() < Mention.ENOUGH && right.names() > 1) {
        right = right.withWeight(Mention.ENOUGH);
      }
      if (left.role().filter(Role::plural).isPresent()) {
        Role shared = left.role().get();
        if (right.role().filter(r -> !r.indirect()).isEmpty()) {
          right = right.withRole(roles.shared(shared, left, right.to()));
        } else if (isRankAlone(shared, right.role().get())) {
          right = right.withRole(right.role().get().sharing(shared));
        }
      }
      result.set(i, right);
    }
    return new SharedOffices(w).distribute(result);
  }

  /**
   * {@code the Foreign Ministers of Armenia, A, and of Azerbaijan, B}: the same office of another
   * country.
   */
  private Optional<Role> ofAnother(Role shared, int leftTo, int rightFrom) {
    int k = w.isMark(leftTo, ',') ? leftTo + 1 : leftTo;
    k = w.is(k, Sense.AND) ? k + 1 : k;
    int of = k;
    int cut = shared.text().lastIndexOf(" " + w.word(of) + " ");
    if (k == leftTo || cut < 0 || !w.is(of, Sense.CONNECTOR)) {
      return Optional.empty();
    }
    do {
      k++;
    } while (k < rightFrom && w.is(k, Sense.ARTICLE | Sense.PLACE | Sense.STATE | Sense.CONNECTOR));
    return k > of + 1 && w.isMark(k, ',') && k + 1 == rightFrom
        ? Optional.of(shared.withText(shared.text().substring(0, cut) + " " + w.text(of, k), k))
        : Optional.empty();
  }

  /** {@code the Ministers of Chile (A), Peru (B) and Cuba (C)}. */
  private Optional<Role> inBrackets(Role shared, int leftTo, int rightFrom) {
    int cut = shared.text().lastIndexOf(" of ");
    if (!w.isMark(leftTo, ')') || !w.isMark(rightFrom - 1, '(') || cut < 0) {
      return Optional.empty();
    }
    int k = w.isMark(leftTo + 1, ',') ? leftTo + 2 : leftTo + 1;
    k = w.is(k, Sense.AND) ? k + 1 : k;
    int of = k;
    while (k < rightFrom - 1
        && w.is(k, Sense.ARTICLE | Sense.PLACE | Sense.STATE | Sense.DEMONYM)) {
      k++;
    }
    return k > of && k == rightFrom - 1
        ? Optional.of(shared.withText(shared.text().substring(0, cut + 4) + w.text(of, k), k))
        : Optional.empty();
  }

  /** {@code the commanders of the depot, Colonel A and Major B}: B is a commander, too. */
  private static boolean isRankAlone(Role shared, Role rank) {
    int comma = shared.text().lastIndexOf(", ");
    return comma > 0
        && rank.adjacent()
        && !rank.text().contains(",")
        && (!rank.text().contains(" of ")
            || shared.text().startsWith(firstWord(rank.text()), comma + 2));
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  private boolean joined(int leftTo, int rightStart) {
    int rightFrom = rightStart;
    while (rightFrom > leftTo && w.is(rightFrom - 1, Sense.HONORIFIC)) {
      rightFrom--;
    }
    if (w.isMark(leftTo, '(')) {
      // NAME (Latvia, SOC) and NAME (Malta, EPP)
      int close = leftTo + 1;
      while (close < rightFrom && !w.isMark(close, ')')) {
        close++;
      }
      return close + 1 < rightFrom
          && close - leftTo <= LONGEST_ORIGIN
          && !w.isMark(close + 1, '(')
          && joined(close + 1, rightFrom);
    }
    int gap = rightFrom - leftTo;
    // "Ministers A of Hungary and B of Poland"
    if (w.is(leftTo, Sense.CONNECTOR) && gap <= LONGEST_ORIGIN) {
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
