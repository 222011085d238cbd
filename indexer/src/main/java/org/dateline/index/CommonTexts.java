package org.dateline.index;

import java.util.List;

/**
 * Texts that many releases hold beside their own words: names of constants, of given fields, and
 * the rules that find most. The first thirty-two take one byte in a release, the others two.
 *
 * <p>Taken from how often texts stand in 1,500 crawled pages and 2,000 JSON lines of {@code
 * dateline demo}. A text that no rule says any more does no harm, and a new one is written as it
 * is. Their order is part of the format: any change here is a new version of {@link ReleaseCodec}.
 */
final class CommonTexts {

  static final List<String> ALL =
      List.of(
          "",
          "PARAGRAPH",
          "LIST_ITEM",
          "GIVEN",
          "given",
          "name",
          "en",
          "frequent words",
          "said after",
          "TEMPLATE",
          "NAVIGATION",
          "FOOTER",
          "MARKUP",
          "sign of the format",
          "HEADING",
          "TITLE",
          "METADATA",
          "META",
          "PRESS_RELEASE",
          "issuer",
          "JSON",
          "HTML",
          "TEXT",
          "id",
          "uri",
          "title",
          "date",
          "places",
          "sources",
          "persons",
          "role and name",
          "stands beside the same line on a fifth of the site's pages, or on more",
          "dateline",
          "title of the release",
          "colon before",
          "words of a footer",
          "stands among labels of the site",
          "label of a gallery",
          "label of a site's navigation",
          "label of a button",
          "label of a footer",
          "BUTTON",
          "CAPTION",
          "TABLE_ROW",
          "QUOTATION",
          "REPEAT",
          "STATEMENT",
          "SPEECH",
          "NEWS",
          "BACKGROUND",
          "MARKDOWN",
          "PDF",
          "own voice",
          "type of document",
          "The",
          "the",
          "from",
          "on",
          "of",
          "fr",
          "de",
          "ru",
          "es",
          "it");

  private CommonTexts() {}
}
