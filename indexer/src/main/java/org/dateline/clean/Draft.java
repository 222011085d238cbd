package org.dateline.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.read.Block;
import org.dateline.read.Page;
import org.dateline.read.Plain;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A page while it is being cleaned: what the rules have decided so far. The first decision on a
 * block stands; a block that no rule removes is kept.
 */
final class Draft {

  private record Cut(Span span, Reason reason, String rule) {}

  private final Page page;
  private final Look[] looks;
  private final @Nullable Reason[] reasons;
  private final String[] rules;
  private final boolean[] safe;
  private final List<@Nullable List<Cut>> cuts;
  private final List<Label> labels = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private int titleAt = -1;
  private int regionFrom = -1;
  private int regionTo = -1;
  private int entries;
  private int first;
  private int last = -1;
  private int steady = Integer.MAX_VALUE;

  Draft(Page page, Looks known) {
    this.page = page;
    int size = page.blocks().size();
    this.looks = new Look[size];
    this.reasons = new Reason[size];
    this.rules = new String[size];
    this.safe = new boolean[size];
    this.cuts = new ArrayList<>(java.util.Collections.nCopies(size, null));
    for (int i = 0; i < size; i++) {
      looks[i] = known.of(page.blocks().get(i));
    }
  }

  Page page() {
    return page;
  }

  int size() {
    return looks.length;
  }

  Look look(int i) {
    return looks[i];
  }

  /** The next block above that has words; -1 where there is none. */
  int above(int i) {
    int above = i - 1;
    while (above >= 0 && looks[above].isEmpty()) {
      above--;
    }
    return above;
  }

  /** The next block below that has words; {@link #size()} where there is none. */
  int below(int i) {
    int below = i + 1;
    while (below < looks.length && looks[below].isEmpty()) {
      below++;
    }
    return below;
  }

  /** Whether no rule has removed the block yet. */
  boolean isOpen(int i) {
    return reasons[i] == null;
  }

  /** Whether the block may still be removed. */
  boolean isFree(int i) {
    return reasons[i] == null && !safe[i];
  }

  /** Whether the block was removed for this reason. */
  boolean isRemovedAs(int i, Reason reason) {
    return reasons[i] == reason;
  }

  /** Whether it may still be removed, or only the templates have removed it. */
  boolean isFreeOrTemplate(int i) {
    return isFree(i) || isRemovedAs(i, Reason.TEMPLATE);
  }

  Optional<Reason> reason(int i) {
    return Optional.ofNullable(reasons[i]);
  }

  /** The rule that has removed a block; empty where none has. */
  String rule(int i) {
    return reasons[i] == null ? "" : rules[i];
  }

  void remove(int i, Reason reason, String rule) {
    if (isFree(i)) {
      reasons[i] = reason;
      rules[i] = rule;
    }
  }

  /** Takes a removed block back. */
  void restore(int i) {
    reasons[i] = null;
  }

  /** Keeps a block from every later rule. */
  void protect(int i) {
    if (reasons[i] == null) {
      safe[i] = true;
    }
  }

  boolean isSafe(int i) {
    return safe[i];
  }

  /** Removes a stretch of a block; the rest goes on as if it had been alone. */
  void cut(int i, Span span, Reason reason, String rule) {
    List<Cut> own = cuts.get(i);
    if (own == null) {
      own = new ArrayList<>();
      cuts.set(i, own);
    }
    own.add(new Cut(span, reason, rule));
    own.sort(Comparator.comparingInt(cut -> cut.span().start()));
    Block block = page.blocks().get(i);
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (Cut cut : own) {
      rest.append(Plain.of(block.text(), from, cut.span().start(), block.marks())).append(' ');
      from = cut.span().end();
    }
    rest.append(Plain.of(block.text(), from, block.text().length(), block.marks()));
    looks[i] = new Look(block, rest.toString().strip());
  }

  /** The heading of the first level, where the page has only one. */
  OptionalInt onlyMainHeading() {
    OptionalInt found = OptionalInt.empty();
    for (int i = 0; i < size(); i++) {
      if (look(i).isMainHeading()) {
        if (found.isPresent()) {
          return OptionalInt.empty();
        }
        found = OptionalInt.of(i);
      }
    }
    return found;
  }

