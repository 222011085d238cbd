package org.dateline.describe.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives each of several who share an office in the plural what theirs is of: {@code the Ministers
 * of Chile, Peru and Cuba, A, B and C}. As many persons as places stand there, in the same order.
 */
final class SharedOffices {

  /** A place in words. */
  private record Stretch(int from, int to) {}

  private final Words w;

  SharedOffices(Words w) {
    this.w = w;
  }

  /** The same mentions, those who share an office of several places each with its own. */
  List<Mention> distribute(List<Mention> mentions) {
    List<Mention> result = new ArrayList<>(mentions);
    int to = 0;
    for (int from = 0; from < result.size(); from = to) {
      to = from + 1;
      Optional<Role> shared = result.get(from).role().filter(Role::plural);
      if (shared.isPresent()) {
        while (to < result.size()
            && result.get(to).role().filter(shared.get()::sameAs).isPresent()) {
          to++;
        }
        give(result, from, to, shared.get());
      }
    }
    return result;
  }

  private void give(List<Mention> mentions, int from, int to, Role shared) {
    List<Stretch> places = to - from < 2 ? List.of() : places(shared);
    if (places.size() != to - from) {
      return;
    }
    String all = w.text(places.getFirst().from(), places.getLast().to());
    int cut = shared.text().lastIndexOf(all);
    if (cut < 0) {
      return;
    }
    Stretch first = links(places.getFirst().from());
    int linked = w.start(places.getFirst().from()) - w.start(first.from());
    String prefix = shared.text().substring(0, Math.max(0, cut - linked));
    String connector = w.text(first.from(), connectorsTo(first));
    for (int i = 0; i < places.size(); i++) {
      Stretch place = places.get(i);
      Stretch own = links(place.from());
      boolean connected = connectorsTo(own) > own.from() || connector.isEmpty();
      String text = w.text(own.from(), place.to());
      Role reading =
          shared.withText(prefix + (connected ? "" : connector + " ") + text, shared.to());
      mentions.set(from + i, mentions.get(from + i).of(reading));
    }
  }

  /** The prepositions and articles before a place. */
  private Stretch links(int place) {
    int from = place;
    while (w.isLower(from - 1)
        && w.is(from - 1, Sense.ARTICLE | Sense.CONNECTOR)
        && !w.is(from - 1, Sense.AND)) {
      from--;
    }
    return new Stretch(from, place);
  }

  /** The index after the prepositions among them. */
  private int connectorsTo(Stretch links) {
    int to = links.from();
    while (to < links.to() && w.is(to, Sense.CONNECTOR)) {
      to++;
    }
    return to;
  }

  /** The places with which the role ends, parted by commas and "and"; none where it does not. */
  private List<Stretch> places(Role role) {
    List<Stretch> places = new ArrayList<>();
    int end = role.to();
    while (end > role.from()) {
      int start = end;
      while (start > role.from() && isOfPlace(start - 1, end)) {
        start--;
      }
      while (start < end && !w.isCapital(start)) {
        start++; // an article
      }
      if (start == end) {
        return List.of();
      }
      places.addFirst(new Stretch(start, end));
      int joint = start - 1;
      while (w.is(joint, Sense.ARTICLE) || (w.is(joint, Sense.CONNECTOR) && isJoint(joint - 1))) {
        joint--;
      }
      if (!isJoint(joint)) {
        return places;
      }
      end = w.isMark(joint - 1, ',') ? joint - 1 : joint;
    }
    return List.of();
  }

  private boolean isOfPlace(int k, int end) {
    if (w.isCapital(k)) {
      return w.is(k, Sense.PLACE | Sense.STATE | Sense.DEMONYM)
          || (k + 1 < end && w.is(k, Sense.MODIFIER | Sense.TOPIC | Sense.COMMON));
    }
    // the Republic of Korea; Bosnia and Herzegovina
    return k + 1 < end
        && w.isLower(k)
        && (w.is(k - 1, Sense.STATE) || w.text(k - 1, k).equals("Bosnia"));
  }

  private boolean isJoint(int k) {
    return w.isMark(k, ',') || (w.isLower(k) && w.is(k, Sense.AND));
  }
}
