package org.dateline.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.search.LuceneArchive;

/** Takes pictures of all pages, to be looked at: {@code main} with a folder, and widths. */
final class Pictures {

  private Pictures() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    String only = args.length > 2 ? args[2] : "";
    LuceneArchive archive = IndexedReleases.open(Path.of(args[0], "index"));
    DatelineServer server = DatelineServer.start(archive, "127.0.0.1", 0);
    String home = "http://127.0.0.1:" + server.port();
    try (Chromium chromium = Chromium.start()) {
      for (String width : Pattern.compile(",").splitAsStream(args[1]).toList()) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
          Page page = chromium.window(home, Integer.parseInt(width), scheme, true);
          for (Map.Entry<String, String> view : views().entrySet()) {
            String name =
                view.getKey()
                    + "-"
                    + width
                    + "-"
                    + scheme.toString().toLowerCase(java.util.Locale.ROOT);
            if (!name.matches(".*(" + only + ").*")) {
              continue;
            }
            page.navigate(view.getValue());
            page.screenshot(
                new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(folder.resolve(name + ".png")));
          }
          page.context().close();
        }
      }
    } finally {
      server.stop();
      archive.close();
    }
  }

  /** Every page in every state that looks different. */
  static Map<String, String> views() {
    Map<String, String> views = new LinkedHashMap<>();
    views.put("home", "/");
    views.put("help", "/help");
    views.put("results", "/search?q=ceasefire");
    views.put(
        "narrowed",
        "/search?q=ceasefire&year=2016&year=2012&not-place=Ostrava&from=2004&source=Harbour+Conference+Secretariat");
    views.put("months", "/search?q=ceasefire&from=2023&to=2024-03");
    views.put("values", "/facets/person?q=ceasefire&order=name");
    views.put("found", "/facets/person?find=ilse");
    views.put("notFound", "/facets/place?find=zzz");
    views.put("partial", "/search?q=ferry+ballots+zebra&page=3");
    views.put("odd", "/search?q=ceasefyre+(ferry&size=5");
    views.put("empty", "/search?q=zebra&year=2016&place=Vienna");
    views.put("pastEnd", "/search?q=ceasefire&page=500");
    views.put("scripts", "/search?from=2023-09&to=2024-04");
    views.put("release", "/releases/release-60?q=ceasefire&at=1");
    views.put("crawled", "/releases/release-60?q=ceasefire&at=1&view=page");
    views.put("arabic", "/releases/%D8%A8%D9%8A%D8%A7%D9%86%2F%D9%A1");
    views.put("untitled", "/releases/untitled?q=ferry");
    views.put("hostile", "/releases/%3Cscript%3Ealert(1)%3C%2Fscript%3E?q=ceasefire");
    views.put("fault", "/search?year=abc&colour=red");
    views.put("missing", "/nothing");
    return views;
  }
}
