package org.dateline.clean;

import java.util.Locale;

/** Why a part of a page leaves the body of the release. */
public enum Reason {
  /** The site's own menus, breadcrumbs, language switchers, skip links. */
  NAVIGATION,
  /** Stands on so many pages of the site that it belongs to the site. */
  TEMPLATE,
  /** Says again what an earlier block of the same page said. */
  REPEAT,
  /** The title of the release: kept as its title, not in its body. */
  TITLE,
  /** Labelled values, the type of document, issuer lines, crawler prefixes, update notes. */
  METADATA,
  /** A place and date that stand alone. */
  DATELINE,
  /** Whom the press may call. */
  CONTACT,
  /** The foot of the page: copyright, addresses, legal notes, about the organization. */
  FOOTER,
  /** Other releases that the page advertises. */
  TEASER,
  /** Share bars and buttons. */
  BUTTON,
  /** Consent banners. */
  COOKIES,
  /** Who wrote or translated the page. */
  BYLINE,
  /** Photo credits and captions. */
  CAPTION,
  /** Comments of readers. */
  COMMENT,
  /** Signs of the format: bullets, asterisks, hashes. */
  MARKUP,
  /** The whole page, because it is no release. */
  SKIPPED;

  /** The word for it in JSON and in the user interface. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
