package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.text.Capitals;
import org.dateline.text.Folding;

/**
 * Reads the names of bodies that stand one below the other above a release: the letterheads of
 * those who issue it together. An organisation and its part, or a State and its ministry, stand
 * there too, and are one issuer; a group of observers stands above those of which it is made.
 */
final class Column {

  /** Lines above the title of a joint release: bodies, a type, a number. */
  private static final int ABOVE = 6;

  /** Names below a label that stayed in the text. */
  private static final int BEHIND_LABEL = 4;

  /** Longer columns are menus. */
  private static final int MOST = 8;

  /** A longer row is a sentence. */
  private static final int LONGEST_ROW = 280;

  private final ScannedPage page;
  private final List<Line> lines;
  private final boolean joint;
  private final OptionalInt year;
  private final List<Issuers.Named> run = new ArrayList<>();
  private boolean broken;
  private boolean belowTitle;
  private boolean belowMenu;

  private Column(ScannedPage page, List<Line> lines, boolean joint, OptionalInt year) {
    this.page = page;
    this.lines = lines;
    this.joint = joint;
    this.year = year;
  }

  /**
   * The bodies of the first column that names several issuers, or one over several rows.
   *
   * @param joint whether the release says that several issue it: then lines count too that could be
   *     the site's
   */
  static List<Issuers.Named> of(ScannedPage page, boolean joint, OptionalInt year) {
    List<Line> lines = page.lines();
    int above = page.linesAbove().size();
    int head = 0;
    while (head < above && lines.get(head).reason() != Reason.TITLE) {
      head++;
    }
    List<Line> near = new ArrayList<>(lines.subList(Math.max(0, head - ABOVE), above));
    page.leading().stream()
        .map(p -> Line.of(Reason.METADATA, p.text(), Line.Place.ABOVE))
        .forEach(near::add);
    // a label that stayed in the text may stand above the names
    near.addAll(lines.subList(above, Math.min(lines.size(), above + BEHIND_LABEL)));
    return new Column(page, near, joint, year).read();
  }

  private List<Issuers.Named> read() {
    String before = "";
    Reason above = Reason.TITLE;
    for (Line line : lines) {
      belowTitle |= line.reason() == Reason.TITLE;
      belowMenu = run.isEmpty() ? Letterhead.isMenu(above) && !belowTitle : belowMenu;
      above = line.reason();
      for (String row : line.rows()) {
        String previous = before;
        Optional<Issuers.Named> part = mayName(line, row) ? part(previous, row) : Optional.empty();
        Optional<Issuers.Named> whole = part.or(() -> goesOn(previous, row));
        if (whole.isPresent()) {
          before = before + " " + row;
          broken = true;
          run.subList(Math.max(0, run.size() - 1), run.size()).clear();
          run.add(whole.get());
          continue;
        }
        List<Issuers.Named> bodies = mayName(line, row) ? bodies(row) : List.of();
        if (bodies.isEmpty()) {
          List<Issuers.Named> issuers = issuers(run);
          if (!issuers.isEmpty()) {
            return issuers;
          }
          run.clear();
        }
        run.addAll(bodies);
        before = row;
      }
    }
    return issuers(run);
  }

  /**
   * {@code Mission to X} below {@code Organization for …}; in full where the page says so
   * elsewhere.
   */
  private Optional<Issuers.Named> part(String organisation, String row) {
    return row.length() < BodyShape.LONGEST && Authorities.isOrganisation(organisation)
        ? Authorities.whole(Authorities.family(organisation) + " " + row, OptionalInt.empty())
            .filter(known -> !known.office() && !known.name().equals(row))
            .map(known -> new Issuers.Named(says(known.name()) ? known.name() : row, row))
        : Optional.empty();
  }

  private boolean says(String name) {
    return page.lines().stream().anyMatch(line -> line.text().contains(name));
  }

  /** A name that a second row goes on: {@code Permanent Mission of X} / {@code to the Y}. */
  private Optional<Issuers.Named> goesOn(String before, String row) {
    boolean second =
        !before.isEmpty()
            && row.length() < BodyShape.LONGEST
            && (Character.isLowerCase(row.codePointAt(0))
                || (Capitals.areAll(row) && Capitals.areAll(before)))
            && BodyWords.at(row, 0).isJoint();
    if (!second) {
      return Optional.empty();
    }
    String whole = before + " " + row;
    return Issuers.named(whole, year)
        .or( // wherever a mission is
            () ->
                Issuers.line(before, year)
                    .filter(Delegations::represents)
                    .map(name -> new Issuers.Named(name + " " + row, whole)));
  }

