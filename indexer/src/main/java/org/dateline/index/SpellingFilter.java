package org.dateline.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes British and American spellings of English words in one way: {@code organisation} and
 * {@code organization}, {@code labour} and {@code labor}, {@code centre} and {@code center}, {@code
 * programme} and {@code program}, {@code defence} and {@code defense}, {@code travelled} and {@code
 * traveled}, {@code dialogue} and {@code dialog}. The outcome need not be a word: releases and
 * queries pass through the same rules. Works before stemming, on lower-case words.
 */
final class SpellingFilter extends TokenFilter {

  /** British ending, American ending, and the fewest letters that must stand before it. */
  private record Rule(String british, String american, int before) {}

  private static final Rule[] RULES = {
    new Rule("isation", "ization", 3),
    new Rule("isations", "izations", 3),
    new Rule("ise", "ize", 4),
    new Rule("ised", "ized", 4),
    new Rule("ises", "izes", 4),
    new Rule("iser", "izer", 4),
    new Rule("isers", "izers", 4),
    new Rule("ising", "izing", 4),
    new Rule("yse", "yze", 3),
    new Rule("ysed", "yzed", 3),
    new Rule("ysing", "yzing", 3),
    new Rule("our", "or", 3),
    new Rule("ours", "ors", 3),
    new Rule("oured", "ored", 3),
    new Rule("ouring", "oring", 3),
    new Rule("ourer", "orer", 3),
    new Rule("ourers", "orers", 3),
    new Rule("ourable", "orable", 3),
    new Rule("ourite", "orite", 3),
    new Rule("ourhood", "orhood", 3),
    new Rule("ourhoods", "orhoods", 3),
    new Rule("ourly", "orly", 5),
    new Rule("tre", "ter", 3),
    new Rule("tres", "ters", 3),
    new Rule("efence", "efense", 1),
    new Rule("efences", "efenses", 1),
    new Rule("ffence", "ffense", 1),
    new Rule("ffences", "ffenses", 1),
    new Rule("licence", "license", 0),
    new Rule("licences", "licenses", 0),
    new Rule("logue", "log", 2),
    new Rule("logues", "logs", 2),
    new Rule("gramme", "gram", 2),
    new Rule("grammes", "grams", 2),
    new Rule("elled", "eled", 3),
    new Rule("elling", "eling", 3),
    new Rule("ellers", "elers", 3),
    new Rule("eller", "eler", 3),
    new Rule("kilful", "killful", 1),
    new Rule("ulfil", "ulfill", 1),
    new Rule("ulfilment", "ulfillment", 1),
  };

  /** The rules by the last letter of the British ending, {@code a} to {@code z}: few are tried. */
  private static final Rule[][] BY_LAST_LETTER = byLastLetter();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  SpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = term.length();
    if (length >= 5) {
      char last = term.buffer()[length - 1];
      if (last >= 'a' && last <= 'z') {
        for (Rule rule : BY_LAST_LETTER[last - 'a']) {
          if (endsWith(rule)) {
            term.setLength(length - rule.british.length()).append(rule.american);
            break;
          }
        }
      }
    }
    return true;
  }

  private static Rule[][] byLastLetter() {
    Rule[][] rules = new Rule['z' - 'a' + 1][];
    for (int i = 0; i < rules.length; i++) {
      char last = (char) ('a' + i);
      rules[i] =
          Arrays.stream(RULES)
              .filter(rule -> rule.british.charAt(rule.british.length() - 1) == last)
              .toArray(Rule[]::new);
    }
    return rules;
  }

  private boolean endsWith(Rule rule) {
    String ending = rule.british;
    int from = term.length() - ending.length();
    if (from < rule.before) {
      return false;
    }
    char[] buffer = term.buffer();
    for (int i = ending.length() - 1; i >= 0; i--) {
      if (buffer[from + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
