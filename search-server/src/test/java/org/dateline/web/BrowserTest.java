package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.search.LuceneArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does, in a real browser. */
class BrowserTest {

  /**
   * Checked in both schemes at both widths; the others in light at 1280 and in dark at 390, since
   * each check takes a second.
   */
  private static final Set<String> MAIN_VIEWS =
      Set.of("home", "results", "narrowed", "release", "crawled");

  @TempDir private static Path directory;
  private static LuceneArchive archive;
  private static DatelineServer server;
  private static Chromium chromium;
  private final List<Page> windows = new ArrayList<>();

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    archive = IndexedReleases.open(directory);
    server = DatelineServer.start(archive, "127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      chromium.close();
      server.stop();
      archive.close();
    }
  }

  @AfterEach
  void closeWindows() {
    windows.forEach(window -> window.context().close());
  }

  private Page window(int width, ColorScheme scheme, boolean script) {
    Page window = chromium.window("http://127.0.0.1:" + server.port(), width, scheme, script);
    windows.add(window);
    return window;
  }

  private Page window(boolean script) {
    return window(1280, ColorScheme.LIGHT, script);
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator year(Page page, String year) {
    return page.getByRole(
        AriaRole.CHECKBOX,
        new Page.GetByRoleOptions().setName(Pattern.compile("^" + year + "\\b")));
  }

  private static void search(Page page, String words) {
    page.navigate("/");
    page.getByLabel("Search the archive").fill(words);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).click();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aReaderTypesAWordTicksAYearOpensAReleaseSeesTheWordMarkedAndGoesBack(boolean script) {
    Page page = window(script);
    search(page, "ceasefire");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("107 releases");
    Locator apply = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply"));
    int of2019 =
        page.locator("[data-facet=year] li")
            .filter(new Locator.FilterOptions().setHasText("2019"))
            .count();
    assertEquals(1, of2019);
    year(page, "2025").check();
    if (!script) {
      apply.click();
    }
    page.waitForURL(Pattern.compile("[?&]year=2025\\b"));
    assertThat(year(page, "2025")).isChecked();
    assertThat(year(page, "2019")).isVisible();
    assertThat(page.getByRole(AriaRole.STATUS)).not().hasText("107 releases");
    String results = page.url();
    page.locator(".hit h3 a").first().click();
    assertThat(page.locator(".text mark").first()).hasText(Pattern.compile("^[Cc]easefire"));
    assertThat(page.locator(".text mark").first()).isVisible();
    page.goBack();
    assertEquals(results, page.url());
    assertThat(year(page, "2025")).isChecked();
  }

  @Test
  void fieldsThatSayNothingDoNotStandInTheAddress() {
    Page page = window(true);
    search(page, "ferry");
    assertTrue(page.url().endsWith("/search?q=ferry"), page.url());
  }

  @Test
  void theTimelineLeadsToAYearItsMonthsAndBack() {
    Page page = window(true);
    page.navigate("/search?q=ceasefire");
    page.locator(".timeline-bars a").last().click();
    page.waitForURL(Pattern.compile("year=2025"));
    assertThat(page.locator("#timeline-heading")).hasText("By month");
    assertThat(page.locator(".timeline-bars a")).hasCount(12);
    Locator month = page.locator(".timeline-table tbody a").first();
    page.locator(".timeline-table summary").click();
    String releases = page.locator(".timeline-table tbody td").first().textContent();
    month.click();
    page.waitForURL(Pattern.compile("from=2025-\\d\\d&to=2025-\\d\\d$"));
    assertThat(page.getByRole(AriaRole.STATUS)).hasText(releases);
    assertThat(page.locator(".timeline-bars .chosen")).hasCount(1);
    link(page, "All years").click();
    page.waitForURL(Pattern.compile("q=ceasefire$"));
    assertThat(page.locator("#timeline-heading")).hasText("By year");
  }

  @Test
  void theTypedFieldsBesideTheTimelineNarrowTheTime() {
    Page page = window(false);
    page.navigate("/search?q=ceasefire&place=Ostrava");
    page.getByLabel("From").fill("2023");
    page.getByLabel("to", new Page.GetByLabelOptions().setExact(true)).fill("2024-03");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show this time")).click();
    page.waitForURL(Pattern.compile("from=2023&to=2024-03&place=Ostrava"));
    assertThat(page.locator("#timeline-heading")).hasText("By month");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLongFacetHasPagesToBeSearchedAndTickedOn(boolean script) {
    Page page = window(script);
    page.navigate("/facets/person?q=ceasefire&year=2025");
    link(page, "A–Z").click();
    assertThat(page.locator(".values .choice-text").first()).hasText("Corvin Aldous Reed");
    page.getByLabel("Find in the list").fill("nils");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find")).click();
    assertThat(page.locator(".values .choice")).hasCount(1);
    page.locator(".values input[type=checkbox]").check();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply")).click();
    page.waitForURL(Pattern.compile("/search\\?q=ceasefire&year=2025&person=Nils"));
    assertThat(link(page, "Remove Person: Nils Hallgrímsson")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aValueIsLeftOutAndTakenInAgain(boolean script) {
    Page page = window(script);
    page.navigate("/search");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("144 releases");
    link(page, "Leave out Ostrava").click();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("104 releases");
    link(page, "Remove Not place: Ostrava").click();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("144 releases");
  }

  @Test
  void aValueThatIsLeftOutStaysInSightInItsFacet() {
    Page page = window(false);
    page.navigate("/search?q=ceasefire&not-place=Ostrava&not-year=2016");
    Locator place = page.locator("[data-facet=place] .left-out");
    assertThat(place).containsText("Left out: Ostrava");
    assertThat(page.locator("[data-facet=year] .left-out")).containsText("2016");
    link(page, "Take Ostrava in again").click();
    page.waitForURL(Pattern.compile("q=ceasefire&not-year=2016$"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theWayBackReturnsToThePlaceInTheList(boolean script) {
    Page page = window(script);
    page.navigate("/search?q=ceasefire&page=2");
    Locator hit = page.locator(".hit h3 a").nth(6);
    String title = hit.textContent();
    hit.click();
    assertThat(page.locator("h1")).hasText(title);
    page.locator(".way-back").click();
    page.waitForURL(Pattern.compile("page=2#h17$"));
    assertThat(page.locator("#h17 h3")).isInViewport();
    page.goBack();
    assertThat(page.locator("h1")).hasText(title);
  }

  @Test
  void aCopySaysSoInTheListAndItsOriginalNamesIt() {
    Page page = window(false);
    page.navigate("/search?q=id:" + IndexedReleases.COPY);
    assertThat(page.locator(".hit .tag")).containsText("copy of an earlier release");
    page.locator(".hit .tag a").click();
    Locator family = page.locator(".neighbours li").first();
    assertThat(family).containsText("copy");
    family.locator("a").click();
    assertThat(page.locator(".neighbours li").first()).containsText("original");
  }

  @Test
  void onPaperStandsTheReleaseWithoutWhatLeadsElsewhere() {
    Page page = window(true);
    page.navigate("/releases/release-60?q=ceasefire&at=1");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator(".text p").last()).isVisible();
    assertThat(page.locator(".facts")).isVisible();
    for (String hidden : List.of(".masthead", ".colophon", ".way", ".views", ".marks")) {
      assertThat(page.locator(hidden).first()).isHidden();
    }
  }

  @Test
  void aFaultyAddressIsAnsweredWithEveryFaultAndAWayOut() {
    Page page = window(false);
    page.navigate("/search?year=abc&colour=red");
    assertThat(page.locator(".faults li")).hasCount(2);
    link(page, "how to search").click();
    assertThat(page.locator("h1")).hasText("How to search");
  }

  @Test
  void theQuestionMarkLeadsToTheListOfKeys() {
    Page page = window(true);
    page.navigate("/search?q=ceasefire");
    page.keyboard().press("?");
    page.waitForURL(Pattern.compile("/help#keys$"));
    assertThat(page.locator("#keys")).isInViewport();
  }

  @Test
  void anEmptyResultSaysWhatGivingUpAConditionWouldBring() {
    Page page = window(false);
    page.navigate("/search?q=ceasefire&year=2016&place=Nowhere");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("0 releases");
    link(page, "Place Nowhere").click();
    assertThat(page.locator(".hit").first()).isVisible();
  }

  @Test
  void aTypedNameThatIsNotQuiteRightLeadsToTheKnownOne() {
    Page page = window(false);
    page.navigate("/search?q=ceasefire&person=vandermolen");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("0 releases");
    link(page, "Person Ilse Vandermolen").click();
    assertThat(page.locator(".hit").first()).isVisible();
  }

  @Test
  void suggestionsAreChosenWithTheKeyboard() {
    Page page = window(true);
    page.navigate("/");
    Locator field = page.getByLabel("Search the archive");
    field.pressSequentially("vander");
    Locator option = page.getByRole(AriaRole.OPTION).first();
    assertThat(option).containsText("Ilse Vandermolen");
    assertThat(field).hasAttribute("aria-expanded", "true");
    field.press("ArrowDown");
    assertThat(option).hasAttribute("aria-selected", "true");
    field.press("Escape");
    assertThat(option).isHidden();
    field.pressSequentially("m");
    assertThat(option).isVisible();
    field.press("ArrowDown");
    field.press("Enter");
    page.waitForURL(Pattern.compile("/search\\?.*Vandermolen"));
  }

  @Test
  void keysLeadToTheFieldTheHitsAndTheMarks() {
    Page page = window(true);
    page.navigate("/search?q=ceasefire");
    page.keyboard().press("/");
    assertThat(page.getByLabel("Search the archive")).isFocused();
    page.keyboard().press("Tab");
    page.keyboard().press("j");
    assertThat(page.locator(".hit h3 a").first()).isFocused();
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("/releases/"));
    page.keyboard().press("n");
    page.waitForURL(Pattern.compile("#m1$"));
    page.keyboard().press("j");
    page.waitForURL(Pattern.compile("at=2"));
    page.keyboard().press("k");
    page.waitForURL(Pattern.compile("at=1"));
  }

  @Test
  void thePageAsCrawledShowsWhatWasRemovedAndWhy() {
    Page page = window(false);
    page.navigate("/releases/release-60");
    link(page, "Page as crawled").click();
    assertThat(page.locator(".stretch-gone").first()).containsText("navigation");
    assertThat(page.locator(".stretch-gone").first()).containsText("a list of links");
    assertThat(page.locator(".stretch-gone").first()).containsText("Water and rivers");
    assertThat(page.locator(".stretch-kept").first()).containsText("today addressed");
  }

  @Test
  void aFindingLeadsToTheWordsThatItRestsOn() {
    Page page = window(false);
    page.navigate("/releases/release-60");
    Locator person = page.locator(".persons li").first();
    person.locator("summary").click();
    person.getByText("on the page").click();
    assertThat(page.locator("#p1:target")).isVisible();
  }

  @Test
  void nothingRunsThatStandsOnAPageOrInAQuery() {
    Page page = window(true);
    List<String> said = new ArrayList<>();
    page.onDialog(dialog -> said.add(dialog.message()));
    page.onConsoleMessage(message -> said.add(message.text()));
    page.navigate("/releases/%3Cscript%3Ealert(1)%3C%2Fscript%3E?q=ceasefire");
    assertThat(page).hasTitle(Pattern.compile("^<script>.* — Dateline$"));
    page.navigate("/search?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E");
    page.getByLabel("Search the archive").pressSequentially("<b>");
    assertEquals(List.of(), said);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1280})
  void noPageIsWiderThanItsWindow(int width) {
    Page page = window(width, ColorScheme.LIGHT, true);
    for (var view : Pictures.views().entrySet()) {
      page.navigate(view.getValue());
      Object over =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertEquals(0, over, view.getKey() + " at " + width);
    }
  }

  static Stream<Arguments> schemesAndWidths() {
    return Stream.of(
        Arguments.of(ColorScheme.LIGHT, 1280),
        Arguments.of(ColorScheme.DARK, 1280),
        Arguments.of(ColorScheme.LIGHT, 390),
        Arguments.of(ColorScheme.DARK, 390));
  }

  @ParameterizedTest
  @MethodSource("schemesAndWidths")
  void axeFindsNothingOnAnyPageInAnyState(ColorScheme scheme, int width) {
    Page page = window(width, scheme, true);
    boolean all = scheme == ColorScheme.LIGHT == (width == 1280);
    for (var view : Pictures.views().entrySet()) {
      if (!all && !MAIN_VIEWS.contains(view.getKey())) {
        continue;
      }
      page.navigate(view.getValue());
      // Folded parts are checked too.
      page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      assertEquals(List.of(), faults(page), view.getKey());
    }
  }

  @Test
  void axeFindsNothingWhileSuggestionsAreOpen() {
    Page page = window(true);
    page.navigate("/");
    page.getByLabel("Search the archive").pressSequentially("van");
    assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
    page.keyboard().press("ArrowDown");
    assertEquals(List.of(), faults(page));
  }

  private static List<String> faults(Page page) {
    return new AxeBuilder(page)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations()
            .stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(
                            node ->
                                rule.getId()
                                    + ": "
                                    + node.getHtml()
                                    + " "
                                    + node.getFailureSummary()))
            .toList();
  }
}