  /** A line of the release; in a joint one also a name that cannot be an entry of a menu. */
  private boolean mayName(Line line, String row) {
    return switch (line.reason()) {
      case TITLE ->
          IssuerLine.several(row, year)
              || (joint && !run.isEmpty() && Issuers.line(row, year).isPresent());
      case COOKIES, TEASER, BUTTON, COMMENT, CONTACT -> false;
      case NAVIGATION, TEMPLATE, FOOTER ->
          (joint || isBelowTitle(line))
              && !isMenu(line)
              && row.indexOf(' ') > 0
              && IssuerLine.standsAlone(row);
      default -> joint || !OwnNames.isTopic(row) || (line.rows().size() > 1 && !isMenu(line));
    };
  }

  /** Names side by side below the title, which look like a menu. */
  private boolean isBelowTitle(Line line) {
    return belowTitle && line.rows().size() > 1 && line.place() == Line.Place.ABOVE;
  }

  /** Rows of a menu stand in one block. */
  private static boolean isMenu(Line line) {
    return line.rows().size() > OwnNames.MENU;
  }

  private List<Issuers.Named> bodies(String row) {
    return row.length() > LONGEST_ROW
        ? List.of()
        : IssuerLine.of(Passage.of(row), joint, year).stream()
            .filter(named -> !Councils.contain(named.words()))
            .toList();
  }

  /** Several, or one whose name no single row has. */
  private List<Issuers.Named> issuers(List<Issuers.Named> run) {
    if (broken && run.size() == 1) {
      return List.copyOf(run);
    }
    broken &= !run.isEmpty();
    List<Issuers.Named> named = withoutUmbrella(run);
    if (named.size() == 2 && stepsBack(named.get(0).name(), named.get(1).name())) {
      return named.subList(1, 2);
    }
    boolean apart = joint || (haveSort(named) && !belowMenu) || allStandAlone(named);
    if (named.size() < 2 || named.size() > MOST || !apart) {
      return List.of();
    }
    return named.size() == 2 && isPart(named.get(0).name(), named.get(1).name())
        ? List.of()
        : List.copyOf(named);
  }

  /** Without the name of a group above or below the bodies that make it. */
  private static List<Issuers.Named> withoutUmbrella(List<Issuers.Named> run) {
    int last = run.size() - 1;
    if (last < 2) {
      return run;
    }
    if (!standsAlone(run.getFirst()) && allStandAlone(run.subList(1, run.size()))) {
      return run.subList(1, run.size());
    }
    return !standsAlone(run.getLast()) && allStandAlone(run.subList(0, last))
        ? run.subList(0, last)
        : run;
  }

  private static boolean allStandAlone(List<Issuers.Named> run) {
    return run.stream().allMatch(Column::standsAlone);
  }

  private static boolean standsAlone(Issuers.Named named) {
    return IssuerLine.standsAlone(named.name());
  }

  /** Whether all are of one sort: embassies, ministries. */
  private static boolean haveSort(List<Issuers.Named> run) {
    List<String> sorts = new ArrayList<>();
    for (Issuers.Named named : run) {
      List<String> heads = heads(named.name());
      if (sorts.isEmpty()) {
        sorts.addAll(heads);
      }
      sorts.retainAll(heads);
      if (sorts.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static List<String> heads(String name) {
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < name.length(); ) {
      int end = BodyWords.wordEnd(name, i);
      String word = BodyWords.small(name.substring(i, end));
      if (BodyWords.of(word).isHead()) {
        heads.add(word);
      }
      i = Math.max(i + 1, BodyWords.next(name, end));
    }
    return heads;
  }

  /** Whether the first of two only says whose the second is. */
  private static boolean stepsBack(String first, String second) {
    return isDelegation(second, first)
        || Ownership.isOfOrganisation(second, first)
        || (Delegations.represents(second)
            && !Delegations.represents(first)
            && Ownership.is(first, second))
        || (NameLine.isState(first) && isOwnMinistry(second, first));
  }

  /** {@code Ministry for Foreign Affairs} below {@code Government of Iceland}. */
  private static boolean isOwnMinistry(String name, String government) {
    return !NameLine.isState(name)
        && !Delegations.isMission(name)
        && States.within(government).containsAll(States.within(name));
  }

  /** {@code Delegation of Moldova to X} or its embassy below {@code Parliament of Moldova}. */
  private static boolean isDelegation(String name, String house) {
    return (Delegations.represents(name) || Delegations.isMission(name))
        && !Delegations.represents(house)
        && !Delegations.isMission(house)
        && !Folding.letters(house).contains("mission")
        && !Folding.letters(name).contains("europ") // the Union's, whoever's guest it is
        && !States.within(house).isEmpty()
        && States.within(name).containsAll(States.within(house));
  }

  /** Whether the second is a part of the first: its mission, its office. */
  private static boolean isPart(String whole, String part) {
    return part.contains(whole)
        || whole.contains(part)
        || NameLine.isState(whole)
        || Authorities.family(part).equals(whole)
        || Authorities.whole(Authorities.family(whole) + " " + part, OptionalInt.empty())
            .isPresent();
  }
}
