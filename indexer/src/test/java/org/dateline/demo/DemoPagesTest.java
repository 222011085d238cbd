package org.dateline.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.dateline.text.Folding;
import org.junit.jupiter.api.Test;

class DemoPagesTest {

  private static final int SOME = 1_000;
  private static final DemoPages PAGES = new DemoPages(1);
  private static final List<DemoPage> FIRST =
      LongStream.range(0, SOME).mapToObj(PAGES::page).toList();

  @Test
  void thePageOfANumberIsTheSameEachTime() {
    DemoPages again = new DemoPages(1);
    for (int number : new int[] {999, 0, 512, 3}) {
      assertEquals(FIRST.get(number), again.page(number));
    }
  }

  @Test
  void drawsDoNotDependOnTheVersionOfJava() {
    Draw draw = Draw.of(1, "story", 7);
    assertEquals(
        List.of(30, 95, 77, 69),
        List.of(draw.below(100), draw.below(100), draw.below(100), draw.below(100)));
  }

  @Test
  void anotherSeedGivesOtherPages() {
    DemoPages other = new DemoPages(2);
    for (int number = 0; number < 20; number++) {
      assertNotEquals(FIRST.get(number).text(), other.page(number).text());
    }
  }

  @Test
  void everyPageSaysThatItIsInvented() {
    String mark = Folding.typography(Story.MARK);
    for (DemoPage page : FIRST) {
      assertTrue(Folding.typography(page.text()).contains(mark), page.file());
      assertTrue(URI.create(page.uri()).getHost().endsWith(".example"), page.uri());
    }
  }

  @Test
  void everyReleaseSaysSoInItsBody() {
    for (DemoPage page : FIRST) {
      page.story()
          .ifPresent(story -> assertTrue(story.paragraphs().getLast().contains(Story.MARK)));
    }
  }

  @Test
  void bodiesHave150To600Words() {
    for (long number = 0; number < SOME; number++) {
      String body = String.join(" ", PAGES.story(number).paragraphs());
      int words = body.split(" ", -1).length;
      assertTrue(words >= 150 && words <= 600, number + " has " + words + " words");
    }
  }

  @Test
  void eachShapeHasItsShare() {
    Plans plans = new Plans(1);
    int many = 40_000;
    Map<Shape, Integer> counts = new EnumMap<>(Shape.class);
    for (long number = 0; number < many; number++) {
      counts.merge(plans.of(number).shape(), 1, Integer::sum);
    }
    double all = 0;
    for (Shape shape : Shape.values()) {
      // Five standard deviations of the rarest shape are 0.003.
      assertEquals(
          shape.share(), counts.getOrDefault(shape, 0) / (double) many, 0.012, shape.name());
      all += shape.share();
    }
    assertEquals(1, all, 1e-9);
  }

  @Test
  void aCopyTellsTheStoryOfAnEarlierPageThatIsNone() {
    Plans plans = new Plans(1);
    int copies = 0;
    int edited = 0;
    for (long number = 0; number < 20_000; number++) {
      Plan plan = plans.of(number);
      if (plan.isCopy()) {
        copies++;
        edited += plan.edited() ? 1 : 0;
        assertTrue(plan.story() < number);
        assertEquals(plan.story(), plans.of(plan.story()).story());
      }
    }
    // 0.05 x 0.6 + 0.7 x 0.02 + 0.1 x 0.05 of all pages.
    assertEquals(0.049, copies / 20_000.0, 0.01);
    assertEquals(0.3, edited / (double) copies, 0.1);
  }

  @Test
  void aCopyHasTheParagraphsOfItsOriginal() {
    DemoPage copy =
        FIRST.stream()
            .filter(page -> page.sameAs().isPresent() && page.shape() == Shape.WIRE_COPY)
            .findFirst()
            .orElseThrow();
    Story story = copy.story().orElseThrow();
    DemoPage original = PAGES.page(story.number());
    assertEquals(original.file(), copy.sameAs().orElseThrow());
    for (String paragraph : original.story().orElseThrow().paragraphs()) {
      assertTrue(Folding.typography(copy.text()).contains(Folding.typography(paragraph)));
    }
  }

  @Test
  void aCrawledPageHasTheLongMenuAndAbout8Kilobytes() {
    long bytes = 0;
    int pages = 0;
    for (DemoPage page : FIRST) {
      if (page.shape() == Shape.CRAWLED_TEXT) {
        String menu = page.text().substring(0, page.text().indexOf("\nPress release\n"));
        long lines = menu.lines().count();
        assertTrue(lines > 150 && lines < 210, page.file() + " has a menu of " + lines + " lines");
        bytes += page.text().getBytes(StandardCharsets.UTF_8).length;
        pages++;
      }
    }
    assertEquals(8_500, bytes / (double) pages, 1_500);
  }

