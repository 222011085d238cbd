package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.text.Folding;

/**
 * Labelled values in the visible text: {@code Place: WARSAW}, a label and its values in one list,
 * {@code Created at : 4.12.2013, Updated at : 18.03.2016}.
 *
 * <p>A label ends in a colon and is one that sites use, or stands beside such a one in the same
 * list. {@code Source:} before a paragraph is no label: values are short and are no sentences.
 */
final class Labels {

  /** What is said of a block that is a label, a value or both. */
  static final String RULE = "labelled value";

  /** What parts names in one value. */
  private static final Pattern PARTED = Pattern.compile("[,;] ");

  /** Shorter words are articles and prepositions in most languages. */
  private static final int TELLING = 4;

  /** Words of a value: the longest that name an office. */
  private static final int VALUE = 16;

  /** Words of a line of labels and their values. */
  private static final int LONGEST = 30;

  /** Values of one label: places, sources, topics. */
  private static final int VALUES = 8;

  /** Words of a label that no table knows and its value: with more it is a headline. */
  private static final int UNKNOWN = 8;

  private final Draft draft;
  private final boolean[] labelled;

  private Labels(Draft draft) {
    this.draft = draft;
    this.labelled = new boolean[draft.size()];
  }

  static void apply(Draft draft) {
    Labels labels = new Labels(draft);
    int i = 0;
    while (i < draft.size()) {
      i = draft.isFree(i) ? labels.read(i) : i + 1;
    }
  }

  /** Reads the label at block {@code i}, if one is there; gives the block after it. */
  private int read(int i) {
    Look look = draft.look(i);
    if (look.words() == 0) {
      return i + 1;
    }
    List<Look> rows = rows(look);
    if (!rows.isEmpty()) {
      rows.forEach(row -> several(row.plain()));
      return label(i);
    }
    if (look.words() > LONGEST) {
      return i + 1;
    }
    String folded = look.folded();
    if (look.last() == ':' && look.words() <= 4) {
      boolean known = LabelWords.are(folded) || (i > 0 && labelled[i - 1]);
      return known ? standing(i) : i + 1;
    }
    int length = look.wording().label();
    if (length == 0 && i > 0 && labelled[i - 1]) {
      length = unknownLabel(look);
    }
    if (length > 0) {
      return inline(i, folded, length);
    }
    return i + 1;
  }

  /** The rows of a block, where each is a label and its value; none where any is not. */
  private static List<Look> rows(Look look) {
    String text = look.block().text();
    if (text.indexOf('\n') < 0 || look.words() > LONGEST * VALUES || look.wording().label() == 0) {
      return List.of();
    }
    List<Look> rows = look.rows();
    boolean all =
        rows.size() > 1
            && rows.stream().allMatch(row -> isLabelled(row, LONGEST) || unknownLabel(row) > 0);
    return all && isLabelled(rows.getFirst(), LONGEST) ? rows : List.of();
  }

  /** A label that no table knows, among labelled values: {@code What we do: Elections}. */
  private static int unknownLabel(Look look) {
    String plain = look.plain();
    int colon = plain.indexOf(':');
    boolean apart = colon > 0 && colon + 2 < plain.length() && plain.charAt(colon + 1) == ' ';
    if (look.isHeading()
        || look.words() > UNKNOWN
        || !apart
        || look.isProse()
        || colon > 30
        || !Character.isUpperCase(plain.charAt(0))) {
      return 0;
    }
    int words = 1;
    for (int i = 0; i < colon; i++) {
      words += plain.charAt(i) == ' ' ? 1 : 0;
    }
    return words <= 4 ? colon : 0;
  }

  /** A label on a line of its own, its values on the lines behind it. */
  private int standing(int i) {
    List<String> values = new ArrayList<>();
    boolean list = draft.look(i).isItem();
    int end = i + 1;
    while (end < draft.size() && values.size() < VALUES && draft.isFree(end)) {
      Look next = draft.look(end);
      boolean fits =
          (next.words() <= VALUE || areNames(next))
              && !next.isEmpty()
              && !next.isProse()
              && next.last() != ':'
              && !isLabelled(next)
              && !(list && unknownLabel(next) > 0)
              && (list ? next.isItem() : !next.isItem() && !next.isHeading());
      if (!fits || (!list && !values.isEmpty())) {
        break;
      }
      values.add(next.plain());
      end++;
    }
    boolean inList = list && i > 0 && end - i > 1;
    boolean among =
        isLabelAt(i + 1)
            || isLabelAt(i - 1)
            || (i > 0 && labelled[i - 1] && LabelWords.are(draft.look(i).folded()))
            || (i + 1 < draft.size() && isLabelled(draft.look(i + 1)));
    if (values.isEmpty() && !list && !among) {
      return i + 1;
    }
    if (values.size() == VALUES && !inList) {
      return i + 1;
    }
    for (int j = i; j < end; j++) {
      draft.remove(j, Reason.METADATA, RULE);
      labelled[j] = true;
    }
    draft.add(new Label(name(draft.look(i).plain()), values));
    return end;
  }

