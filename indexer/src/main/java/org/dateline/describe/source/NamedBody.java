package org.dateline.describe.source;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.text.Capitals;

/**
 * Reads the name of a body that begins at a word of a text, as far as it goes: by the table, by the
 * shape of its words, or by the abbreviation in brackets behind it.
 */
final class NamedBody {

  /** It has teams in countries, of which none has another name. */
  private static final String UNITED_NATIONS = "United Nations";

  /** {@code International Organization for Migration, Mission to Moldova}. */
  private static final Pattern MISSION =
      Pattern.compile(", (?:Country )?(?:Mission|Office|Delegation|Representation) (?:to|in|for)");

  /** Words between an organisation and the country where its team works. */
  private static final Set<String> IN = Set.of("in", "en", "au", "em", "în", "в", "у", "u", "w");

  private NamedBody() {}

  /**
   * The body that is named from a word of a text on: one of the table, or a longer one whose shape
   * says that the table's is a part of it.
   */
  static Optional<Issuers.Named> at(String text, int start, OptionalInt year) {
    if (start >= text.length()) {
      return Optional.empty();
    }
    Optional<Authorities.Match> known = Authorities.longestAt(text, start, year);
    int knownEnd = known.map(Authorities.Match::end).orElse(start);
    int ofState = known.isPresent() ? behindState(text, start, knownEnd) : start;
    ofState =
        known.isPresent() ? Math.max(ofState, behindOffice(text, start, known.get())) : ofState;
    int shaped = BodyShape.endAt(text, start);
    boolean longer = shaped > ofState && (known.isEmpty() || goesOn(text, start, knownEnd, shaped));
    int named = longer ? behindState(text, start, shaped) : ofState;
    boolean more = named > knownEnd;
    int abbreviated = more || named == start ? Bracketed.end(text, start, named) : named;
    more |= abbreviated > named;
    int end = Math.max(named, abbreviated);
    if (end == start || isAttribute(text, end)) {
      return Optional.empty();
    }
    String words = text.substring(start, end);
    String name =
        nominative(
            more
                ? Capitals.ordinary(Bracketed.without(words))
                : known.map(Authorities.Match::name).orElse(""));
    return Optional.of(new Issuers.Named(name, words));
  }

  /**
   * Whether what follows a known body belongs to the name: whose it is, where an embassy is,
   * another body of it.
   */
  private static boolean goesOn(String text, int start, int from, int to) {
    int next = BodyWords.next(text, from);
    String joint = text.substring(next, BodyWords.wordEnd(text, next));
    return switch (BodyWords.small(joint)) {
      case "of", "for", "to" -> true;
      case "in" -> text.startsWith("Embassy", start) || text.startsWith("Consulate", start);
      case "" -> text.startsWith(", ", from) && !standsAlone(text.substring(start, from));
      default ->
          BodyShape.isAnd(joint)
              ? isSecondSeat(text, start, from, next + joint.length())
                  || (!beginsKnown(text, next + joint.length())
                      && (isPart(text, from, to) || isField(text, start, next + joint.length())))
              : !Capitals.areAll(text) && isPart(text, from, to);
    };
  }

  /**
   * A mission in a State deals with no fields, as a ministry does: {@code Ministry of X, Y and Z}.
   */
  private static boolean standsAlone(String name) {
    return IssuerLine.standsAlone(name) && !States.within(name).isEmpty();
  }

  /** Words between a ministry and its State, in the languages of {@link Subject}'s cases. */
  private static final Set<String> OF =
      Set.of("de", "d", "du", "del", "della", "do", "der", "al", "ale", "în");

  /** {@code Ministerio de X, Y y Z de España}: whose ministry it is, behind the table's name. */
  private static int behindState(String text, int start, int end) {
    int joint = BodyWords.next(text, end);
    int jointEnd = BodyWords.wordEnd(text, joint);
    BodyWords.Word head = BodyWords.at(text, start);
    String of = text.substring(joint, jointEnd);
    boolean foreign = head.isHead() && head.isForeign() && OF.contains(of);
    return foreign || of.equals("of")
        ? stateBehind(text, jointEnd).map(Countries.Match::end).orElse(end)
        : end;
  }

  /**
   * {@code World Health Organization Regional Office for Europe}, {@code United Nations in
   * Armenia}: an organisation's office somewhere, behind its abbreviation in brackets, too.
   */
  private static int behindOffice(String text, int start, Authorities.Match known) {
    int name = Bracketed.behind(text, known.end());
    Matcher mission = MISSION.matcher(text).region(name, text.length());
    if (mission.lookingAt()) {
      return stateBehind(text, mission.end()).map(Countries.Match::end).orElse(known.end());
    }
    int next = BodyWords.next(text, name);
    if (next == name) {
      return known.end();
    }
    if (text.startsWith("Regional ", next) || text.startsWith("Country ", next)) {
      int office = BodyShape.endAt(text, next);
      return office > next ? office : known.end();
    }
    boolean named = !Authorities.isOrganisation(known.name());
    if (named || Authorities.areOne(known.name(), UNITED_NATIONS)) {
      int inEnd = BodyWords.wordEnd(text, next);
      Optional<Countries.Match> state =
          IN.contains(text.substring(next, inEnd)) ? stateBehind(text, inEnd) : Optional.empty();
      if (state.isPresent()) {
        return state.get().end();
      }
    }
    boolean section = named && name == known.end();
    return section ? sectionEnd(text, start, known.end()) : known.end();
  }

