package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.read.Value;
import org.dateline.text.Folding;

/**
 * What the page is called outside its text: by its head, by its address; and what the site is
 * called, so that the line at the top of each of its pages is not taken for a title.
 */
final class PageNames {

  /** Names of a kind that are kept: pages with more say nothing by them. */
  private static final int MOST = 16;

  /** Shorter lines begin or end a head by chance. */
  private static final int TELLING = 8;

  /** The longest head that is a title and not a summary, in characters. */
  private static final int LONGEST = 400;

  /** The longest name of an office, in characters. */
  private static final int NAME = 90;

  /** Words of an address or a way that say what the page is about: fewer are a section's. */
  private static final int SLUG = 3;

  private final List<String> heads = new ArrayList<>();
  private final List<String> sites = new ArrayList<>();
  private final List<String> imprints = new ArrayList<>();
  private final Stems slug = new Stems();
  private Optional<String> social = Optional.empty();

  private PageNames() {}

  static PageNames of(Draft draft) {
    PageNames names = new PageNames();
    for (Value value : draft.page().values()) {
      names.read(value);
    }
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isRemovedAs(i, Reason.FOOTER)) {
        names.imprint(draft.look(i).plain());
      }
    }
    draft.names().stream().filter(name -> new Wording(name).words() >= SLUG).forEach(names::head);
    names.slug(draft.page().file());
    draft.page().uri().ifPresent(names::slug);
    return names;
  }

  private void read(Value value) {
    switch (value.name()) {
      case "og:title", "twitter:title", "headline" -> {
        if (social.isEmpty() || value.name().equals("og:title")) {
          social = Optional.of(Folding.whiteSpace(value.text()));
        }
        head(value.text());
      }
      case "title" -> {
        head(value.text());
        owner(value.text());
      }
      case "dc.title", "dcterms.title", "pdf:title" -> head(value.text());
      case "og:site_name", "application-name", "publisher", "dc.publisher", "dcterms.publisher" ->
          site(Wording.fold(Folding.whiteSpace(value.text())));
      case "canonical", "og:url" -> slug(value.text());
      default -> {}
    }
  }

  /** A part of the head that names an office and nothing else is the site's on every page. */
  private void owner(String text) {
    int start = 0;
    for (int i = 0; i <= text.length() && i < LONGEST; i++) {
      if (i == text.length() || "|–—-:/»·•>".indexOf(text.charAt(i)) >= 0) {
        String part = Folding.whiteSpace(text.substring(start, i));
        boolean whole = start == 0 && i == text.length();
        String folded = Wording.fold(part);
        if (folded.length() < NAME
            && Lexicon.isOwner(folded)
            && (whole || Letterheads.isOffice(new Wording(part)))) {
          site(folded);
        }
        start = i + 1;
      }
    }
  }

  private void site(String folded) {
    if (sites.size() < MOST) {
      sites.add(folded);
    }
  }

  private void head(String text) {
    if (text.length() < LONGEST && heads.size() < MOST) {
      heads.add(Wording.fold(Folding.whiteSpace(text)));
    }
  }

  private void imprint(String plain) {
    if (plain.length() < LONGEST
        && imprints.size() < MOST
        && (plain.indexOf('©') >= 0 || plain.regionMatches(true, 0, "copyright", 0, 9))) {
      imprints.add(Folding.letters(plain));
    }
  }

  /** The words of the last part of an address or path: {@code states-agree-on-rules.html}. */
  private void slug(String address) {
    int end = address.length();
    for (char stop : new char[] {'?', '#'}) {
      int at = address.indexOf(stop);
      end = at >= 0 && at < end ? at : end;
    }
    while (end > 0 && address.charAt(end - 1) == '/') {
      end--;
    }
    int start = address.lastIndexOf('/', end - 1) + 1;
    String name = address.substring(start, Math.max(start, end));
    slug.add(
        name.endsWith(".html") || name.endsWith(".aspx")
            ? name.substring(0, name.length() - 5)
            : name);
  }

  /** The title that the page gives to those who share it, where that is not the site's name. */
  Optional<String> social() {
    return social.filter(title -> !isSite(Wording.fold(title)) && Stems.of(title).size() > 1);
  }

  /** Whether the head of the page says this line, alone or beside the name of the site. */
  boolean isNamed(Look look) {
    return isNamed(look.folded());
  }

  /** The same for words that are folded already. */
  boolean isNamed(String folded) {
    if (folded.length() < TELLING) {
      return false;
    }
    for (String head : heads) {
      if ((head.startsWith(folded) && isSeam(head, folded.length()))
          || (head.endsWith(folded) && isSeam(head, head.length() - folded.length() - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the head of the page begins with these words, folded. */
  boolean beginsHead(String folded) {
    return folded.length() >= TELLING
        && heads.stream().anyMatch(h -> h.startsWith(folded) && isSeam(h, folded.length()));
  }

  /** Whether the head of the page says these words, folded, and nothing else. */
  boolean isHead(String folded) {
    return heads.contains(folded) && !sites.contains(folded);
  }

  private static boolean isSeam(String head, int at) {
    return at < 0 || at >= head.length() || !Character.isLetterOrDigit(head.charAt(at));
  }

  /** Whether the line, folded, is what the site or its owner is called. */
  boolean isSite(String folded) {
    if (folded.length() < TELLING) {
      return sites.contains(folded);
    }
    for (String site : sites) {
      if (site.startsWith(folded) || folded.equals(site)) {
        return true;
      }
    }
    for (String imprint : imprints) {
      if (imprint.contains(folded)) {
        return true;
      }
    }
    return false;
  }

  /** The share of the address's words that a line has; 0 where the address has too few. */
  double inAddress(Stems line) {
    return slug.in(line, SLUG);
  }
}