  /** {@code OSCE Mission to X, Council of Europe Office in Y}: several names as one value. */
  private static boolean areNames(Look look) {
    String[] names = PARTED.split(look.plain(), -1);
    boolean several = names.length > 1 && names.length <= VALUES && !look.ends();
    return several
        && Stream.of(names)
            .map(Wording::new)
            .allMatch(name -> name.words() > 1 && name.words() <= VALUE && isName(name));
  }

  private static boolean isName(Wording words) {
    return Wording.split(words.plain()).stream()
        .allMatch(word -> word.length() < TELLING || Character.isUpperCase(word.charAt(0)));
  }

  /** {@code Place: Vienna}: a label of its own, and no value of the one above. */
  private static boolean isLabelled(Look look) {
    return isLabelled(look, VALUE);
  }

  /**
   * @param most the words that label and value have at most
   */
  private static boolean isLabelled(Look look, int most) {
    int length = look.wording().label();
    int colon = look.plain().indexOf(':');
    return length > 0
        && colon >= 0
        && colon <= length + 2
        && !look.isProse()
        && look.words() <= most;
  }

  private boolean isLabelAt(int i) {
    return i >= 0
        && i < draft.size()
        && draft.look(i).last() == ':'
        && LabelWords.are(draft.look(i).folded());
  }

  /** {@code Label: value}, once or several times in one block. */
  private int inline(int i, String folded, int length) {
    Look look = draft.look(i);
    String plain = look.plain();
    int colon = plain.indexOf(':');
    boolean labelled = colon >= 0 && colon <= length + 4 && plain.length() > colon + 1;
    boolean dated = Dates.any(look) && look.words() <= VALUE + 6;
    if (labelled && !(colon + 1 < plain.length() && plain.startsWith("//", colon + 1))) {
      // "Date: 6 May", but no sentence that happens to begin so.
      if ((look.isProse() && !dated) || look.words() > 26) {
        return i + 1;
      }
      several(plain);
    } else if (dated && isBareLabel(folded, length, look)) {
      draft.add(
          new Label(name(plain.substring(0, length)), List.of(plain.substring(length).strip())));
    } else {
      return i + 1;
    }
    return label(i);
  }

  private int label(int i) {
    draft.remove(i, Reason.METADATA, RULE);
    labelled[i] = true;
    return i + 1;
  }

  /** {@code Publication date 4.12.2025}: the date is at once behind the label. */
  private static boolean isBareLabel(String folded, int length, Look look) {
    if (folded.length() <= length + 1 || look.plain().length() <= length) {
      return false;
    }
    String rest = look.plain().substring(length).strip();
    List<org.dateline.calendar.DateMention> dates = org.dateline.calendar.DateScanner.scan(rest);
    return !dates.isEmpty() && dates.getFirst().span().start() <= 4 && !look.isProse();
  }

  private void several(String plain) {
    int from = 0;
    while (from >= 0 && from < plain.length()) {
      int colon = plain.indexOf(':', from);
      if (colon < 0) {
        return;
      }
      String name = name(plain.substring(from, colon));
      int next = nextLabel(plain, colon + 1);
      String value = plain.substring(colon + 1, next < 0 ? plain.length() : next);
      value = trim(value);
      draft.add(new Label(name, value.isEmpty() ? List.of() : List.of(value)));
      from = next;
    }
  }

  /** Where the next label starts behind a comma, bar or semicolon; -1 where there is none. */
  private static int nextLabel(String plain, int from) {
    for (int i = from; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == ',' || c == '|' || c == ';') {
        String folded = Folding.letters(plain.substring(i + 1, Math.min(plain.length(), i + 60)));
        int lead = folded.length() - folded.stripLeading().length();
        int length = LabelWords.length(folded.strip());
        int colon = folded.indexOf(':');
        if (length > 0 && colon >= 0 && colon <= lead + length + 2) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  private static String trim(String value) {
    int start = 0;
    int end = value.length();
    while (start < end && " |,;-".indexOf(value.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " |,;-".indexOf(value.charAt(end - 1)) >= 0) {
      end--;
    }
    return value.substring(start, end);
  }

  private static String name(String label) {
    return trim(label.replace(':', ' ')).toLowerCase(Locale.ROOT);
  }
}
