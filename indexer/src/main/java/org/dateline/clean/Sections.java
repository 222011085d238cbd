package org.dateline.clean;

import java.util.Optional;

/**
 * Sections that follow a body and do not belong to it, each opened by a line that says so: whom to
 * call, other stories, comments, what the organization is, and what stands behind an end mark.
 *
 * <p>How far a section reaches depends on what it is: to the end of the page for comments and other
 * stories, as far as there are numbers and addresses for contacts. No section may take more than
 * half of the page's prose: then its opening line was a heading of the text.
 */
final class Sections {

  /** Characters of the line above numbers to call. */
  private static final int CONTACT_LINE = 40;

  /** Words of a sentence that leads to whom to call. */
  private static final int LEAD = 20;

  /** Words of a sentence in a form, and of the labels beside it. */
  private static final int FORM = 20;

  private static final int LABEL = 5;

  private final Draft draft;
  private final int[] prose;

  private Sections(Draft draft) {
    this.draft = draft;
    this.prose = new int[draft.size() + 1];
    for (int i = draft.size() - 1; i >= 0; i--) {
      boolean counts = draft.isOpen(i) && draft.look(i).isProse();
      prose[i] = prose[i + 1] + (counts ? draft.look(i).words() : 0);
    }
  }

  static void apply(Draft draft) {
    if (draft.hasBody()) {
      PageNumbers.apply(draft);
      Sections sections = new Sections(draft);
      boolean numbered =
          draft.titleAt() >= 0 && Letterheads.isNumbered(draft.look(draft.titleAt()));
      for (int i = draft.first() + 1; i < draft.size(); i++) {
        if (numbered && Letterheads.isNumbered(draft.look(i))) {
          draft.remove(i, Reason.TEASER, "numbered as the title is: another release");
          continue;
        }
        // What templates know to be a heading of the site opens a section all the same.
        if (draft.isFreeOrTemplate(i)) {
          sections.judge(i);
        }
      }
      new Callers(draft).apply();
      BelowRule.apply(draft, sections.prose);
    }
  }

  private void judge(int i) {
    Look look = draft.look(i);
    if (look.isEmpty()) {
      return;
    }
    if (look.ends() && draft.isFree(i) && isOfForm(i)) {
      draft.remove(i, Reason.TEASER, "invites to subscribe, in a form");
      return;
    }
    if (endsInMark(look.plain()) && i + 1 < draft.size()) {
      behindEnd(i + 1);
      return;
    }
    Optional<Sense> sense = look.words() <= 8 ? Lexicon.line(look) : Optional.empty();
    if (sense.isEmpty()) {
      sense = Lexicon.start(look);
    }
    if (sense.isEmpty() && (isContactHeading(look) || isContactBlock(look) || leadsToNumbers(i))) {
      sense = Optional.of(Sense.CONTACT);
    }
    if (sense.isEmpty()) {
      return;
    }
    boolean heading = !look.isProse() && look.words() <= 14;
    switch (sense.get()) {
      case RELATED -> {
        if (heading) {
          section(i, Reason.TEASER, "other stories", 0.5);
        }
      }
      case COMMENT -> {
        if (heading && isAmongButtons(i)) {
          draft.remove(i, Reason.BUTTON, "label among buttons");
        } else if (heading) {
          section(i, Reason.COMMENT, "comments of readers", 5);
        }
      }
      case FOOTER -> {
        if (look.last() == ':' && look.words() <= 6) {
          section(i, Reason.FOOTER, "legal notes", 0.35);
        }
      }
      case END -> behindEnd(i);
      case CONTACT -> contact(i);
      case ABOUT -> about(i);
      case NOTE -> {
        if (i > draft.last() && look.words() <= 14 && !look.ends()) {
          draft.remove(i, Reason.METADATA, "note on the delivery below the body");
        }
      }
      case BYLINE -> {
        if (i > draft.last() && look.words() <= 14) {
          draft.remove(i, Reason.BYLINE, "author or source below the body");
        }
      }
      default -> {}
    }
  }

  /** Removes what follows, to the end of the page or to the next prose that is too much to take. */
  private void section(int from, Reason reason, String rule, double most) {
    int before = prose[0] - prose[from];
    boolean toEnd = prose[from] <= most * before && before >= 20;
    int i = from;
    do {
      draft.remove(i, reason, rule);
      i++;
    } while (i < draft.size() && (toEnd || (!draft.look(i).isProse() && i - from < 12)));
  }

  /** An end mark behind the last sentence: {@code … in Bratislava. (Schluss)}. */
  private static boolean endsInMark(String plain) {
    int end = plain.length() - 1;
    if (end < 20 || (plain.charAt(end) != ')' && plain.charAt(end) != ']')) {
      return false;
    }
    int open = Math.max(plain.lastIndexOf('('), plain.lastIndexOf('['));
    return open > 0
        && end - open <= 14
        && Lexicon.isEnd(Wording.fold(plain.substring(open + 1, end)));
  }

