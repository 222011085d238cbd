package org.dateline.read;

import java.util.List;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a text, and what can be said of it whatever stands above and below. The lines of menus
 * stand on every page of a site and are looked at once ({@link LineMemory}); so nothing here may
 * depend on the page.
 *
 * <p>The blocks are made when they are asked for and kept in single fields of immutable values: two
 * threads that ask at once make the same.
 */
final class TextLine {

  /** A block of a bullet on a line of its own and the line below it. */
  private record Labelled(TextLine bullet, Block block) {}

  private final String text;
  private final int length;
  private final boolean blank;
  private final boolean signs;
  private final boolean bold;
  private final LineStart start;
  private final List<EnvelopeField> fields;
  private @Nullable Block open;
  private @Nullable Block close;
  private @Nullable Labelled labelled;

  TextLine(String text) {
    this.text = text;
    this.length = length(text);
    this.blank = Plain.isBlank(text);
    this.signs = Marks.areIn(text);
    this.bold = signs && Marks.opensBold(text);
    this.start = LineStart.of(text);
    this.fields = EnvelopeField.of(text);
  }

  private static int length(String line) {
    int length = line.length();
    while (length > 0 && Character.isWhitespace(line.charAt(length - 1))) {
      length--;
    }
    return length;
  }

  String text() {
    return text;
  }

  /** Its length without the white space at its end. */
  int length() {
    return length;
  }

  /** The line without the white space at its end. */
  String withoutEnd() {
    return text.substring(0, length);
  }

  boolean isBlank() {
    return blank;
  }

  /** Whether a stretch in bold that begins in it goes on below. */
  boolean opensBold() {
    return bold;
  }

  LineStart start() {
    return start;
  }

  /** The fields of an envelope that it may be; see {@link EnvelopeField#of(String)}. */
  List<EnvelopeField> fields() {
    return fields;
  }

  /** Whether it begins with a small letter, white space aside. */
  boolean isSmall() {
    int at = 0;
    while (at < length && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < length && Character.isLowerCase(text.charAt(at));
  }

  /** Whether its last word begins and ends with a small letter, as no name does. */
  boolean endsSmall() {
    int word = text.lastIndexOf(' ', length - 1) + 1;
    return Character.isLowerCase(text.charAt(word))
        && Character.isLowerCase(text.charAt(length - 1));
  }

  /** Whether a sentence may go on behind it, which is not empty. */
  boolean isOpen() {
    char last = text.charAt(length - 1);
    return Character.isLetterOrDigit(last) || last == ',';
  }

  /**
   * The block that it is by itself in plain text.
   *
   * @param below whether it stands right below another block: {@link Setting#close}
   */
  Block alone(boolean below) {
    Block known = below ? close : open;
    if (known == null) {
      List<Span> marks =
          signs || start.table() ? Marks.of(text, false, start) : Marks.ofStart(text, start);
      known = new Block(start.kind(), text, marks, Setting.of(0, start.level(), below));
      if (below) {
        close = known;
      } else {
        open = known;
      }
    }
    return known;
  }

  /** The block that it is with a bullet above it on a line of its own. */
  Block labelled(TextLine bullet, boolean below) {
    Labelled known = labelled;
    if (known == null || known.bullet != bullet || known.block.setting().close() != below) {
      LineStart sign = bullet.start;
      String whole = bullet.text + '\n' + text;
      Setting setting = Setting.of(0, sign.level(), below);
      known =
          new Labelled(
              bullet, new Block(sign.kind(), whole, Marks.of(whole, false, sign), setting));
      labelled = known;
    }
    return known.block;
  }
}
