package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.search.RequestParameters;
import org.dateline.search.SearchRequest;

/**
 * The address of a page of this server: a path, and parameters in order. Everything that a reader
 * has chosen is in it, so that a link can be kept, sent and gone back to.
 *
 * @param path the path, percent-encoded
 * @param parameters the parameters, as they were before encoding
 * @param text all of it as it stands in a link; kept, since most addresses of a page are another
 *     one and a parameter more
 */
public record Address(String path, List<Parameter> parameters, String text) {

  /**
   * A name and its value.
   *
   * @param text both as they stand in a link; kept, since one page has hundreds of links with the
   *     same query in them
   */
  public record Parameter(String name, String value, String text) {

    public Parameter(String name, String value) {
      this(name, value, name + '=' + Percent.encodeForQuery(value));
    }
  }

  public Address {
    parameters = List.copyOf(parameters);
  }

  private Address(String path, List<Parameter> parameters) {
    this(path, parameters, text(path, parameters));
  }

  private static String text(String path, List<Parameter> parameters) {
    StringBuilder text = new StringBuilder(128).append(path);
    char joint = '?';
    for (Parameter parameter : parameters) {
      text.append(joint).append(parameter.text());
      joint = '&';
    }
    return text.toString();
  }

  /** A page without parameters. */
  public static Address of(String path) {
    return new Address(path, List.of());
  }

  /** The results page for a request; what goes without saying is left out. */
  public static Address of(SearchRequest request) {
    List<Parameter> parameters = new ArrayList<>();
    RequestParameters.of(request)
        .forEach(
            (name, values) -> values.forEach(value -> parameters.add(new Parameter(name, value))));
    return new Address("/search", parameters);
  }

  /** The page of a release. */
  public static Address ofRelease(String id) {
    return of("/releases/" + Percent.encode(id));
  }

  /** The same parameters at the path of another. */
  public Address at(Address other) {
    return new Address(other.path, parameters);
  }

  /** With one more parameter. */
  public Address with(String name, String value) {
    Parameter last = new Parameter(name, value);
    List<Parameter> more = new ArrayList<>(parameters.size() + 1);
    more.addAll(parameters);
    more.add(last);
    return new Address(path, more, text + (parameters.isEmpty() ? '?' : '&') + last.text());
  }

  /** Without all parameters of this name. */
  public Address without(String name) {
    return without(parameter -> parameter.name().equals(name));
  }

  /** Without this parameter. */
  public Address without(String name, String value) {
    return without(parameter -> parameter.name().equals(name) && parameter.value().equals(value));
  }

  private Address without(Predicate<Parameter> gone) {
    for (Parameter parameter : parameters) {
      if (gone.test(parameter)) {
        return new Address(path, parameters.stream().filter(gone.negate()).toList());
      }
    }
    return this;
  }

  /** With this value as the only one of its name. */
  public Address set(String name, String value) {
    return without(name).with(name, value);
  }

  /** The first page, of the newest results: for links that change what the results are. */
  public Address fromTheStart() {
    return without("page").without("commit");
  }

  /** As it stands in a link. */
  @Override
  public String toString() {
    return text;
  }
}
