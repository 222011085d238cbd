package org.dateline.index;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.te.TeluguNormalizationFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How the words of one language are brought to their stems, and which of its words carry no meaning
 * alone.
 *
 * @param stopSet asked for its words only where a text is in the language: an archive has a few of
 *     them, and to read the lists of all takes a twentieth of a server's start
 * @param stems takes lower-case words, gives folded stems
 */
record Stemming(Supplier<CharArraySet> stopSet, UnaryOperator<TokenStream> stems) {

  /**
   * English, and what is used for every language that the library does not cover: it leaves most
   * foreign words as they are, and a query's words pass through it in the same way.
   */
  static final Stemming ENGLISH =
      new Stemming(
          EnglishAnalyzer::getDefaultStopSet,
          in ->
              new PorterStemFilter(
                  new SpellingFilter(new FoldFilter(new EnglishPossessiveFilter(in)))));

  /**
   * By ISO 639-1 code. Light stemmers where the library has them: they conflate less and hurt names
   * less than the full ones. Those that read no accents get folded words; the others get the words
   * as written and are folded afterwards.
   */
  private static final Map<String, Stemming> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("en", ENGLISH),
          of(
              "ar",
              ArabicAnalyzer::getDefaultStopSet,
              in -> new ArabicStemFilter(new ArabicNormalizationFilter(in))),
          of("bg", BulgarianAnalyzer::getDefaultStopSet, BulgarianStemFilter::new),
          of(
              "bn",
              BengaliAnalyzer::getDefaultStopSet,
              in ->
                  new BengaliStemFilter(
                      new BengaliNormalizationFilter(new IndicNormalizationFilter(in)))),
          of(
              "ca",
              CatalanAnalyzer::getDefaultStopSet,
              in -> new SnowballFilter(elided(in, "d", "l", "m", "n", "s", "t"), "Catalan")),
          of("cs", CzechAnalyzer::getDefaultStopSet, CzechStemFilter::new),
          of("da", DanishAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, "Danish")),
          of(
              "de",
              GermanAnalyzer::getDefaultStopSet,
              in -> new GermanLightStemFilter(new FoldFilter(new GermanNormalizationFilter(in)))),
          of(
              "el",
              GreekAnalyzer::getDefaultStopSet,
              in -> new GreekStemFilter(new GreekLowerCaseFilter(in))),
          of(
              "es",
              SpanishAnalyzer::getDefaultStopSet,
              in -> new SpanishLightStemFilter(new FoldFilter(in))),
          of("et", EstonianAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, "Estonian")),
          of("eu", BasqueAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, "Basque")),
          of(
              "fa",
              PersianAnalyzer::getDefaultStopSet,
              in ->
                  new PersianStemFilter(
                      new PersianNormalizationFilter(new ArabicNormalizationFilter(in)))),
          of("fi", FinnishAnalyzer::getDefaultStopSet, FinnishLightStemFilter::new),
          of(
              "fr",
              FrenchAnalyzer::getDefaultStopSet,
              in ->
                  new FrenchLightStemFilter(
                      new FoldFilter(new ElisionFilter(in, FrenchAnalyzer.DEFAULT_ARTICLES)))),
          of(
              "ga",
              IrishAnalyzer::getDefaultStopSet,
              in -> new SnowballFilter(elided(in, "d", "m", "b"), "Irish")),
          of("gl", GalicianAnalyzer::getDefaultStopSet, GalicianStemFilter::new),
          of(
              "hi",
              HindiAnalyzer::getDefaultStopSet,
              in ->
                  new HindiStemFilter(
                      new HindiNormalizationFilter(new IndicNormalizationFilter(in)))),
          of("hu", HungarianAnalyzer::getDefaultStopSet, HungarianLightStemFilter::new),
          of("hy", ArmenianAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, "Armenian")),
          of("id", IndonesianAnalyzer::getDefaultStopSet, IndonesianStemFilter::new),
          of(
              "it",
              ItalianAnalyzer::getDefaultStopSet,
              in ->
                  new ItalianLightStemFilter(
                      new FoldFilter(
                          elided(
                              in, "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell",
                              "gl", "agl", "dagl", "degl", "negl", "sugl", "un", "m", "t", "s", "v",
                              "d")))),
          of(
              "lt",
              LithuanianAnalyzer::getDefaultStopSet,
              in -> new SnowballFilter(in, "Lithuanian")),
          of("lv", LatvianAnalyzer::getDefaultStopSet, LatvianStemFilter::new),
          of(
              "ne",
              NepaliAnalyzer::getDefaultStopSet,
              in -> new SnowballFilter(new IndicNormalizationFilter(in), "Nepali")),
          of("nl", DutchAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, "Dutch")),
          of("no", NorwegianAnalyzer::getDefaultStopSet, NorwegianLightStemFilter::new),
          of("nb", NorwegianAnalyzer::getDefaultStopSet, NorwegianLightStemFilter::new),
          of("nn", NorwegianAnalyzer::getDefaultStopSet, NorwegianLightStemFilter::new),
          of(
              "pt",
              PortugueseAnalyzer::getDefaultStopSet,
              in -> new PortugueseLightStemFilter(new FoldFilter(in))),
          of("ro", RomanianAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, "Romanian")),
          of("ru", RussianAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, "Russian")),
          of(
              "sr",
              SerbianAnalyzer::getDefaultStopSet,
              in -> new SnowballFilter(new SerbianNormalizationFilter(in), "Serbian")),
          of("sv", SwedishAnalyzer::getDefaultStopSet, SwedishLightStemFilter::new),
          of(
              "ta",
              TamilAnalyzer::getDefaultStopSet,
              in -> new SnowballFilter(new IndicNormalizationFilter(in), "Tamil")),
          of(
              "te",
              TeluguAnalyzer::getDefaultStopSet,
              in ->
                  new TeluguStemFilter(
                      new TeluguNormalizationFilter(new IndicNormalizationFilter(in)))),
          of(
              "tr",
              TurkishAnalyzer::getDefaultStopSet,
              in -> new SnowballFilter(new ApostropheFilter(in), "Turkish")));

  /** Words without a meaning of their own, in lower case, with the language's own letters. */
  CharArraySet stopWords() {
    return stopSet.get();
  }

  static Stemming of(String language) {
    return BY_LANGUAGE.getOrDefault(language, ENGLISH);
  }

  /** The languages that have a stemming of their own. */
  static Set<String> languages() {
    return BY_LANGUAGE.keySet();
  }

  private static Map.Entry<String, Stemming> of(
      String language, Supplier<CharArraySet> stopWords, UnaryOperator<TokenStream> stems) {
    return Map.entry(language, new Stemming(stopWords, in -> new FoldFilter(stems.apply(in))));
  }

  private static TokenStream elided(TokenStream in, String... articles) {
    return new ElisionFilter(in, new CharArraySet(Set.of(articles), true));
  }
}
