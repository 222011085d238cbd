package org.dateline.clean;

import java.util.List;
import org.dateline.read.Container;

/** Recognises the sentence that sites put between title and body to say what the body is about. */
final class Standfirst {

  /** How makers of pages name the sentence below a title. */
  private static final List<String> STANDFIRST =
      List.of("sub-head", "subhead", "subline", "subtitle", "sub-title", "standfirst", "strapline");

  /** Names that say so only where the element stands outside the body's. */
  private static final List<String> MAYBE_STANDFIRST =
      List.of("excerpt", "dek", "description", "heading-des", "lead", "summary", "intro");

  private Standfirst() {}

  /** A sentence that sites put between title and body to say what the body is about. */
  static boolean is(Look look, boolean outside) {
    Container container = look.block().setting().container();
    if ((container == Container.PAGE && !outside) || look.words() > 60 || Dates.any(look)) {
      return false;
    }
    String names = container.names();
    Container parent = container.parent();
    String all = parent == null ? names : names + " " + parent.names();
    // A lead of whole sentences is the first paragraph of a release, whatever its element is
    // called.
    boolean line = !look.isProse() || look.last() != '.';
    return (outside
            && (look.isHeading() || (line && MAYBE_STANDFIRST.stream().anyMatch(all::contains))))
        || STANDFIRST.stream().anyMatch(all::contains);
  }
}
