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
import org.dateline.describe.finders.Describer;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;
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
  private final Steadiness steadiness;

  /** A corpus whose work between the passes is kept where the system keeps what is temporary. */
  public Corpus(List<PageFile> files, Knowledge known, BiFunction<PageFile, Page, String> key) {
    this(files, known, key, Path.of(System.getProperty("java.io.tmpdir")), Steadiness.begun());
  }

  /**
   * @param files the files of the corpus
   * @param known what earlier pages have taught, which are not among the files
   * @param key what a page is called as the earlier copy of another
   * @param work a folder on a disk that has room for the releases of the corpus
   * @param steadiness told of every page how much it depends on the templates
   */
  Corpus(
      List<PageFile> files,
      Knowledge known,
      BiFunction<PageFile, Page, String> key,
      Path work,
      Steadiness steadiness) {
    this.files = List.copyOf(files);
    this.pages = new PageStream(files, new PageReader());
    this.known = known;
    this.key = key;
    this.work = work;
    this.steadiness = steadiness;
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
    // In two runs where much is known already: to make one of them takes longer than to ask both.
    Templates templates = learnTemplates(progress).merge(known.templates());
    try (Spool spool = new Spool(files, work)) {
      Knowledge taught = describe(templates, spool, progress);
      Knowledge all =
          taught.merge(
              new Knowledge(Templates.NONE, known.names(), known.families(), known.authority()));
      relate(spool, all.relater(), sink, progress);
      return all;
    }
  }

  /**
   * The second pass.
   *
   * @param spool given all outcomes
   * @return the templates, and what the releases have taught
   */
  Knowledge describe(Templates templates, Spool spool, Progress progress) {
    Cleaner cleaner = new Cleaner(templates);
    Describer describer = new Describer();
    Learned<Knowledge> learned = new Learned<>(Knowledge.NONE, Knowledge::merge);
    pages.forEach(
        "describing",
        (file, reading) -> made(file, reading, cleaner, describer),
        made -> {
          learned.add(made.taught());
          spool.add(made.entry());
          steadiness.cleaned(made.file().key(), made.room());
        },
        progress);
    return new Knowledge(
        templates, learned.all.names(), learned.all.families(), learned.all.authority());
  }

  /** The third pass. */
  static void relate(
      Spool spool, Relater relater, BiConsumer<PageFile, Outcome> sink, Progress progress)
      throws IOException {
    spool.forEach(
        entry -> new Spool.Entry(entry.file(), relate(entry.outcome(), relater)),
        entry -> sink.accept(entry.file(), entry.outcome()),
        progress);
  }

  /** The first pass: what these pages alone teach of their sites. */
  Templates learnTemplates(Progress progress) {
    Learned<Templates> learned = new Learned<>(Templates.NONE, Templates::merge);
    pages.forEach(
        "reading",
        (file, reading) ->
            reading instanceof Reading.Read read ? Templates.of(read.page()) : Templates.NONE,
        learned::add,
        progress);
    return learned.all.compact();
  }

  private Made made(PageFile file, Reading reading, Cleaner cleaner, Describer describer) {
    return switch (reading) {
      case Reading.Unreadable unreadable ->
          made(
              file,
              new Outcome.Unreadable(unreadable.file(), unreadable.why(), unreadable.passes()),
              Integer.MAX_VALUE);
      case Reading.Read read -> made(file, read.page(), cleaner, describer);
    };
  }

  private Made made(PageFile file, Page page, Cleaner cleaner, Describer describer) {
    try {
      Cleaner.Cleaned cleaned = cleaner.cleaned(page);
      CleanPage clean = cleaned.page();
      Outcome outcome =
          clean.refusal().isPresent()
              ? new Outcome.Skipped(clean)
              : described(key.apply(file, page), clean, describer);
      return made(file, outcome, cleaned.steady());
    } catch (RuntimeException e) {
      // A fault of the program, which costs this page and not the run over all others.
      String why = "the program failed on it, please report this: " + e;
      return made(file, new Outcome.Unreadable(page.file(), why), Integer.MAX_VALUE);
    }
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

  /** What the second pass makes of a page; see {@link Steadiness#cleaned} for the room. */
  private record Made(PageFile file, Knowledge taught, Spool.Packed entry, int room) {}

  private static Made made(PageFile file, Outcome outcome, int room) {
    return new Made(file, taughtBy(outcome), new Spool.Entry(file, outcome).packed(), room);
  }

  private static Knowledge taughtBy(Outcome outcome) {
    if (!(outcome instanceof Outcome.Described described)) {
      return Knowledge.NONE;
    }
    return Knowledge.of(described.key(), described.release());
  }

  private static Outcome relate(Outcome outcome, Relater relater) {
    return outcome instanceof Outcome.Described described
        ? new Outcome.Described(
            described.key(), relater.relate(described.key(), described.release()))
        : outcome;
  }
}
