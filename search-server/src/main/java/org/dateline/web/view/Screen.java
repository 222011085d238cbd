package org.dateline.web.view;

import java.util.List;

/**
 * What all pages share.
 *
 * @param title the title of the document
 * @param form the search form in the head of the page
 * @param name which page it is
 * @param narrows whether it has what results are narrowed by
 * @param values what its typed fields offer
 * @param style where the style sheet is
 * @param script where the script is
 * @param icon where the icon is
 * @param type where the type for Latin text is, to be fetched at once
 */
public record Screen(
    String title,
    SearchForm form,
    String name,
    boolean narrows,
    List<Values> values,
    String style,
    String script,
    String icon,
    String type) {

  /** Whether it shows all releases, under no condition. */
  public boolean everything() {
    return name.equals("results") && form.query().isEmpty() && !form.narrowed();
  }
}
