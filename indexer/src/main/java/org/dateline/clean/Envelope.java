package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.read.EnvelopeField;
import org.dateline.read.EnvelopeField.Holds;
import org.dateline.read.EnvelopeField.Medium;
import org.dateline.text.Folding;
import org.dateline.text.Span;

/**
 * In what a text was sent that was saved as it came: the head of a mail, whose subject is a name of
 * the release, and the fields of a feed, one of which is its title.
 *
 * <p>A page is one or the other where it opens with three fields of the medium, one of them by a
 * name that is no word. Of several items of a feed the first is the release; a feed of nothing but
 * short ones is a listing.
 */
final class Envelope {

  /** Fields that make an envelope. */
  private static final int LEAST = 3;

  /** Blocks at whose beginning the fields stand, with the name of the feed between. */
  private static final int HEAD = 40;

  /** Items that make a listing of a feed. */
  private static final int MANY = 3;

  /** Words of a line that names or counts what the feed has. */
  private static final int NAME = 20;

  /** Fields of an item that are looked at below its title. */
  private static final int NEXT = 6;

  private final Draft draft;
  private final Medium medium;
  private final List<Integer> items = new ArrayList<>();

  private Envelope(Draft draft, Medium medium) {
    this.draft = draft;
    this.medium = medium;
  }

  static void apply(Draft draft) {
    for (Medium medium : Medium.values()) {
      Envelope envelope = new Envelope(draft, medium);
      if (envelope.isSentSo()) {
        envelope.open();
        return;
      }
    }
  }

  private boolean isSentSo() {
    int found = 0;
    boolean sure = false;
    int prose = 0;
    for (int i = 0; i < Math.min(HEAD, draft.size()) && prose == 0; i++) {
      Optional<EnvelopeField> field = field(i);
      found += field.isPresent() ? 1 : 0;
      sure |= field.filter(EnvelopeField::sure).isPresent();
      prose += field.isEmpty() && draft.look(i).isProse() ? 1 : 0;
    }
    return found >= LEAST && sure;
  }

  private Optional<EnvelopeField> field(int i) {
    return draft.isFree(i) ? draft.look(i).field(medium) : Optional.empty();
  }

  private void open() {
    boolean prose = false;
    int end = draft.size();
    for (int i = 0; i < end; i++) {
      Optional<EnvelopeField> field = field(i);
      if (medium == Medium.MAIL && field.isEmpty()) {
        return; // what looks like a field below the head is the mail's text
      }
      if (field.isPresent()) {
        boolean item = medium == Medium.FEED && field.get().holds() == Holds.TITLE && isItem(i);
        if (item) {
          items.add(i);
        }
        if (item && prose && items.size() > 1) {
          end = i;
        } else {
          take(i, field.get(), item);
        }
      } else if (!prose && !draft.look(i).isProse() && draft.look(i).words() <= NAME) {
        draft.remove(i, Reason.METADATA, "of the feed in which it came");
      } else {
        prose |= draft.look(i).isProse();
      }
    }
    nextItems(end);
    items.stream().findFirst().ifPresent(this::title);
  }

  /** What follows the first item: counted, and removed. */
  private void nextItems(int from) {
    for (int i = from + 1; i < draft.size(); i++) {
      boolean title = field(i).filter(f -> f.holds() == Holds.TITLE).isPresent();
      if (title && isItem(i)) {
        items.add(i);
      }
    }
    if (items.size() >= MANY) {
      draft.setEntries(items.size());
    }
    for (int i = from; i < draft.size(); i++) {
      draft.remove(i, Reason.TEASER, "another item of the feed");
    }
  }

  /** Whether a title is that of an item and not of the feed, by the fields that follow it. */
  private boolean isItem(int title) {
    boolean item = false;
    for (int i = title + 1; i < draft.size() && i <= title + NEXT; i++) {
      Optional<EnvelopeField> field =
          draft.look(i).field(medium).filter(f -> f.holds() != Holds.TITLE);
      if (field.isEmpty()) {
        return item;
      }
      if (field.get().holds() == Holds.CHANNEL) {
        return false;
      }
      item |= field.get().holds() == Holds.DATE || field.get().holds() == Holds.ITEM;
    }
    return item;
  }

  private void take(int i, EnvelopeField field, boolean item) {
    switch (field.holds()) {
      case TITLE -> {
        if (medium == Medium.MAIL) {
          draft.addName(withoutTags(value(i, field)));
          draft.remove(i, Reason.METADATA, "head of the mail");
        } else if (!item) {
          draft.remove(i, Reason.METADATA, "of the feed in which it came");
        }
      }
      case TEXT -> draft.cut(i, new Span(0, field.valueAt()), Reason.METADATA, "field of the feed");
      case DATE -> {} // a labelled value like others
      case CHANNEL, ITEM, OTHER -> {
        if (field.sure() || draft.look(i).wording().label() == 0) {
          draft.remove(i, Reason.METADATA, "in what the text was sent");
        }
      }
    }
  }

  private void title(int i) {
    EnvelopeField field = field(i).orElseThrow();
    String value = value(i, field);
    if (!value.isEmpty()) {
      draft.cut(i, new Span(0, field.valueAt()), Reason.METADATA, "field of the feed");
      draft.remove(i, Reason.TITLE, "title of the item");
      draft.setTitle(value, i);
    }
  }

  private String value(int i, EnvelopeField field) {
    String text = draft.look(i).block().text();
    return Folding.whiteSpace(text.substring(field.valueAt())).strip();
  }

  /** {@code [press-list] Re: Ferry opens} without what lists and mail programs put before. */
  static String withoutTags(String subject) {
    String rest = subject.strip();
    boolean more = true;
    while (more) {
      more = false;
      int end = rest.startsWith("[") ? rest.indexOf(']') : -1;
      int colon = rest.indexOf(':');
      if (end > 0) {
        rest = rest.substring(end + 1).strip();
        more = true;
      } else if (colon > 0 && Lexicon.has(Sense.REPLY, Wording.fold(rest.substring(0, colon)))) {
        rest = rest.substring(colon + 1).strip();
        more = true;
      }
    }
    return rest;
  }
}
