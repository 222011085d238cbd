package org.dateline.demo;

/** The shapes in which pages come home from a crawl. */
enum Shape {
  /** Text that a crawler made of a page of the big site: a long menu, labels, then the release. */
  CRAWLED_TEXT(0.70),
  /** A page of a ministry or a smaller organization, as HTML. */
  HTML(0.10),
  /** A ministry's release or statement, as Markdown. */
  MARKDOWN(0.06),
  /** A news wire's copy: the crawler's date, the dateline, the text. */
  WIRE_COPY(0.05),
  /** HTML as a record of a WARC file. */
  WARC(0.03),
  /** HTML or text with values as a line of a JSON-lines file. */
  JSON_LINES(0.03),
  /** What a site answers where there is no page. No release. */
  NOT_FOUND(0.015),
  /** A list of releases. No release. */
  LISTING(0.015);

  private final double share;

  Shape(double share) {
    this.share = share;
  }

  /** Which part of all pages has this shape. */
  double share() {
    return share;
  }

  boolean isRelease() {
    return this != NOT_FOUND && this != LISTING;
  }

  /** Whether such pages lie in files of their own. */
  boolean isFile() {
    return this != WARC && this != JSON_LINES;
  }

  static Shape any(Draw draw) {
    double rest = draw.unit();
    for (Shape shape : values()) {
      rest -= shape.share;
      if (rest < 0) {
        return shape;
      }
    }
    return CRAWLED_TEXT;
  }
}
