package org.dateline.clean;

/**
 * What the templates say of a page's blocks.
 *
 * <p>How many pages the site has is read off the page itself: the block that stands on most pages
 * is on all of them. A label is the site's where it keeps the company of the same neighbour on a
 * good part of these, or stands alone on half of them; a label between two such is the site's too,
 * which carries over what drifts between years ({@code Czech Republic}, {@code Czechia}). Prose
 * needs more: it must stand on half of the site's pages, at the head or the foot of the page, and
 * may not be most of what the page says, for then the pages are copies of each other.
 *
 * <p>What is said of a removed block names the rule and no count: else a new page of a site would
 * make all others come out otherwise.
 */
final class TemplateEvidence {

  /** Fewer pages than this teach nothing: two releases may share a formula. */
  static final int PAGES = 3;

  /** The part of the site's pages on which two labels must stand together. */
  private static final double TOGETHER = 0.2;

  /** The part of the site's pages on which a block must stand by itself. */
  private static final double ALONE = 0.5;

  /** The largest part of a page's prose that can be a template. */
  private static final double PROSE = 0.5;

  /** Words of a label that drifted. */
  private static final int LABEL = 5;

  /**
   * A menu has at least so many labels. Without one, a line that comes back is the title of a
   * series, where the text follows it: the title itself then stands on most pages of the site.
   */
  private static final int MENU = 3;

  private static final String BESIDE =
      "stands beside the same line on a fifth of the site's pages, or on more";

  private static final String ON_HALF = "stands on half of the site's pages, or on more";

  /** Less than what is lost where fractions are computed, and more than nothing. */
  private static final double ROUNDING = 1e-9;

  /** Between a date and the text stand a title, an issuer, a meeting, a salutation. */
  private static final int NEAR = 6;

  /** Words of a title that says what the text below it is about. */
  private static final int TITLE = 5;

  /** Paragraphs in which the words of a title come again. */
  private static final int LEAD = 4;

  /** The part of its longer words that come again there. */
  private static final double SAME_SUBJECT = 0.4;

  /** As many longer words at least are counted. */
  private static final int SHARED = 2;

  /** The part of the site's pages that have its own lines. */
  private static final double ALL = 0.9;

  /** Labels that the templates do not know between two that they do. */
  private static final int GAP = 2;

  private final Draft draft;
  private final Templates templates;
  private final long[] hashes;
  private final int[] alone;
  private final int[] together;

  /** The one main heading, which other pages of the site name among their links; -1 for none. */
  private final int onlyHeading;

  private int site;

  private TemplateEvidence(Draft draft, Templates templates) {
    this.draft = draft;
    this.templates = templates;
    this.hashes = new long[draft.size()];
    this.alone = new int[draft.size()];
    this.together = new int[draft.size()];
    this.onlyHeading = draft.onlyMainHeading().orElse(-1);
  }

  static void apply(Draft draft, Templates templates) {
    if (!templates.isEmpty()) {
      TemplateEvidence evidence = new TemplateEvidence(draft, templates);
      evidence.count();
      if (evidence.isAtLeast(evidence.site, PAGES, 0)) {
        evidence.labels();
        evidence.prose();
      }
    }
  }

  private void count() {
    int previous = -1;
    for (int i = 0; i < draft.size(); i++) {
      Look look = draft.look(i);
      // The block as it was read: templates know nothing of cuts.
      long hash = draft.isCut(i) ? Sightings.hash(look.block().plain()) : look.wording().sighting();
      hashes[i] = hash;
      if (hash == 0) {
        continue;
      }
      Standing standing = look.standing(templates, hash, previous < 0 ? 0 : hashes[previous]);
      alone[i] = standing.alone();
      if (previous >= 0) {
        together[previous] = Math.max(together[previous], standing.below());
        together[i] = Math.max(together[i], standing.below());
      }
      previous = i;
      if (!look.isProse()) {
        site = Math.max(site, alone[i]);
      }
    }
  }

  /**
   * Whether a count reaches a part of the site's pages, and notes how far both may change without
   * another answer.
   */
  private boolean isAtLeast(int count, int least, double part) {
    double wanted = Math.max(least, part * site);
    double room = Math.abs(count - wanted) / (1 + part) - ROUNDING;
    boolean reached = count >= wanted;
    draft.steadyFor((int) (reached ? Math.floor(room) : Math.ceil(room) - 1));
    return reached;
  }

  private boolean isTogether(int i) {
    return isAtLeast(together[i], PAGES, TOGETHER);
  }

  private boolean isOnHalf(int i) {
    return isAtLeast(alone[i], PAGES + 1, ALONE);
  }

  private boolean isKnown(int i) {
    return !draft.look(i).isEmpty()
        && !draft.look(i).isProse()
        && (isTogether(i) || (isBare(draft.look(i)) && isOnHalf(i) && i != onlyHeading))
        && !saysWhereAndWhen(draft.look(i))
        && !isDateOfText(i)
        && !isTitleElsewhereLinked(i);
  }

