package org.dateline.describe.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.dateline.Dateline;
import org.dateline.describe.page.LabelRole;
import org.dateline.describe.page.ScannedPage;
import org.dateline.text.Capitals;

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
          "Special",
          "Reinforced",
          "Extraordinary",
          "Annual",
          "Plenary");

  /** What stands behind a body in other languages and belongs to its name. */
  private static final List<String> OWNERS_BEHIND =
      List.of(
          " of the OSCE",
          " de l’OSCE",
          " de l'OSCE",
          " der OSZE",
          " de la OSCE",
          " dell’OSCE",
          " dell'OSCE",
          " da OSCE",
          " ОБСЕ",
          " OBWE");

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
    if (text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String small = text.toLowerCase(Locale.ROOT);
    for (String body : BODIES) {
      String sought = IN_LOWER_CASE.getOrDefault(body, body);
      int at = small.length() == text.length() ? small.indexOf(sought) : -1;
      if (at < 0) {
        continue;
      }
      int end = numberBehind(text, at + body.length());
      int start = numberBefore(text, at);
      if (start < 0 && end < 0) {
        continue;
      }
      int from = start >= 0 ? start : ownersBefore(text, at);
      int to = end >= 0 ? end : at + body.length();
      String words = text.substring(from, to).strip();
      boolean loud = Capitals.areAll(text.substring(at, at + body.length()));
      String name = loud ? ordinary(words, body) : words;
      return Optional.of(new Found<>(name, rule, words));
    }
    return Optional.empty();
  }

  /** {@code Permanent Council No. 553} of {@code PERMANENT COUNCIL No. 553}. */
  private static String ordinary(String words, String body) {
    int at = words.toLowerCase(Locale.ROOT).indexOf(body.toLowerCase(Locale.ROOT));
    return words.substring(0, at) + body + words.substring(at + body.length());
  }

  /** {@code No. 1568}, {@code Nr. 12}, {@code № 5}. */
  private static int numberBehind(String text, int end) {
    int i = end;
    for (String owner : OWNERS_BEHIND) {
      i = text.startsWith(owner, end) ? end + owner.length() : i;
    }
    while (i < text.length() && " ,".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    for (String sign : new String[] {"No.", "No", "Nr.", "Nr", "nº", "n°", "N°", "№", "#"}) {
      if (text.startsWith(sign, i)) {
        i += sign.length();
        while (i < text.length() && text.charAt(i) == ' ') {
          i++;
        }
        int number = i;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
          i++;
        }
        return i > number ? i : -1;
      }
    }
    return -1;
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
