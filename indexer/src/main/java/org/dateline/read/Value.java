package org.dateline.read;

import java.util.Locale;

/**
 * A value that the format itself labels: an HTML {@code meta} tag, JSON-LD, {@code <time>}, a field
 * of a JSON line, a header of a WARC record.
 *
 * @param origin where the format keeps it
 * @param name the label, in lower case: {@code article:published_time}, {@code og:title}, {@code
 *     datepublished}, {@code lang}
 * @param text the value as it stands there
 */
public record Value(Origin origin, String name, String text) {

  /** The label of the status with which a server said that it has no such page: 400 or more. */
  public static final String STATUS = "http-status";

  /** Where a labelled value comes from. */
  public enum Origin {
    /** A field of a JSON line: what the one who made the file vouches for. */
    GIVEN,
    /** JSON-LD in an HTML page; the name is the property's, in lower case. */
    LINKED_DATA,
    /** A {@code meta} or {@code title} tag, or {@code html lang}, of an HTML page. */
    HEAD,
    /** A {@code time} tag in the body; the name is its itemprop or class, where it has one. */
    TIME,
    /** The archive's own record of the page, such as a WARC header. */
    ARCHIVE,
    /**
     * A field of a form that tells what the page is for: {@code password}; the text is its name.
     */
    FORM
  }

  /** The label of the role that is given with a person. */
  public static String roleOf(String person) {
    return "role of " + person.strip().toLowerCase(Locale.ROOT);
  }
}
