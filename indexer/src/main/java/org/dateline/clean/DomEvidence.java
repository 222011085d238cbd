package org.dateline.clean;

import org.dateline.clean.Skeleton.Bone;
import org.dateline.read.Block;
import org.dateline.read.Format;
import org.jspecify.annotations.Nullable;

/**
 * What the structure of an HTML page shows: elements that say what they are ({@link Landmark}), and
 * the element that holds the body.
 *
 * <p>The body's element is found from the top: as long as one of an element's children holds nearly
 * all of its prose, the body is in that child. What stands below it is not the body's; above it
 * stand title and date, which other rules look for.
 */
final class DomEvidence {

  /**
   * The part of the prose that makes a child the one that the body is in: calibrated on real
   * articles, where .7 to .85 choose the same elements but for two pages.
   */
  private static final double NEARLY_ALL = 0.75;

  /** Where the page's makers name an element as the body, half of the prose is enough. */
  private static final double NAMED = 0.5;

  /**
   * An element that holds more of the prose and the title or the body is not what its name says.
   */
  private static final double HALF = 0.5;

  /** Words of the shortest release: one sentence. */
  private static final int LEAST = 15;

  /** Titles and sub-headings that stand in an element with a misleading name. */
  private static final int HEADLINE = 3;

  /** Why what stands below the body's element leaves it. */
  static final String BELOW = "below the element that holds the body";

  private final Draft draft;
  private final Skeleton skeleton;
  private final boolean[] marked;

  private DomEvidence(Draft draft) {
    this.draft = draft;
    this.skeleton = new Skeleton(draft);
    this.marked = new boolean[draft.size()];
  }

  static void apply(Draft draft) {
    if (draft.page().format() == Format.HTML && draft.size() > 0) {
      DomEvidence evidence = new DomEvidence(draft);
      evidence.landmarks();
      evidence.body();
    }
  }

  private void landmarks() {
    skeleton.findBodies();
    judge(1);
    int left = 0;
    for (int i = 0; i < draft.size(); i++) {
      left += draft.isOpen(i) && draft.look(i).isProse() ? draft.look(i).words() : 0;
    }
    // Where nothing is left, one of the names lied: believe only those of small elements.
    if (left < LEAST && skeleton.root().prose >= 3 * LEAST) {
      for (int i = 0; i < draft.size(); i++) {
        if (marked[i]) {
          draft.restore(i);
        }
      }
      judge(0.4);
    }
  }

  /**
   * @param trust the factor on how large an element may be and still be believed
   */
  private void judge(double trust) {
    int all = skeleton.root().prose;
    for (Bone bone : skeleton.parentsFirst()) {
      Landmark own = Landmark.of(bone.container).orElse(null);
      boolean large = bone.prose > HALF * all;
      if (own != null && large && (bone.holdsBody || bone.prose > trust * own.most() * all)) {
        own = null;
      }
      Landmark inherited = bone.parent == null ? null : bone.parent.landmark;
      bone.landmark = inherited == null ? own : inherited;
    }
    for (int i = 0; i < draft.size(); i++) {
      Block block = draft.look(i).block();
      Landmark landmark = skeleton.of(block.setting().container()).landmark;
      if (landmark != null && !isTitle(i)) {
        marked[i] = draft.isFree(i);
        draft.remove(i, landmark.reason(), landmark.rule());
      } else if (block.kind() == Block.Kind.CAPTION) {
        draft.remove(i, Reason.CAPTION, "caption of a figure");
      }
    }
  }

  private boolean isTitle(int i) {
    Look look = draft.look(i);
    return look.isMainHeading() && look.words() >= HEADLINE && !look.isLink();
  }

  private void body() {
    Skeleton open = new Skeleton(draft);
    Bone at = open.root();
    if (at.prose == 0) {
      return;
    }
    Bone next = at;
    while (next != null) {
      at = next;
      next = child(at);
    }
    at.isBody = true;
    for (Bone bone : open.parentsFirst()) {
      bone.isBody |= bone.parent != null && bone.parent.isBody;
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i < draft.size(); i++) {
      if (open.of(draft.look(i).block().setting().container()).isBody) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    last = announcedTo(last);
    while (last + 1 < draft.size() && isFootnote(draft.look(last + 1))) {
      last++;
    }
    draft.setRegion(first, last);
    for (int i = last + 1; i < draft.size(); i++) {
      draft.remove(i, Reason.FOOTER, BELOW);
    }
  }

  /** Where the table or the list ends that the last words of the body announce by a colon. */
  private int announcedTo(int last) {
    int end = last;
    if (last >= 0 && draft.isOpen(last) && draft.look(last).last() == ':') {
      while (end + 1 < draft.size() && isOfList(end + 1, last + 1)) {
        end++;
      }
    }
    return end;
  }

  /** Whether a block is a row or an item like that at the beginning of a list. */
  private boolean isOfList(int i, int first) {
    Look look = draft.look(i);
    return draft.isOpen(i)
        && !look.isLink()
        && (look.isRow() || look.isItem())
        && look.block().kind() == draft.look(first).block().kind();
  }

  private static @Nullable Bone child(Bone bone) {
    for (Bone child : bone.children) {
      boolean named = Landmark.isNamedBody(child.container) && child.prose >= NAMED * bone.prose;
      if (child.prose > 0 && (named || child.prose >= NEARLY_ALL * bone.prose)) {
        return isOneOfMany(bone, child) ? null : child;
      }
    }
    return null;
  }

  /** A note right below the body: a number or an asterisk, and words. */
  private static boolean isFootnote(Look look) {
    String plain = look.plain();
    if (look.words() < 4 || look.isLink()) {
      return false;
    }
    int at = 0;
    while (at < plain.length() && at < 5 && "0123456789*[]()†".indexOf(plain.charAt(at)) >= 0) {
      at++;
    }
    return at > 0
        && at < 5
        && at + 1 < plain.length()
        && (plain.charAt(at) == ' ' || Character.isLetter(plain.charAt(at)))
        && look.ends();
  }

  /** Whether siblings that look the same hold prose too: paragraphs, parts of the body. */
  private static boolean isOneOfMany(Bone parent, Bone child) {
    String tag = child.container.tag();
    if (tag.equals("p") || tag.equals("li") || tag.equals("blockquote")) {
      return true;
    }
    if (tag.equals("td")) {
      return false; // beside it in the row stand the menu and the news of a page laid out by tables
    }
    for (Bone sibling : parent.children) {
      if (sibling != child
          && sibling.prose > 0
          && sibling.container.tag().equals(tag)
          && sibling.container.names().equals(child.container.names())) {
        return true;
      }
    }
    return false;
  }
}