  /** Where what is left of a block begins: behind the stretch that was cut off its head, else 0. */
  int opening(int i) {
    List<Cut> own = cuts.get(i);
    return own == null || own.getFirst().span().start() > 0 ? 0 : own.getFirst().span().end();
  }

  /** Whether a stretch of the block has been cut off. */
  boolean isCut(int i) {
    return cuts.get(i) != null;
  }

  Optional<String> title() {
    return title;
  }

  /** The block that is the title; -1 where none is, or where it is only part of one. */
  int titleAt() {
    return titleAt;
  }

  void setTitle(String words, int at) {
    title = Optional.of(words);
    titleAt = at;
  }

  void add(Label label) {
    labels.add(label);
  }

  /** Keeps a name that the page gives itself outside its text. */
  void addName(String name) {
    names.add(name);
  }

  /** What the page calls itself, besides what its head says. */
  List<String> names() {
    return names;
  }

  /** Says that nearly all of the page is a list of entries with their dates. */
  void setEntries(int count) {
    entries = Math.max(entries, count);
  }

  /** How many dated entries stand one after the other on a page that has nothing beside them. */
  int entries() {
    return entries;
  }

  /** The first block of prose of the body. */
  int first() {
    return first;
  }

  /** The last block of prose of the body; before {@link #first} where there is none. */
  int last() {
    return last;
  }

  boolean hasBody() {
    return last >= first;
  }

  void setBody(int from, int to) {
    first = from;
    last = to;
  }

  /** Says which blocks stand in the element that holds the body. */
  void setRegion(int from, int to) {
    regionFrom = from;
    regionTo = to;
  }

  /** Whether the page's structure shows which element holds the body. */
  boolean hasRegion() {
    return regionFrom >= 0;
  }

  /** Whether the page's structure says that the block stands outside the body's element. */
  boolean isOutside(int i) {
    return regionFrom >= 0 && (i < regionFrom || i > regionTo);
  }

  /** Says that what the templates have counted may change so far without another outcome. */
  void steadyFor(int change) {
    steady = Math.min(steady, Math.max(change, 0));
  }

  /** By how much every count of the templates may change without another outcome. */
  int steady() {
    return steady;
  }

  CleanPage finish(Optional<Refusal> refusal) {
    List<Part> parts = new ArrayList<>(looks.length + 16);
    for (int i = 0; i < looks.length; i++) {
      parts(i, refusal.isPresent(), parts);
    }
    return refusal.isPresent()
        ? new CleanPage(page, parts, Optional.empty(), List.of(), refusal)
        : new CleanPage(page, parts, title, labels, refusal);
  }

  private void parts(int i, boolean refused, List<Part> parts) {
    Block block = page.blocks().get(i);
    int length = block.text().length();
    Reason reason = reasons[i];
    List<Cut> own = cuts.get(i);
    if (refused) {
      parts.add(Part.removed(i, new Span(0, length), Reason.SKIPPED, "the page is no release"));
      return;
    }
    int from = 0;
    for (Cut cut : own == null ? List.<Cut>of() : own) {
      rest(i, from, cut.span().start(), reason, parts);
      parts.add(Part.removed(i, cut.span(), cut.reason(), cut.rule()));
      from = cut.span().end();
    }
    rest(i, from, length, reason, parts);
  }

  private void rest(int i, int from, int to, @Nullable Reason reason, List<Part> parts) {
    if (from == to) {
      return;
    }
    if (reason != null) {
      parts.add(Part.removed(i, new Span(from, to), reason, rules[i]));
      return;
    }
    int at = from;
    for (Span mark : page.blocks().get(i).marks()) {
      if (mark.start() >= at && mark.end() <= to && !mark.isEmpty()) {
        if (mark.start() > at) {
          parts.add(Part.kept(i, new Span(at, mark.start())));
        }
        parts.add(Part.removed(i, mark, Reason.MARKUP, "sign of the format"));
        at = mark.end();
      }
    }
    if (at < to) {
      parts.add(Part.kept(i, new Span(at, to)));
    }
  }
}
