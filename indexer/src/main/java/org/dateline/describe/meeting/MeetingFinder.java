package org.dateline.describe.meeting;

import java.util.List;
import java.util.Locale;
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

/** Finds the meeting at which a statement was made: {@code OSCE Permanent Council No. 1568}. */
public final class MeetingFinder {

  /** Bodies that count their meetings, in the form in which they are named, longest first. */
  private static final List<String> BODIES =
      List.of(
          "Joint Meeting of the Forum for Security Co-operation and the Permanent Council",
          "Joint FSC-PC Meeting",
          "Forum for Security Co-operation",
          "Forum for Security Cooperation",
          "Special Permanent Council",
          "Reinforced Permanent Council",
          "Permanent Council",
          "Ministerial Council",
          "Human Dimension Implementation Meeting",
          "Supplementary Human Dimension Meeting",
          "Warsaw Human Dimension Conference",
          "Annual Security Review Conference",
          "Economic and Environmental Forum",
          "Security Council",
          "General Assembly",
          "Human Rights Council",
          "Committee of Ministers",
          "Parliamentary Assembly",
          "North Atlantic Council",
          "Ministers' Deputies",
          "Ministers’ Deputies",
          "Board of Governors",
          "General Conference",
          "Executive Council",
          "Executive Board",
          "Conseil permanent",
          "Conseil ministériel",
          "Ständigen Rates",
          "Ständiger Rat",
          "Ministerrat",
          "Consejo Permanente",
          "Consejo Ministerial",
          "Consiglio Permanente",
          "Consiglio Ministeriale",
          "Постоянного совета",
          "Постоянный совет",
          "Rady Stałej",
          "Stała Rada");

  /**
   * What insiders call some of them; only in capitals, and where a number or "meeting" stands by.
   */
  private static final List<String> SHORT = List.of("FSC-PC", "PC", "FSC", "HDIM", "SHDM", "ASRC");

  /** Those that meet once a year, which tells their meetings apart. */
  private static final Set<String> YEARLY =
      Set.of(
          "Human Dimension Implementation Meeting",
          "Warsaw Human Dimension Conference",
          "Annual Security Review Conference",
          "HDIM",
          "ASRC");

  private static final Map<String, String> IN_LOWER_CASE =
      BODIES.stream().collect(Collectors.toMap(body -> body, b -> b.toLowerCase(Locale.ROOT)));

  /** What may stand before a body and belongs to its name. */
  private static final Set<String> OWNERS =
      Set.of(
          "OSCE",
          "UN",
          "EU",
          "NATO",
          "CSCE",
          "IAEA",
          "OPCW",
          "CTBTO",
          "UNESCO",
          "Special",
          "Reinforced",
          "Extraordinary",
          "Annual",
          "Plenary");

  /** What stands behind a body in other languages and belongs to its name. */
  private static final String OWNER_BEHIND =
      "(?: of the OSCE| de l[’']OSCE| der OSZE| de la OSCE| dell[’']OSCE| da OSCE| ОБСЕ| OBWE)?";

  /** {@code No. 1568}, {@code Nr. 12}, {@code № 5 (special)}. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          OWNER_BEHIND
              + "[ ,]*(?:No\\.?|Nr\\.?|nº|n°|N°|№|#) *\\d+"
              + "(?: \\((?:special|reinforced|extraordinary)\\))?");

  /** {@code , 1221st plenary meeting}. */
  private static final Pattern COUNTED =
      Pattern.compile(
          OWNER_BEHIND
              + "[ ,:–-]+\\d+(?:st|nd|rd|th|e|ème|\\.|º|ª|°|-\\p{L}+) (?:\\p{L}+ ){0,2}?"
              + "(?:meeting|session|réunion|séance|Sitzung|sesión|reunión|sessione|riunione|заседание)"
              + "(?!\\p{L})",
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
    String small = text.toLowerCase(Locale.ROOT);
    boolean aligned = small.length() == text.length();
    return BODIES.stream()
        .flatMap(
            body -> {
              int at = aligned ? small.indexOf(IN_LOWER_CASE.getOrDefault(body, body)) : -1;
              return at < 0 ? Stream.empty() : ofBody(text, body, at).stream();
            })
        .findFirst()
        .or(() -> ofShort(text))
        .map(words -> new Found<>(words.name(), rule, words.found()));
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
    int to = Math.max(end, Math.max(behind, matched(CALLED, text, behind)));
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
    int at = words.toLowerCase(Locale.ROOT).indexOf(body.toLowerCase(Locale.ROOT));
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
    return start;
  }

  private static boolean isOrdinal(String text, int i) {
    for (String end :
        new String[] {"th", "st", "nd", "rd", "e ", "ème", "er ", ". ", "-", "º", "ª", "°"}) {
      if (text.startsWith(end, i)) {
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