  @Test
  void theMenuDriftsOverTheYears() {
    Lands lands = new Lands();
    Menu menu = new Menu(lands, new Bodies(lands));
    Set<String> early = new HashSet<>(menu.in(1996).lines().toList());
    Set<String> next = new HashSet<>(menu.in(1997).lines().toList());
    Set<String> late = new HashSet<>(menu.in(2026).lines().toList());
    early.removeAll(next);
    next.removeAll(late);
    assertTrue(!early.isEmpty() && early.size() < 10, early.toString());
    assertTrue(next.size() > early.size() && next.size() < 40, next.toString());
  }

  @Test
  void someCrawledPagesRepeatThemselves() {
    long repeating =
        FIRST.stream()
            .filter(page -> page.shape() == Shape.CRAWLED_TEXT)
            .filter(DemoPagesTest::saysItsLastParagraphTwice)
            .count();
    assertEquals(0.25, repeating / (0.7 * SOME), 0.08);
  }

  private static boolean saysItsLastParagraphTwice(DemoPage page) {
    String text = Folding.typography(page.text());
    String last = Folding.typography(page.story().orElseThrow().paragraphs().getLast());
    return text.indexOf(last) != text.lastIndexOf(last);
  }

  @Test
  void datesAreOfWorkingDaysFrom1994ToOctober2026() {
    Map<Integer, Integer> years = new HashMap<>();
    int weekends = 0;
    for (long number = 0; number < 20_000; number++) {
      var date = Days.any(Draw.of(1, "story", number));
      years.merge(date.getYear(), 1, Integer::sum);
      boolean weekend =
          date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
      weekends += weekend ? 1 : 0;
    }
    assertEquals(33, years.size());
    assertTrue(years.getOrDefault(1994, 0) * 3 < years.getOrDefault(2015, 0), years.toString());
    assertTrue(weekends < 1_000, weekends + " of 20,000 on weekends");
  }

  @Test
  void noFolderHoldsMoreThanAThousandFiles() {
    Map<String, Integer> months = new HashMap<>();
    for (long number = 0; number < DemoPages.FOLDER; number++) {
      var date = Days.any(Draw.of(1, "story", number));
      months.merge(date.getYear() + "-" + date.getMonthValue(), 1, Integer::sum);
    }
    assertTrue(months.values().stream().allMatch(count -> count <= 1_000), months.toString());
    String late = PAGES.page(DemoPages.FOLDER + 1).file();
    assertTrue(late.contains("/part-2/") || late.startsWith("bundles/"), late);
  }

  @Test
  void anOfficeHasOneHolderForSomeYearsAndThenAnother() {
    World world = World.of(1);
    Body body = world.bodies().ofOid().get(1);
    Set<String> holders = new HashSet<>();
    int changes = 0;
    String before = "";
    for (int year = Days.FIRST_YEAR; year <= Days.LAST_YEAR; year++) {
      String holder = world.officials().head(body, year).name().full();
      changes += holder.equals(before) ? 0 : 1;
      holders.add(holder);
      before = holder;
    }
    // 33 years in terms of 6, the first and the last of which may be cut.
    assertTrue(changes >= 6 && changes <= 7, changes + " changes");
    assertEquals(changes, holders.size());
  }

  @Test
  void thousandsOfPersonsAreNamed() {
    Set<String> names = new HashSet<>();
    for (long number = 0; number < 3 * SOME; number++) {
      PAGES.story(number).persons().forEach(person -> names.add(person.name()));
    }
    assertTrue(names.size() > 2_000, names.size() + " names");
  }

  @Test
  void everyTownHasANameOfItsOwn() {
    Set<String> names = new HashSet<>();
    for (int rank = 0; rank < Towns.COUNT; rank++) {
      names.add(Towns.named(rank));
    }
    assertTrue(names.size() > 0.95 * Towns.COUNT, names.size() + " of " + Towns.COUNT);
  }

  /** In real text the word of rank r is found about 1/r as often as the first. */
  @Test
  void frequenciesOfWordsFallOffAsInRealText() {
    Map<String, Integer> counts = new HashMap<>();
    Pattern word = Pattern.compile("\\p{L}+");
    for (DemoPage page : FIRST) {
      page.story()
          .ifPresent(
              story ->
                  word.matcher(String.join(" ", story.paragraphs()))
                      .results()
                      .forEach(match -> counts.merge(match.group(), 1, Integer::sum)));
    }
    List<Integer> sorted = counts.values().stream().sorted((a, b) -> b - a).toList();
    assertTrue(sorted.size() > 8_000, sorted.size() + " words");
    double slope = Math.log(sorted.get(29) / (double) sorted.get(2_999)) / Math.log(3_000 / 30.0);
    assertEquals(1.1, slope, 0.35);
  }
}
