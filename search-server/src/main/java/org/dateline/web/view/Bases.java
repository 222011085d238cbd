package org.dateline.web.view;

import java.util.List;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Paragraph;
import org.dateline.clean.Part;
import org.dateline.describe.Evidence;
import org.dateline.read.Block;
import org.dateline.read.Plain;
import org.dateline.web.view.ReleaseView.Basis;

/**
 * Finds the words that a value rests on: in the text, or else among what was removed, where titles,
 * labels and datelines that stand alone are.
 */
final class Bases {

  private final CleanPage clean;
  private final List<Paragraph> paragraphs;
  private final Address page;

  /**
   * @param page the address of the page as crawled
   */
  Bases(CleanPage clean, List<Paragraph> paragraphs, Address page) {
    this.clean = clean;
    this.paragraphs = paragraphs;
    this.page = page;
  }

  Basis of(Evidence evidence) {
    return new Basis(evidence.rule(), evidence.text(), anchor(evidence.text()));
  }

  private String anchor(String words) {
    if (words.isBlank()) {
      return "";
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).text().contains(words)) {
        return "#p" + (i + 1);
      }
    }
    for (Part part : clean.parts()) {
      if (!part.isKept()) {
        Block block = clean.page().blocks().get(part.block());
        String text = Plain.of(block.text(), part.span().start(), part.span().end(), block.marks());
        if (text.contains(words)) {
          return page + "#b" + (part.block() + 1);
        }
      }
    }
    return "";
  }
}
