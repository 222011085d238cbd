package org.dateline.web.view;

import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.calendar.PartialDate;
import org.dateline.describe.Release;
import org.dateline.search.StoredRelease;

/**
 * What stands above a release and above its page as crawled.
 *
 * @param id its id
 * @param heading its title, or its opening words
 * @param untitled whether the heading is only the opening words
 * @param language the language of its text, for the {@code lang} attribute; empty where not known
 * @param kind what sort of release it is
 * @param places where it was issued, in one line
 * @param date its date in words
 * @param machineDate its date for machines
 * @param sources who issued it, in one line
 * @param original the address that it was crawled from, where that is one for a browser
 * @param origin that address, or the file, as a text
 * @param text the address of its text
 * @param page the address of its page as crawled
 * @param permanent its address without a trace of a search
 * @param way the way back to the results and on to other hits
 */
public record ReleaseHead(
    String id,
    String heading,
    boolean untitled,
    String language,
    String kind,
    String places,
    String date,
    String machineDate,
    String sources,
    Optional<String> original,
    String origin,
    Address text,
    Address page,
    Address permanent,
    Way way) {

  /** As many characters of a text as stand for a title that is missing. */
  private static final int OPENING = 90;

  /**
   * The way from a release to the search that led to it.
   *
   * @param query the words of that search; empty where there were none
   * @param back the place among the results; empty where no search led here
   * @param position which hit this is, in words
   * @param previous the hit before
   * @param next the hit after
   */
  public record Way(
      String query,
      Optional<String> back,
      String position,
      Optional<Address> previous,
      Optional<Address> next) {

    /** For those who come by a link. */
    public static final Way NONE =
        new Way("", Optional.empty(), "", Optional.empty(), Optional.empty());
  }

  /**
   * @param here the address that was asked for, with all parameters of the search but no view
   */
  static ReleaseHead of(StoredRelease stored, Address here, Way way) {
    Release release = stored.release();
    String language = release.language().value();
    Optional<String> uri = release.clean().page().uri();
    return new ReleaseHead(
        stored.id(),
        release.title().map(found -> found.value()).orElseGet(() -> opening(release)),
        release.title().isEmpty(),
        language.equals("und") ? "" : language,
        Wording.capital(release.kind().value().word()),
        release.places().stream().map(p -> p.value().name()).collect(Collectors.joining(", ")),
        release.date().map(d -> Wording.date(d.value())).orElse(""),
        release.date().map(d -> d.value()).map(PartialDate::toString).orElse(""),
        release.sources().stream().map(s -> s.value()).collect(Collectors.joining("; ")),
        uri.filter(ReleaseHead::isForBrowsers),
        uri.orElse(release.clean().page().file()),
        here,
        here.with("view", "page"),
        Address.ofRelease(stored.id()),
        way);
  }

  /** Whether a link to it can do no harm: {@code javascript:} and its like are shown as text. */
  private static boolean isForBrowsers(String uri) {
    return uri.regionMatches(true, 0, "https://", 0, 8)
        || uri.regionMatches(true, 0, "http://", 0, 7);
  }

  private static String opening(Release release) {
    String text =
        release.clean().paragraphs().stream()
            .findFirst()
            .map(p -> p.text())
            .orElse("Without words");
    if (text.length() <= OPENING) {
      return text;
    }
    int end = text.lastIndexOf(' ', OPENING);
    if (end < OPENING / 2) {
      end = text.offsetByCodePoints(0, Math.min(OPENING, text.codePointCount(0, text.length())));
    }
    return text.substring(0, end) + " …";
  }
}
