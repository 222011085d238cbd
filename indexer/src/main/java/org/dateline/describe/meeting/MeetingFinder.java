package org.dateline.describe.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.dateline.Dateline;
import org.dateline.describe.page.LabelRole;
import org.dateline.describe.page.ScannedPage;
import org.dateline.text.Capitals;
import org.dateline.text.Characters;
import org.dateline.text.Table;

/** Finds the meeting at which a statement was made: {@code OSCE Permanent Council No. 1568}. */
public final class MeetingFinder {

  /** The words of {@code meetings.tsv} by their sorts. */
  private static final Map<String, List<String>> WORDS =
      Table.read(MeetingFinder.class, "meetings.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(0),
                  Collectors.flatMapping(
                      row -> Stream.of(row.get(1).split("\\|", -1)), Collectors.toList())));

  private static final List<String> BODIES = words("BODY");
  private static final List<String> SHORT = words("SHORT");
  private static final Set<String> YEARLY = Set.copyOf(words("YEARLY"));
  private static final Set<String> OWNERS = Set.copyOf(words("OWNER"));
  private static final List<String> ORDINALS = words("ORDINAL");

  private static final Map<String, String> IN_LOWER_CASE =
      BODIES.stream().collect(Collectors.toMap(body -> body, MeetingFinder::lowerCase));

  private static final Pattern BEHIND =
      Pattern.compile(" (?:" + anyOf("BEHIND") + ")(?![\\p{L}\\d])");

  /** {@code No. 1568}, {@code Nr. 12}, {@code № 5 (special)}. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:"
              + BEHIND
              + ")?[ ,]*(?:"
              + anyOf("NUMBER")
              + ") *\\d+(?: \\((?:special|reinforced|extraordinary)\\))?");

  /** {@code , 1221st plenary meeting}. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:"
              + BEHIND
              + ")?[ ,:–-]+\\d+(?:"
              + anyOf("ORDINAL")
              + "|-\\p{L}+) ?(?:\\p{L}+ ){0,2}?(?:"
              + anyOf("MEETING")
              + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern MEETING =
      Pattern.compile(
          "(?<!\\p{L})(?:" + anyOf("MEETING") + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code Reuniunea a 1493-a}, {@code zasedání č. 1493}: before the number. */
  private static final Pattern MEETING_BEFORE =
      Pattern.compile(
          "(?:" + anyOf("MEETING") + ") (?:a |al |(?:" + anyOf("NUMBER") + ") ?)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code 1041st FSC Plenary Meeting}, behind the body. */
  private static final Pattern CALLED =
      Pattern.compile(
          " (?:(?:special|reinforced|extraordinary|plenary) ){0,2}(?:meeting|session)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d ");

  /** Letters behind a body that may say which of its meetings it was. */
  private static final int REACH = 80;

  /** More words stand between a number and its body in no language: {@code meeting of the}. */
  private static final int LONGEST_JOINT = 40;

  private MeetingFinder() {}

  private static List<String> words(String sort) {
    return WORDS.getOrDefault(sort, List.of());
  }

  /** The words of a sort as alternatives of a pattern, those first that another is a part of. */
  private static String anyOf(String sort) {
    return words(sort).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The meeting by the first of these that names one with its number. */
  public static Optional<Found<String>> find(ScannedPage page, Optional<Dateline> dateline) {
    for (var label : page.labels(LabelRole.MEETING)) {
      for (String value : label.values()) {
        Optional<Found<String>> meeting = in(value, "label \"" + label.name() + "\"");
        if (meeting.isPresent()) {
          return meeting;
        }
      }
    }
    return dateline
        .map(Dateline::head)
        .flatMap(head -> in(head, "dateline"))
        .or(() -> ofNotes(page))
        .or(() -> page.title().flatMap(t -> in(t.text(), "title")));
  }

  private static Optional<Found<String>> ofNotes(ScannedPage page) {
    return page.notes().stream()
        .filter(n -> n.line().reason() != Reason.CONTACT)
        .flatMap(n -> in(n.line().text(), "line").stream())
        .findFirst();
  }

  /** A body with the number of its meeting. Without a number it is only a body. */
  private static Optional<Found<String>> in(String text, String rule) {
    if (!Characters.hasDigit(text)) {
      return Optional.empty();
    }
    String small = lowerCase(text);
    return BODIES.stream()
        .flatMap(
            body -> {
              int at = small.indexOf(IN_LOWER_CASE.getOrDefault(body, body));
              return at < 0 ? Stream.empty() : ofBody(text, body, at).stream();
            })
        .findFirst()
        .or(() -> ofShort(text))
        .map(words -> new Found<>(words.name(), rule, words.found()));
  }

  /** Letter by letter, so that it has the length of the text. */
  private static String lowerCase(String text) {
    StringBuilder small = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      small.append(Characters.toLowerCase(text.charAt(i)));
    }
    return small.toString();
  }

  /** What is found, and the same in ordinary capitals. */
  private record Named(String name, String found) {}

  private static Optional<Named> ofBody(String text, String body, int at) {
    int behind = at + body.length();
    int start = numberBefore(text, at);
    int end = numberBehind(text, behind);
    if (start < 0 && end < 0 && YEARLY.contains(body)) {
      start = yearBefore(text, at);
    }
    if (start < 0 && end < 0) {
      return Optional.empty();
    }
    int from = start >= 0 ? start : ownersBefore(text, at);
    int owned = Math.max(behind, matched(BEHIND, text, behind));
    int to = Math.max(end, Math.max(owned, matched(CALLED, text, behind)));
    String words = text.substring(from, to).strip();
    boolean loud = Capitals.areAll(text.substring(at, behind)) && !SHORT.contains(body);
    return Optional.of(new Named(loud ? ordinary(words, body) : words, words));
  }

  private static Optional<Named> ofShort(String text) {
    for (String body : SHORT) {
      for (int at = text.indexOf(body); at >= 0; at = text.indexOf(body, at + 1)) {
        int behind = at + body.length();
        boolean whole =
            (at == 0 || text.charAt(at - 1) == ' ')
                && (behind == text.length() || " ,:".indexOf(text.charAt(behind)) >= 0);
        int called = whole ? matched(CALLED, text, behind) : -1;
        if (whole && (called >= 0 || numberBehind(text, behind) >= 0 || YEARLY.contains(body))) {
          Optional<Named> meeting = ofBody(text, body, at);
          if (meeting.isPresent()) {
            return meeting;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** {@code Permanent Council No. 553} of {@code PERMANENT COUNCIL No. 553}. */
  private static String ordinary(String words, String body) {
    int at = lowerCase(words).indexOf(lowerCase(body));
    return words.substring(0, at) + body + words.substring(at + body.length());
  }

  /**
   * Where the number behind a body ends, or that it is a meeting of it; -1 where neither stands.
   */
  private static int numberBehind(String text, int end) {
    int numbered = matched(NUMBERED, text, end);
    return numbered >= 0 ? numbered : matched(COUNTED, text, end);
  }

  private static int matched(Pattern pattern, String text, int start) {
    Matcher matcher = pattern.matcher(text).region(start, Math.min(text.length(), start + REACH));
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /** {@code 2017 OSCE}: where the year before a body begins; -1 where none stands there. */
  private static int yearBefore(String text, int at) {
    int start = ownersBefore(text, at) - 5;
    boolean year =
        start >= 0
            && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
            && YEAR.matcher(text.substring(start, start + 5)).matches();
    return year ? start : -1;
  }

  /** {@code 1499th Meeting of the}, {@code 19th OSCE}, {@code 1432-е заседание}. */
  private static int numberBefore(String text, int at) {
    int from = Math.max(0, at - LONGEST_JOINT);
    int start = -1;
    for (int i = at - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (c == ',' || c == ';' || c == ':' || c == '(' || c == ')') {
        break;
      }
      if (Character.isDigit(c) && isOrdinal(text, i + 1)) {
        start = i;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
          start--;
        }
        break;
      }
    }
    if (start < 0) {
      return -1;
    }
    Matcher called = MEETING_BEFORE.matcher(text.substring(0, start));
    return called.find() ? called.start() : isOfMeeting(text.substring(start, at)) ? start : -1;
  }

  /** {@code 1499th Meeting of the}, {@code 31st OSCE}; the third year of a council is none. */
  private static boolean isOfMeeting(String words) {
    String[] behind = words.strip().split(" ", -1);
    boolean own = Stream.of(behind).skip(1).allMatch(OWNERS::contains);
    return own || MEETING.matcher(words).find();
  }

  private static boolean isOrdinal(String text, int i) {
    for (String end : ORDINALS) {
      int behind = i + end.length();
      boolean whole = end.equals("-") || text.startsWith(" ", behind);
      if (text.startsWith(end, i) && whole) {
        return true;
      }
    }
    return false;
  }

  private static int ownersBefore(String text, int at) {
    int start = at;
    while (start > 1 && text.charAt(start - 1) == ' ') {
      int word = text.lastIndexOf(' ', start - 2) + 1;
      if (!OWNERS.contains(text.substring(word, start - 1))) {
        break;
      }
      start = word;
    }
    return start;
  }
}