  private static Optional<Countries.Match> stateBehind(String text, int joint) {
    int next = Subject.passArticle(text, BodyWords.next(text, joint));
    return Countries.longestAt(text, next).filter(state -> !nameGoesOn(text, state.end()));
  }

  /** {@code Amnesty International Schweiz}: a section in a State, in whose name no head stands. */
  private static int sectionEnd(String text, int start, int end) {
    boolean words = text.substring(start, end).indexOf(' ') > 0 && !isPart(text, start, end);
    return words
        ? Countries.longestAt(text, BodyWords.next(text, end))
            .map(Countries.Match::end)
            .filter(state -> !nameGoesOn(text, state))
            .orElse(end)
        : end;
  }

  /** {@code Guinée Équatoriale}, {@code Georgia Meloni}: more than a State's short name. */
  private static boolean nameGoesOn(String text, int end) {
    int next = BodyWords.next(text, end);
    boolean capital =
        next > end && next < text.length() && Character.isUpperCase(text.charAt(next));
    return capital || text.startsWith("-", end);
  }

  /** {@code Permanent Mission of X to the United Nations and the OSCE}: one mission to both. */
  private static boolean isSecondSeat(String text, int start, int from, int joint) {
    int seat = Subject.passArticle(text, BodyWords.next(text, joint));
    return Delegations.represents(text.substring(start, from))
        && Authorities.longestAt(text, seat, OptionalInt.empty())
            .filter(m -> Authorities.isOrganisation(m.name()))
            .isPresent();
  }

  /** {@code and the OSCE Mission}: what a joint leads to is a body of its own. */
  private static boolean beginsKnown(String text, int joint) {
    int next = BodyWords.next(text, joint);
    int start = Subject.passArticle(text, next);
    return start > next
        || Authorities.longestAt(text, start, OptionalInt.empty()).isPresent()
        || BodyWords.at(text, start).isHead()
        || AnotherBody.begins(text, start);
  }

  /** {@code Ministry of Foreign Affairs and Trade}: what a ministry deals with, and no State. */
  private static boolean isField(String text, int start, int joint) {
    return BodyWords.at(text, start).isHead()
        && Countries.longestAt(text, BodyWords.next(text, joint)).isEmpty();
  }

  /** Whether a word there makes another body: {@code … Commissioner for X}. */
  private static boolean isPart(String text, int from, int to) {
    for (int i = BodyWords.next(text, from); i < to; ) {
      int end = BodyWords.wordEnd(text, i);
      BodyWords.Word word = BodyWords.of(text.substring(i, end));
      if (word.makes()) {
        return true;
      }
      int next = BodyWords.next(text, end);
      if (next == i) {
        return false;
      }
      i = next;
    }
    return false;
  }

  /** {@code Ministerstwo Spraw Zagranicznych} of {@code Ministerstwa Spraw Zagranicznych}. */
  private static String nominative(String name) {
    int end = BodyWords.wordEnd(name, 0);
    return BodyWords.nominative(name.substring(0, end))
        .map(n -> Character.toTitleCase(n.charAt(0)) + n.substring(1) + name.substring(end))
        .or(() -> nominativeAtEnd(name))
        .or(() -> GermanCase.nominative(name))
        .orElseGet(
            () ->
                Character.isLowerCase(name.charAt(0))
                    ? Character.toTitleCase(name.charAt(0)) + name.substring(1)
                    : name);
  }

  /** {@code Ārlietu ministrija} of {@code Ārlietu ministrijas}: only the last word makes it. */
  private static Optional<String> nominativeAtEnd(String name) {
    int last = name.lastIndexOf(' ') + 1;
    String before = name.substring(0, last);
    boolean only =
        last > 0
            && last < name.length()
            && Character.isLowerCase(name.charAt(last))
            && Stream.of(before.split(" ", -1)).noneMatch(word -> BodyWords.of(word).makes());
    return only
        ? BodyWords.nominative(name.substring(last)).map(n -> before + n)
        : Optional.empty();
  }

  /** {@code OSCE–Moldova}, {@code the Ministry’s}: the body does not act here. */
  private static boolean isAttribute(String text, int end) {
    return end < text.length() && "–/".indexOf(text.charAt(end)) >= 0;
  }
}
