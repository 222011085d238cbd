package org.dateline.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is right for one page, as a careful reader would say. A member that the gold file leaves out is
 * not judged; one that is null says that the page has no such value.
 *
 * @param file the page's file, relative to the folder of the gold file
 * @param release whether it is a release
 * @param title null where not judged, empty where there is none; so with all optionals here
 * @param keep snippets that must stand exactly once in the body
 * @param strip snippets that must not stand in the body and must be on record as removed
 * @param paragraphs how many paragraphs the body has; one more or less is right, too
 * @param sameAs the file of the page whose text this one repeats
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoldPage(
    String file,
    boolean release,
    @Nullable Optional<String> title,
    @Nullable Optional<String> date,
    @Nullable Optional<String> updated,
    @Nullable List<GoldPlace> places,
    @Nullable List<String> sources,
    @Nullable List<GoldPerson> persons,
    @Nullable List<GoldQuote> quotes,
    @Nullable List<String> countries,
    @Nullable Optional<String> meeting,
    @Nullable Optional<String> kind,
    @Nullable Optional<String> language,
    @Nullable List<String> keep,
    @Nullable List<String> strip,
    @Nullable Integer paragraphs,
    @JsonProperty("same_as") @Nullable String sameAs) {

  /** Where the release was issued. */
  public record GoldPlace(String name, @Nullable String country) {}

  /**
   * Someone named in the body.
   *
   * @param role the role that the page states
   * @param otherRoles other fair readings of it
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record GoldPerson(
      String name,
      @Nullable String role,
      @JsonProperty("role_alt") @Nullable List<String> otherRoles) {}

  /**
   * Direct speech.
   *
   * @param starts its first five words
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record GoldQuote(@Nullable String speaker, String starts) {}
}
