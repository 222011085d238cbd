package org.dateline.clean;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.read.Value.Origin;

/**
 * Tells a page of a few words below a site's menu that no date is found on: whom to call, a form, a
 * gallery. Releases have a date; a bare text, or one that begins with a place, may be one without.
 */
final class Undated {

  /**
   * Words of prose of a page without a date, below a site's menu: two sentences. Of 1,211 invented
   * pages no release had fewer than 70.
   */
  private static final int PROSE = 40;

  /** Words of menus that show that a page comes with its site's furniture, and is no bare text. */
  private static final int MENU = 25;

  private static final Set<Reason> OF_SITE =
      EnumSet.of(Reason.NAVIGATION, Reason.TEMPLATE, Reason.BUTTON, Reason.FOOTER);

  /** What stands round a release and is its own. */
  private static final Set<Reason> OF_RELEASE =
      EnumSet.of(Reason.METADATA, Reason.DATELINE, Reason.BYLINE, Reason.TITLE);

  /** Characters of a place in capitals: two towns. */
  private static final int PLACE = 40;

  /** Characters of a block that is searched for dates. */
  private static final int LONGEST = 1000;

  private final Draft draft;
  private int furniture;
  private boolean dated;

  Undated(Draft draft) {
    this.draft = draft;
  }

  /**
   * Looks at a block.
   *
   * @param near whether it may belong to the text
   */
  void look(int i, boolean near) {
    boolean ofSite = draft.reason(i).filter(OF_SITE::contains).isPresent();
    furniture += ofSite ? draft.look(i).words() : 0;
    dated = dated || (near && isDated(i));
  }

  /**
   * Whether it is such a page.
   *
   * @param prose words of its prose
   */
  boolean is(int prose) {
    return prose <= PROSE
        && furniture >= MENU
        && !dated
        && !isDated()
        && !(draft.hasBody() && isPlaced(draft.look(draft.first()).plain()));
  }

  /** Whether a line is a date, or has a whole one in a sentence or among few words. */
  private boolean isDated(int i) {
    Look look = draft.look(i);
    if (look.digits() == 0 || look.plain().length() > LONGEST) {
      return false;
    }
    boolean said = look.isProse() || draft.reason(i).filter(OF_RELEASE::contains).isPresent();
    return Dates.isDateline(look)
        || ((said || !(look.isItem() || look.isLink()))
            && Dates.scan(look).stream()
                .anyMatch(date -> date.year().isPresent() && date.day().isPresent()));
  }

  /** Whether the format itself gives the page a time. */
  private boolean isDated() {
    return draft.page().values().stream()
        .anyMatch(
            v ->
                v.origin() == Origin.TIME
                    || v.name().contains("date")
                    || v.name().contains("time")
                    || v.name().contains("published"));
  }

  /** {@code OTTAWA — }: a place in capitals, and a dash. */
  private static boolean isPlaced(String text) {
    int letters = 0;
    for (int i = 0; i < Math.min(text.length(), PLACE); i++) {
      char c = text.charAt(i);
      if (c == '–' || c == '—' || text.startsWith(" - ", i)) {
        return letters > 2;
      }
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return false;
  }
}
