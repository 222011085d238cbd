package org.dateline.corpus;

import org.dateline.clean.Templates;
import org.dateline.describe.Release;
import org.dateline.relate.Authority;
import org.dateline.relate.Families;
import org.dateline.relate.Names;
import org.dateline.relate.Relater;

/**
 * What a corpus has taught. Immutable; merging is associative and does not depend on the order.
 *
 * @param templates the boilerplate of its sites
 * @param names the full names of its persons
 * @param families the signatures of its texts
 * @param authority what its owner says of names
 */
public record Knowledge(Templates templates, Names names, Families families, Authority authority) {

  /** Nothing learned yet. */
  public static final Knowledge NONE = new Knowledge(Templates.NONE, Names.NONE, Families.NONE);

  /** What pages have taught, and nobody has said beside them. */
  public Knowledge(Templates templates, Names names, Families families) {
    this(templates, names, families, Authority.NONE);
  }

  /** What a release teaches beside the templates. */
  static Knowledge of(String key, Release release) {
    return new Knowledge(Templates.NONE, Names.of(release), Families.of(key, release));
  }

  /** Adds to releases what is known. */
  Relater relater() {
    return new Relater(names, families, Authority.own().merge(authority));
  }

  /** The same with what the owner of the corpus says of names. */
  public Knowledge withAuthority(Authority said) {
    return new Knowledge(templates, names, families, said);
  }

  /** The same with other signatures of texts. */
  Knowledge with(Families others) {
    return new Knowledge(templates, names, others, authority);
  }

  /** What both have taught. */
  public Knowledge merge(Knowledge other) {
    return new Knowledge(
        templates.merge(other.templates),
        names.merge(other.names),
        families.merge(other.families),
        authority.merge(other.authority));
  }
}