  /**
   * The title of the text right below it, which other pages of the site have among their latest
   * news. If it is not the one main heading of the page, it does not stand on all of them as the
   * site's own lines do; or it does in a small site, but nowhere beside what it stands beside here.
   */
  private boolean isTitleElsewhereLinked(int i) {
    Look look = draft.look(i);
    if (look.words() < TITLE
        || look.isItem()
        || look.isLink()
        || (i != onlyHeading && isTogether(i) && isAtLeast(alone[i], PAGES, ALL))) {
      return false;
    }
    if (isTitleOfText(i) && !isTogether(i)) {
      return true; // a speech may have no word of its title
    }
    Stems text = new Stems();
    int seen = 0;
    int prose = 0;
    for (int next = i + 1; next < draft.size() && seen < NEAR && prose < LEAD; next++) {
      Look below = draft.look(next);
      boolean title =
          draft.isOpen(next)
              && !below.isProse()
              && below.words() >= TITLE
              && !Dates.any(below)
              && !below.wording().is(Trait.MEETING);
      if (prose == 0 && (below.isHeading() || title)) {
        return false; // a section above a title
      }
      seen += below.isEmpty() || prose > 0 ? 0 : 1;
      if (below.isProse() && !isAtLeast(templates.count(hashes[next]), PAGES, 0)) {
        text.add(below.plain());
        prose++;
      }
    }
    return prose > 0 && Stems.of(look.plain()).in(text, SHARED) >= SAME_SUBJECT;
  }

  /** A day in a line of its own near the text: templates do not tell one from another. */
  private boolean isDateOfText(int i) {
    return Dates.isAlone(draft.look(i)) && isNearText(i);
  }

  /** Whether the text begins in one of the next lines. */
  private boolean isNearText(int i) {
    int seen = 0;
    for (int next = i + 1; next < draft.size() && seen < NEAR; next++) {
      Look look = draft.look(next);
      seen += look.isEmpty() ? 0 : 1;
      if (look.isProse() && templates.count(hashes[next]) < PAGES) {
        return true;
      }
    }
    return false;
  }

  /**
   * The line right above the date of the text, behind a label or not, between the last label of the
   * menu and a button.
   */
  private boolean isTitleOfText(int i) {
    int next = draft.below(i);
    return next < draft.size()
        && draft.look(next).words() <= LABEL
        && Dates.any(draft.look(next))
        && isNearText(next);
  }

  /**
   * A series of statements has the same line above each, but for its numbers, which templates do
   * not tell apart: the meeting, or the place and the date, are what the line is there to say.
   */
  private static boolean saysWhereAndWhen(Look look) {
    return look.wording().is(Trait.MEETING) || Dates.beginsWithPlace(look);
  }

  private boolean hasMenu() {
    int known = 0;
    for (int i = 0; i < draft.size() && known < MENU; i++) {
      known += isKnown(i) ? 1 : 0;
    }
    return known >= MENU;
  }

  /** Where a title stands: what follows is the text. */
  private boolean standsAboveProse(int i) {
    int next = draft.below(i);
    return next < draft.size() && draft.look(next).isProse();
  }

  private void labels() {
    boolean menu = hasMenu();
    int last = -1;
    int gap = 0;
    for (int i = 0; i < draft.size(); i++) {
      Look look = draft.look(i);
      if (look.isEmpty()) {
        continue;
      }
      boolean label = !look.isProse();
      if (isKnown(i) && (menu || !standsAboveProse(i))) {
        draft.remove(i, Reason.TEMPLATE, isTogether(i) ? BESIDE : ON_HALF);
        for (int j = last + 1; last >= 0 && gap <= GAP && j < i; j++) {
          if (isBare(draft.look(j))
              && isAlike(j, last)
              && isAlike(j, i)
              && !isDateOfText(j)
              && !isTitleOfText(j)) {
            draft.remove(j, Reason.TEMPLATE, "stands among labels of the site");
          }
        }
        last = i;
        gap = 0;
      } else {
        gap += label ? 1 : GAP + 1;
      }
    }
  }

  /** Whether two blocks are labels of one menu: a title between two labels is longer. */
  private boolean isAlike(int i, int j) {
    return draft.look(i).words() <= LABEL
        && draft.look(i).block().kind() == draft.look(j).block().kind()
        && !draft.isRemovedAs(j, Reason.METADATA);
  }

  /** Whether it is neither a salutation nor another sentence, which come back for a reason. */
  private static boolean isBare(Look look) {
    return look.isShort();
  }

  private void prose() {
    int all = 0;
    int shared = 0;
    int from = -1;
    int to = -1;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i) && draft.look(i).isProse()) {
        all += draft.look(i).words();
        if (isShared(i)) {
          shared += draft.look(i).words();
        } else {
          from = from < 0 ? i : from;
          to = i;
        }
      }
    }
    if (shared > PROSE * all || from < 0) {
      return;
    }
    for (int i = 0; i < draft.size(); i++) {
      if ((i < from || i > to) && draft.look(i).isProse() && isShared(i)) {
        draft.remove(i, Reason.TEMPLATE, ON_HALF);
      }
    }
  }

  private boolean isShared(int i) {
    return isOnHalf(i) && !Protection.isFormula(draft.look(i));
  }
}
