package org.dateline.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph at the end in which an organization says what it is: {@code The Foundation was
 * established in 1994 and brings together …}. It stands on every release of the organization and
 * belongs to none.
 *
 * <p>Only the last paragraphs of a text of several, only where the words of founding or purpose
 * stand near their beginning, and never with a quotation or a day in them: news ends otherwise.
 */
final class SelfDescription {

  /** How far into the paragraph the words must begin. */
  private static final int REACH = 110;

  /** Paragraphs that such a description runs to. */
  private static final int MOST = 2;

  /** Paragraphs of prose that must remain. */
  private static final int LEAST = 2;

  private static final List<String> PHRASES =
      List.of(
          " was established in ",
          " was founded in ",
          " was created in ",
          ", founded in ",
          ", established in ",
          " is headquartered in ",
          " is a global ",
          " is a leading ",
          " is the world's ",
          " is the world’s ",
          " is an international organi",
          " is an intergovernmental ",
          " is a non-profit ",
          " is a non-governmental ",
          " is an independent ",
          " is a regional organi",
          " are part of what is known as ",
          " is part of what is known as ",
          " brings together ",
          " are independent experts",
          " wurde 1",
          " wurde 2",
          " ist eine internationale ",
          " ist eine unabhängige ",
          " a été créé en ",
          " a été créée en ",
          " a été fondé",
          " est une organisation ",
          " fue fundad",
          " fue cread",
          " es una organización ",
          " es un organismo ",
          " è stata fondata ",
          " è stato fondato ",
          " è un'organizzazione ",
          " foi fundad",
          " foi criad",
          " é uma organização ",
          " został założon",
          " została założona ",
          " jest organizacją ",
          " основан в ",
          " основана в ",
          " создана в ",
          " является международной ",
          " засновано ",
          " заснована ");

  /** How a sentence begins that goes on about an organization. */
  private static final Set<String> SUBJECTS =
      Set.of(
          "It", "Its", "We", "Our", "They", "Today", "Since", "With", "Es", "Wir", "Sie", "Seit",
          "Elle", "Il", "Nous", "Notre", "Ella", "Su", "Sus", "Desde", "Ela", "Sua", "Oggi", "Он",
          "Она", "Оно", "Сегодня");

  /** How a sentence on somebody begins, and none on an organization. */
  private static final Set<String> PERSONS =
      Set.of(
          "He", "She", "Er", "Il", "Elle", "Él", "Ella", "Ele", "Ela", "Lui", "Lei", "Он", "Она",
          "Він", "Вона");

  /** Verbs behind which a phrase of founding is said of something else than the subject. */
  private static final Set<String> VERBS =
      Set.of("was", "were", "is", "are", "had", "has", "have", "will", "joined", "led", "became");

  private SelfDescription() {}

  static void apply(Draft draft) {
    int prose = 0;
    for (int i = draft.first(); i <= draft.last(); i++) {
      prose += draft.isOpen(i) && draft.look(i).isProse() ? 1 : 0;
    }
    int removed = 0;
    int from = -1;
    int seen = 0;
    @Nullable Look behind = null;
    for (int i = draft.size() - 1; i > draft.first() && seen < MOST; i--) {
      Look look = draft.look(i);
      if (!draft.isOpen(i) || look.isEmpty()) {
        continue;
      }
      if (!look.isProse()) {
        break;
      }
      seen++;
      if (describes(look)) {
        if (behind != null && !goesOn(look, behind)) {
          break; // the text ends behind it, and it is a part of that
        }
        from = i;
        removed = seen;
      } else if (PERSONS.contains(firstWord(look.plain()))) {
        break; // what was said above it was said of somebody
      }
      behind = look;
    }
    if (from >= 0 && prose - removed >= LEAST) {
      for (int i = from; i < draft.size(); i++) {
        if (draft.isOpen(i) && draft.look(i).isProse()) {
          draft.remove(i, Reason.FOOTER, "says what the organization is");
        }
      }
    }
  }

  /**
   * Whether a paragraph goes on to say what an organization is: with a description of its own, the
   * same subject, {@code It} or {@code We}, an address. News has a subject of its own.
   */
  private static boolean goesOn(Look description, Look behind) {
    String plain = behind.plain();
    return describes(behind)
        || firstWords(plain).equals(firstWords(description.plain()))
        || SUBJECTS.contains(firstWord(plain))
        || Contacts.isAddress(behind)
        || plain.contains("www.")
        || plain.contains("://");
  }

  private static String firstWords(String plain) {
    int space = plain.indexOf(' ', plain.indexOf(' ') + 1);
    return space < 0 ? plain : plain.substring(0, space);
  }

  /** {@code The Mayor was a member of a network, founded in 2012}: not he was founded. */
  private static boolean hasVerb(String subject) {
    return Arrays.stream(subject.split(" ", -1)).anyMatch(VERBS::contains);
  }

  private static String firstWord(String plain) {
    int space = plain.indexOf(' ');
    return space < 0 ? plain : plain.substring(0, space);
  }

  private static boolean describes(Look look) {
    String plain = look.plain();
    if (look.words() < 12 || plain.isEmpty() || !Character.isUpperCase(plain.charAt(0))) {
      return false;
    }
    if (look.wording().quotes() || Dates.any(look)) {
      return false;
    }
    String head = plain.substring(0, Math.min(plain.length(), REACH));
    for (String phrase : PHRASES) {
      int at = head.indexOf(phrase);
      if (at >= 0 && (phrase.charAt(0) != ',' || !hasVerb(head.substring(0, at)))) {
        return true;
      }
    }
    return false;
  }
}
