package org.dateline.web;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Chromium of the machine, where there is one. Asks nobody outside for anything. */
final class Chromium implements AutoCloseable {

  /**
   * Set to {@code required} where a missing browser shall fail the build and not skip the tests.
   */
  private static final String WISH = "DATELINE_BROWSER";

  private static final List<String> USUAL =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts it; without one the calling tests are skipped, or fail where it is required. */
  static Chromium start() {
    Optional<Path> program = USUAL.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    if (program.isEmpty() || !hasDriver()) {
      String what = "no Chromium at " + USUAL + ", or the tests were built without its driver";
      boolean required =
          "required".equals(System.getenv(WISH)) || "required".equals(System.getProperty(WISH));
      return required ? fail(what) : abort(what);
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(program.get())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    return new Chromium(playwright, browser);
  }

  /** Whether the drivers themselves are there, of all systems, and not only what unpacks them. */
  private static boolean hasDriver() {
    return Chromium.class.getResource("/driver/linux") != null;
  }

  /** A window of its own, with nothing remembered. */
  Page window(String home, int width, ColorScheme scheme, boolean script) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(home)
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale("en-GB")
                .setJavaScriptEnabled(script));
    Page page = context.newPage();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(scheme));
    return page;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