  /** Whether labels of buttons stand before and behind it: it leads to the comments. */
  private boolean isAmongButtons(int i) {
    return i > 0 && i + 1 < draft.size() && isButton(i - 1) && isButton(i + 1);
  }

  private boolean isButton(int i) {
    return draft.isRemovedAs(i, Reason.BUTTON);
  }

  private void behindEnd(int from) {
    if (prose[from] > 0.5 * (prose[0] - prose[from])) {
      return;
    }
    for (int i = from; i < draft.size(); i++) {
      Reason reason = i >= from && Contacts.has(draft.look(i)) ? Reason.CONTACT : Reason.FOOTER;
      draft.remove(i, reason, "behind the end mark");
    }
  }

  private void contact(int from) {
    Look opener = draft.look(from);
    // A long sentence that goes on to say something is the body's.
    if (opener.words() > 45 || (opener.isProse() && !Contacts.has(opener) && !isLastWord(from))) {
      return;
    }
    draft.remove(from, Reason.CONTACT, "whom to call");
    for (int i = from + 1; i < draft.size(); i++) {
      Look look = draft.look(i);
      boolean address = look.words() <= 25 && (!look.isProse() || Contacts.has(look));
      if (!address && !look.isEmpty()) {
        return;
      }
      if (Lexicon.line(look).filter(s -> s != Sense.CONTACT).isPresent()
          || (look.isHeading() && !Contacts.has(look) && i > from + 1)) {
        return;
      }
      draft.remove(i, Reason.CONTACT, "whom to call");
    }
  }

  /** A short line with the word for contact in it and a colon behind: {@code Kontakt & Presse:}. */
  private static boolean isContactHeading(Look look) {
    if (look.words() > 6 || look.last() != ':') {
      return false;
    }
    String folded = look.folded();
    return folded.contains("contact")
        || folded.contains("kontakt")
        || folded.contains("contat")
        || folded.contains("контакт");
  }

  /** {@code Pour en savoir plus, veuillez contacter :} and below it a number or an address. */
  private boolean leadsToNumbers(int i) {
    Look look = draft.look(i);
    if (look.last() != ':'
        || look.words() > LEAD
        || Lexicon.count(look.folded(), Sense.CALL) == 0) {
      return false;
    }
    int next = draft.below(i);
    return next < draft.size() && Contacts.has(draft.look(next)) && !draft.look(next).isProse();
  }

  /** Whether the first line of a block with numbers to call says that these follow. */
  private static boolean isContactBlock(Look look) {
    String text = look.block().text();
    int end = text.substring(0, Math.min(text.length(), CONTACT_LINE)).indexOf('\n');
    return end > 0
        && Contacts.has(look)
        && Lexicon.isLine(Wording.fold(text.substring(0, end).strip()), Sense.CONTACT);
  }

  /** Whether a sentence stands between labels of a form in which readers subscribe. */
  private boolean isOfForm(int i) {
    return draft.look(i).words() <= FORM && isPromo(i - 1, -1) && isPromo(i + 1, 1);
  }

  private boolean isPromo(int from, int step) {
    int i = from;
    while (i > 0 && i < draft.size() && draft.look(i).isEmpty()) {
      i += step;
    }
    return i > 0
        && i < draft.size()
        && !draft.isOpen(i)
        && draft.look(i).words() <= LABEL
        && Lexicon.promoWords(draft.look(i).folded()) > 0;
  }

  /** Whether hardly any prose follows. */
  private boolean isLastWord(int from) {
    return prose[from + 1] * 5 <= prose[0];
  }

  private void about(int from) {
    Look look = draft.look(from);
    if (look.isProse() || look.words() > 12 || !namesSomeone(look.plain())) {
      return;
    }
    boolean tail = prose[from] > 0 && prose[from] <= 0.35 * prose[0];
    if (!tail) {
      return;
    }
    draft.remove(from, Reason.FOOTER, "about the organization");
    for (int i = from + 1; i < draft.size(); i++) {
      Look next = draft.look(i);
      if (draft.isOpen(i) && next.isShort() && !next.isEmpty() && i > from + 1) {
        return;
      }
      draft.remove(i, Reason.FOOTER, "about the organization");
    }
  }

  /** {@code About the OSCE} but not {@code About the project}. */
  private static boolean namesSomeone(String plain) {
    int last = plain.lastIndexOf(' ');
    return last > 0 && last + 1 < plain.length() && Character.isUpperCase(plain.charAt(last + 1));
  }
}
