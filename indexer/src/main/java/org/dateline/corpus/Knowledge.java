package org.dateline.corpus;

import org.dateline.clean.Templates;
import org.dateline.relate.Families;
import org.dateline.relate.Names;

/**
 * What a corpus has taught. Immutable; merging is associative and does not depend on the order.
 *
 * @param templates the boilerplate of its sites
 * @param names the full names of its persons
 * @param families the signatures of its texts
 */
public record Knowledge(Templates templates, Names names, Families families) {

  /** Nothing learned yet. */
  public static final Knowledge NONE = new Knowledge(Templates.NONE, Names.NONE, Families.NONE);

  /** What both have taught. */
  public Knowledge merge(Knowledge other) {
    return new Knowledge(
        templates.merge(other.templates), names.merge(other.names), families.merge(other.families));
  }
}
