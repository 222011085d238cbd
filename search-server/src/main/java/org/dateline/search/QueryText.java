package org.dateline.search;

import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes typed text ready for the syntax parser: typographic marks become plain ones, and signs that
 * cannot be meant as syntax where they stand are escaped, so that they are read as words.
 */
final class QueryText {

  private static final Pattern STRETCH = Pattern.compile("([0-9*-]+) +TO +([0-9*-]+)");

  private final String typed;
  private final StringBuilder ready = new StringBuilder();
  private final boolean[] paired;
  private int at;
  private boolean changed;

  private QueryText(String typed) {
    this.typed = typed;
    this.paired = Pairs.in(typed);
  }

  /**
   * The outcome.
   *
   * @param text what the parser is given
   * @param mended whether a quotation mark or parenthesis was left out
   */
  record Ready(String text, boolean mended) {}

  static Ready of(String typed) {
    QueryText text = new QueryText(PlainMarks.in(typed));
    text.scan();
    return new Ready(text.ready.toString(), text.changed);
  }

  /** All words of the text, no sign of it read as syntax. */
  static String wordsOf(String typed) {
    StringBuilder words = new StringBuilder();
    StringTokenizer all = new StringTokenizer(PlainMarks.in(typed), " ");
    while (all.hasMoreTokens()) {
      String word = all.nextToken();
      StringBuilder escaped = new StringBuilder();
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (!Character.isLetterOrDigit(c) && c < 0x80) {
          escaped.append('\\');
        }
        escaped.append(c);
      }
      boolean operator = word.equals("AND") || word.equals("OR") || word.equals("NOT");
      words.append(words.isEmpty() ? "" : " ").append(operator ? "\\" : "").append(escaped);
    }
    return words.toString();
  }

  private void scan() {
    while (at < typed.length()) {
      char c = typed.charAt(at);
      switch (c) {
        case '\\' -> escape();
        case '"' -> quotation();
        case '(', ')' -> parenthesis(c);
        case ':' -> colon();
        case '-', '+' -> sign(c);
        case '>', '<', '=' -> comparison(c);
        case '[', '{' -> bracket(c);
        case '~' -> keepIf(c, isBehindWord() && endsWord(afterDigits(at + 1)));
        case '*' -> keepIf(c, endsWord(at + 1));
        case '!', '/', '^', '@', ']', '}', '?' -> keepIf(c, false);
        default -> ready.append(c);
      }
      at++;
    }
  }

  private void escape() {
    boolean escapes = at + 1 < typed.length() && typed.charAt(at + 1) != ' ';
    ready.append('\\').append(escapes ? typed.charAt(at + 1) : '\\');
    at += escapes ? 1 : 0;
  }

  private void quotation() {
    int end = paired[at] ? Pairs.closing(typed, at + 1) : -1;
    if (end < 0) {
      leaveOut();
      return;
    }
    ready.append(typed, at, end + 1);
    at = end;
    boolean bare =
        end + 1 < typed.length() && typed.charAt(end + 1) == '~' && afterDigits(end + 2) == end + 2;
    if (bare) {
      at++; // a ~ without a number says nothing
    }
  }

  private void parenthesis(char c) {
    if (paired[at]) {
      ready.append(c);
    } else {
      leaveOut();
    }
  }

  /** Keeps a colon behind the name of a field and before a value; any other belongs to a word. */
  private void colon() {
    boolean value = at + 1 < typed.length() && " ):*".indexOf(typed.charAt(at + 1)) < 0;
    if (!value || FieldName.of(wordBefore(at)).isEmpty()) {
      keepIf(':', false);
    } else if ("<>".indexOf(typed.charAt(at + 1)) < 0) {
      ready.append(':'); // the parser knows date>=2010 and not date:>=2010
    }
  }

  /** Keeps a sign that stands before a word; one that stands alone is no operator. */
  private void sign(char c) {
    boolean first = at == 0 || " (\"".indexOf(typed.charAt(at - 1)) >= 0;
    boolean before = at + 1 < typed.length() && " )-+".indexOf(typed.charAt(at + 1)) < 0;
    boolean value = at > 0 && typed.charAt(at - 1) == ':';
    keepIf(c, first ? before : !value);
  }

  private void comparison(char c) {
    int name = at;
    while (name > 0 && ":<>=".indexOf(typed.charAt(name - 1)) >= 0) {
      name--;
    }
    int value = at + 1;
    if (c != '=' && value < typed.length() && typed.charAt(value) == '=') {
      value++;
    }
    boolean known =
        "date".equalsIgnoreCase(wordBefore(name))
            && at - name <= 2
            && (c != '=' || (at > name && typed.charAt(at - 1) != ':'));
    keepIf(c, known && value < typed.length() && Character.isDigit(typed.charAt(value)));
  }

  /** Reads {@code date:[2004 TO 2006]} as {@code date:2004..2006}; escapes every other bracket. */
  private void bracket(char c) {
    boolean date = at > 0 && typed.charAt(at - 1) == ':' && wordBefore(at - 1).equals("date");
    int end = date ? typed.indexOf(c == '[' ? ']' : '}', at) : -1;
    Matcher range = STRETCH.matcher(end < 0 ? "" : typed.substring(at + 1, end));
    if (range.matches()) {
      ready.append(range.group(1).replace("*", "")).append("..");
      ready.append(range.group(2).replace("*", ""));
      at = end;
    } else {
      keepIf(c, false);
    }
  }

  private void keepIf(char c, boolean syntax) {
    ready.append(syntax ? "" : "\\").append(c);
  }

  private void leaveOut() {
    ready.append(' ');
    changed = true;
  }

  private boolean isBehindWord() {
    return at > 0 && " (".indexOf(typed.charAt(at - 1)) < 0;
  }

  private String wordBefore(int end) {
    int start = end;
    while (start > 0 && Character.isLetter(typed.charAt(start - 1))) {
      start--;
    }
    boolean whole = start == 0 || " (-+".indexOf(typed.charAt(start - 1)) >= 0;
    return whole ? typed.substring(start, end) : "";
  }

  private int afterDigits(int from) {
    int at = from;
    while (at < typed.length() && Character.isDigit(typed.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean endsWord(int at) {
    return at >= typed.length() || " )".indexOf(typed.charAt(at)) >= 0;
  }
}
