package org.dateline.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Cleaner;
import org.dateline.clean.Templates;
import org.dateline.describe.Release;
import org.dateline.describe.finders.Describer;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;
import org.dateline.relate.Authority;
import org.dateline.relate.Families;
import org.dateline.relate.Names;
import org.dateline.relate.Relater;

/** A set of pages, and the whole way that they go. */
public final class Corpus {

  /**
   * In bytes of UTF-8: the longest addresses in use are shorter, and Lucene takes no term of 32 kB.
   */
  private static final int LONGEST_KEY = 8 << 10;

  private final List<PageFile> files;
  private final PageStream pages;
  private final Knowledge known;
  private final BiFunction<PageFile, Page, String> key;
  private final Path work;

  /** A corpus whose work between the passes is kept where the system keeps what is temporary. */
  public Corpus(List<PageFile> files, Knowledge known, BiFunction<PageFile, Page, String> key) {
    this(files, known, key, Path.of(System.getProperty("java.io.tmpdir")));
  }

  /**
   * @param files the files of the corpus
   * @param known what earlier pages have taught, which are not among the files
   * @param key what a page is called as the earlier copy of another
   * @param work a folder on a disk that has room for the releases of the corpus
   */
  public Corpus(
      List<PageFile> files, Knowledge known, BiFunction<PageFile, Page, String> key, Path work) {
    this.files = List.copyOf(files);
    this.pages = new PageStream(files, new PageReader());
    this.known = known;
    this.key = key;
    this.work = work;
  }

  /**
   * Takes all pages the whole way.
   *
   * @param sink given every outcome, in the order of the files, on this thread
   * @return what is known now
   * @throws IOException where the work between the passes cannot be kept on disk
   */
  public Knowledge describe(BiConsumer<PageFile, Outcome> sink, Progress progress)
      throws IOException {
    Templates templates = learnTemplates(progress);
    Cleaner cleaner = new Cleaner(templates);
    Describer describer = new Describer();
    Learned<Knowledge> learned = new Learned<>(Knowledge.NONE, Knowledge::merge);
    try (Spool spool = new Spool(files, work)) {
      pages.forEach(
          "describing",
          (file, reading) -> made(file, describe(file, reading, cleaner, describer)),
          made -> {
            learned.add(made.taught());
            spool.add(made.entry());
          },
          progress);
      Knowledge others = learned.all.merge(known);
      Knowledge all =
          new Knowledge(templates, others.names(), others.families(), others.authority());
      Relater relater =
          new Relater(all.names(), all.families(), Authority.own().merge(all.authority()));
      spool.forEach(
          entry -> new Spool.Entry(entry.file(), relate(entry.outcome(), relater)),
          entry -> sink.accept(entry.file(), entry.outcome()),
          progress);
      return all;
    }
  }

  private Templates learnTemplates(Progress progress) {
    Learned<Templates> learned = new Learned<>(Templates.NONE, Templates::merge);
    pages.forEach(
        "reading",
        (file, reading) ->
            reading instanceof Reading.Read read ? Templates.of(read.page()) : Templates.NONE,
        learned::add,
        progress);
    // In two runs where much is known already: to make one of them takes longer than to ask both.
    return learned.all.compact().merge(known.templates());
  }

  private Outcome describe(PageFile file, Reading reading, Cleaner cleaner, Describer describer) {
    return switch (reading) {
      case Reading.Unreadable unreadable ->
          new Outcome.Unreadable(unreadable.file(), unreadable.why(), unreadable.passes());
      case Reading.Read read -> {
        CleanPage clean = cleaner.clean(read.page());
        yield clean.refusal().isPresent()
            ? new Outcome.Skipped(clean)
            : described(key.apply(file, read.page()), clean, describer);
      }
    };
  }

  private static Outcome described(String key, CleanPage clean, Describer describer) {
    return key.getBytes(StandardCharsets.UTF_8).length > LONGEST_KEY
        ? new Outcome.Unreadable(
            clean.page().file(), "its id is longer than " + LONGEST_KEY + " bytes")
        : new Outcome.Described(key, describer.describe(clean));
  }

  /** What the pages have taught so far. */
  private static final class Learned<T> {

    private final BinaryOperator<T> merge;
    private T all;

    Learned(T nothing, BinaryOperator<T> merge) {
      this.all = nothing;
      this.merge = merge;
    }

    void add(T more) {
      all = merge.apply(all, more);
    }
  }

  /** What the second pass makes of a page. */
  private record Made(Knowledge taught, Spool.Packed entry) {}

  private static Made made(PageFile file, Outcome outcome) {
    return new Made(taughtBy(outcome), new Spool.Entry(file, outcome).packed());
  }

  private static Knowledge taughtBy(Outcome outcome) {
    if (!(outcome instanceof Outcome.Described described)) {
      return Knowledge.NONE;
    }
    Release release = described.release();
    return new Knowledge(Templates.NONE, Names.of(release), Families.of(described.key(), release));
  }

  private static Outcome relate(Outcome outcome, Relater relater) {
    return outcome instanceof Outcome.Described described
        ? new Outcome.Described(
            described.key(), relater.relate(described.key(), described.release()))
        : outcome;
  }
}
