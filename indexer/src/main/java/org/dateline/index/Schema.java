package org.dateline.index;

/**
 * The fields of the index, each with its type, its analyzer and why it is there. Whoever writes or
 * reads the index names fields by these constants alone; any change here is a new {@link #VERSION}.
 *
 * <p>Three ways to bring text to words:
 *
 * <ul>
 *   <li><i>stemmed</i>: folded stems of the release's own language, stop words dropped, compounds
 *       closed and in parts; see {@link Words#stems}
 *   <li><i>exact</i>: every word as written, in lower case; see {@link Words#exact}
 *   <li><i>name</i>: every word folded, none stemmed; see {@link Words#name}
 * </ul>
 *
 * <p>All languages share a field, and the language of the release chooses the stemming. A query,
 * whose language nobody knows, is looked up by the stems that its words have in the languages that
 * the archive holds; a field a language would need as many look-ups, and would give each language
 * word statistics of its own, so that scores could not be compared.
 */
public final class Schema {

  /** The version of the format: an index of another one is refused, never misread. */
  public static final int VERSION = 4;

  /** The id of the release, verbatim. One indexed term: the key of put, delete and look-up. */
  public static final String ID = "id";

  /**
   * Title and body, stemmed, with places and offsets: what words without a field are looked up in.
   * One field and not several, so that a word is one look-up; title, lead and quotes weigh more
   * because their words are counted more than once ({@link Emphasis}). Offsets point into {@link
   * #CONTENT}, so that highlighting analyses nothing again.
   */
  public static final String TEXT = "text";

  /** Title and body, exact, with places and offsets: quotation marks, prefixes, similar words. */
  public static final String EXACT = "exact";

  /** The title alone, stemmed: {@code title:}. */
  public static final String TITLE = "title";

  /** The title alone, exact: {@code title:"…"}, and suggestions of titles by prefix. */
  public static final String TITLE_EXACT = "title.exact";

  /** Direct speech alone, stemmed: {@code quote:}. */
  public static final String QUOTES = "quotes";

  /** Names of the places of issue: {@code place:}. */
  public static final String PLACE = "place";

  /** Names of the countries of the places of issue: {@code country:}. */
  public static final String COUNTRY = "country";

  /** Names of the issuing bodies: {@code source:}. */
  public static final String SOURCE = "source";

  /** Names of persons, on the page and resolved: {@code person:}. */
  public static final String PERSON = "person";

  /** The meeting at which it was made, as a name: {@code meeting:}. */
  public static final String MEETING = "meeting";

  /** The word for its kind, as a name: {@code kind:}. */
  public static final String KIND = "kind";

  /** The language's code and its English name, as names: {@code language:}. */
  public static final String LANGUAGE = "language";

  /**
   * The name of its family, verbatim: copies and later edits of one text are found by it. Missing
   * where it stands alone.
   */
  public static final String FAMILY = "family";

  /**
   * The first and last day that the date may mean, in days since 1970: a range of one dimension,
   * for overlap with {@code from} and {@code to}. Missing where there is no date.
   */
  public static final String DATE = "date";

  /** The first day that the date may mean, as a doc value: for sorting. Missing without a date. */
  public static final String DAY = "day";

  /**
   * A number made of the id, as a doc value: between hits that nothing else tells apart it decides
   * which comes first, so that their order is the same however the index was made.
   */
  public static final String ORDER = "order";

  /** What a list of hits shows, as a binary doc value; see {@link HitRecord}. */
  public static final String HIT = "hit";

  /**
   * Title and paragraphs, each ended by {@link #BREAK}; the title is empty where there is none. The
   * one stored field: a hit's snippets are cut from it.
   */
  public static final String CONTENT = "content";

  /**
   * The whole release, as a binary doc value, so that it is read by the view of one release alone
   * and never passed over when hits are loaded; see {@link ReleaseCodec}.
   */
  public static final String RELEASE = "release";

  /** Ends the title and the paragraphs in {@link #CONTENT}. */
  public static final char BREAK = '\u2029';

  /**
   * Stands before a folded form in exact fields. A control character: no word that a tokenizer
   * gives begins with it.
   */
  public static final String FOLDED = "\u0001";

  private Schema() {}

  /** The sorted-set doc values that hold a facet's values as they are shown. */
  public static String facet(Facet facet) {
    return "facet." + facet.parameter();
  }
}
