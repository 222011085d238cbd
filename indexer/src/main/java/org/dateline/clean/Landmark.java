package org.dateline.clean;

import java.util.List;
import java.util.Optional;
import org.dateline.read.Container;

/**
 * What an element says of itself, by its tag and by the names that its makers gave it: {@code
 * <nav>}, {@code class="related-posts"}. The names are those of common publishing systems and of
 * habit, in English, as class names are nearly everywhere.
 *
 * @param most the largest part of the page's prose that such an element may hold and still be
 *     believed: a {@code has-sidebar} on the element round everything says nothing
 */
record Landmark(Reason reason, String rule, double most) {

  private static final List<String> BODIES =
      List.of(
          "articlebody",
          "article-body",
          "article__body",
          "article-content",
          "article__content",
          "article-text",
          "entry-content",
          "entry__content",
          "post-content",
          "post-body",
          "story-body",
          "field-name-body",
          "field--name-body",
          "news-detail",
          "news-text",
          "main-content");

  private record Sign(Landmark landmark, List<String> names) {}

  /** An author's note, a caption, a line of dates is short. */
  private static final double HALF = 0.5;

  /** One-sentence releases stand between much longer footers and side columns. */
  private static final double MOST = 0.85;

  /** Comments and hidden dialogues are often longer than the article. */
  private static final double NEARLY_ALL = 0.95;

  private static final List<Sign> SIGNS =
      List.of(
          sign(Reason.COMMENT, NEARLY_ALL, "comment", "disqus", " respond "),
          sign(
              Reason.COOKIES,
              NEARLY_ALL,
              "cookie",
              "consent",
              "gdpr",
              "privacy-overview",
              "onetrust"),
          sign(
              Reason.BUTTON,
              NEARLY_ALL,
              "modal",
              "popup",
              "pop-up",
              "overlay",
              "lightbox",
              "tooltip",
              "visually-hidden",
              "screen-reader",
              "sr-only",
              "paywall",
              "-cta-",
              "-cta ",
              " cta-",
              " d-none ",
              " hidden ",
              " hide ",
              " is-hidden ",
              " invisible ",
              " print-only ",
              "dialog"),
          sign(Reason.CAPTION, HALF, "caption", "credit", "photo-info", "image-info"),
          sign(
              Reason.TEASER,
              MOST,
              "related",
              "recommend",
              "more-stories",
              "more-news",
              "more-on",
              "morefrom",
              "more-from",
              "read-more",
              "readmore",
              "read-also",
              "readalso",
              "also-like",
              "most-read",
              "mostread",
              "sidebar",
              "side-bar",
              "rightrail",
              "outbrain",
              "taboola",
              "newsletter",
              "subscri",
              "signup",
              "sign-up",
              "sponsor",
              "advert",
              "up-next",
              "upnext",
              "rightcol",
              "right-col",
              "right-rail",
              "recirc",
              "see-also"),
          sign(
              Reason.TEASER,
              HALF,
              "popular",
              "trending",
              "latest",
              "teaser",
              "promo",
              "widget",
              "carousel",
              "slideshow"),
          sign(
              Reason.BUTTON,
              HALF,
              "share",
              "sharing",
              "social",
              "toolbar",
              "follow-us",
              "addtoany",
              "print-link",
              "feedback"),
          sign(
              Reason.NAVIGATION,
              MOST,
              "breadcrumb",
              "navbar",
              "navigation",
              "pagination",
              "pager",
              "masthead",
              "site-header",
              "siteheader",
              "page-header-top",
              "menu",
              "skip-link",
              "topbar",
              "top-bar",
              "language-switch",
              "lang-switch"),
          sign(
              Reason.FOOTER,
              NEARLY_ALL,
              "footer",
              "copyright",
              "colophon",
              "legal-",
              "disclaimer",
              "contentinfo",
              "boilerplate"),
          sign(Reason.CONTACT, HALF, "press-contact", "media-contact", "presscontact"),
          sign(
              Reason.BYLINE,
              HALF,
              "byline",
              "by-line",
              "author",
              "writer",
              "contributor",
              "biography"),
          sign(
              Reason.METADATA,
              HALF,
              "timestamp",
              "post-meta",
              "article-meta",
              "entry-meta",
              "publish-date",
              "published-date",
              "date-published",
              "post-date",
              "tag-list",
              "taglist",
              "post-tags",
              "article-tags",
              "tags-links",
              "keywords"));

  private static final Landmark ITEM = sign(Reason.TEASER, HALF).landmark();

  private static Sign sign(Reason reason, double most, String... names) {
    Landmark landmark = new Landmark(reason, "named as such by the page's makers", most);
    return new Sign(landmark, List.of(names));
  }

  static Optional<Landmark> of(Container container) {
    switch (container.tag()) {
      case "html", "body", "main", "page" -> {
        return Optional.empty();
      }
      case "article" -> { // a list of stories has one for each
        return Optional.of(ITEM).filter(item -> container.names().contains("teaser"));
      }
      case "nav", "menu" -> {
        return tag(Reason.NAVIGATION, NEARLY_ALL);
      }
      case "aside" -> {
        return tag(Reason.TEASER, MOST);
      }
      case "footer" -> {
        return tag(Reason.FOOTER, NEARLY_ALL);
      }
      case "figcaption", "figure" -> {
        return tag(Reason.CAPTION, HALF);
      }
      case "form", "button", "input", "select", "textarea", "fieldset", "legend" -> {
        return tag(Reason.BUTTON, HALF);
      }
      case "dialog" -> {
        return tag(Reason.BUTTON, NEARLY_ALL);
      }
      case "address" -> {
        return tag(Reason.CONTACT, HALF);
      }
      default -> {}
    }
    String names = container.names();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    if (names.contains("embed") && names.contains("social")) {
      return Optional.empty();
    }
    String padded = " " + names + " ";
    for (Sign sign : SIGNS) {
      for (String name : sign.names()) {
        if (padded.contains(name)) {
          return Optional.of(sign.landmark());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the page's makers say that the body is in it. */
  static boolean isNamedBody(Container container) {
    String names = container.names();
    return container.tag().equals("article")
        || container.tag().equals("main")
        || BODIES.stream().anyMatch(names::contains);
  }

  private static Optional<Landmark> tag(Reason reason, double most) {
    return Optional.of(new Landmark(reason, "stands in an element for it", most));
  }
}
