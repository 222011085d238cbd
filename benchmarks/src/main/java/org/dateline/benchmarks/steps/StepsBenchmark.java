package org.dateline.benchmarks.steps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.benchmarks.Question;
import org.dateline.benchmarks.Questions;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Cleaner;
import org.dateline.clean.Templates;
import org.dateline.describe.Release;
import org.dateline.describe.finders.Describer;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;
import org.dateline.search.Archive;
import org.dateline.search.LuceneArchive;
import org.dateline.search.QuerySyntax;
import org.dateline.search.RequestParameters;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchResults;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The steps of a page and of a query, each alone. Pages are those below {@code benchmarks.pages},
 * questions those of {@code benchmarks.questions}, asked of {@code benchmarks.index}; a step goes
 * through them in turn.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StepsBenchmark {

  @Param("corpus/pages")
  private String pages = "";

  @Param("")
  private String index = "";

  @Param("")
  private String questions = "";

  private final PageReader reader = new PageReader();
  private final Describer describer = new Describer();
  private Cleaner cleaner = new Cleaner(Templates.NONE);
  private List<Path> files = List.of();
  private List<Page> read = List.of();
  private List<CleanPage> clean = List.of();
  private List<String> typed = List.of("");
  private List<SearchRequest> requests = List.of();
  private Searched searched = Searched.NOTHING;
  private int next;

  /** An archive that is open, with an answer to write. */
  private record Searched(List<Archive> archives, List<SearchResults> results) {
    static final Searched NOTHING = new Searched(List.of(), List.of());
  }

  @Setup
  public void prepare() throws IOException {
    try (var below = java.nio.file.Files.walk(Path.of(pages))) {
      files = below.filter(java.nio.file.Files::isRegularFile).sorted().limit(500).toList();
    }
    read = files.stream().flatMap(file -> pages(file).stream()).toList();
    Templates templates =
        read.stream().map(Templates::of).reduce(Templates.NONE, Templates::merge).compact();
    cleaner = new Cleaner(templates);
    clean = read.stream().map(cleaner::clean).filter(page -> page.refusal().isEmpty()).toList();
    if (!index.isEmpty()) {
      typed = Questions.read(Path.of(questions)).stream().map(Question::typed).toList();
      requests = typed.stream().map(StepsBenchmark::request).toList();
      Archive archive = LuceneArchive.open(Path.of(index));
      searched = new Searched(List.of(archive), requests.stream().map(archive::search).toList());
    }
  }

  @TearDown
  public void close() {
    searched.archives().forEach(Archive::close);
  }

  @Benchmark
  public List<Page> read() {
    return pages(files.get(turn(files.size())));
  }

  @Benchmark
  public CleanPage clean() {
    return cleaner.clean(read.get(turn(read.size())));
  }

  @Benchmark
  public Release describe() {
    return describer.describe(clean.get(turn(clean.size())));
  }

  @Benchmark
  public QuerySyntax.Reading parse() {
    return QuerySyntax.read(typed.get(turn(typed.size())));
  }

  /** Matching, ranking, counting facets, loading hits and highlighting them: one visit. */
  @Benchmark
  public SearchResults search() {
    return searched.archives().getFirst().search(requests.get(turn(requests.size())));
  }

  /** The same without facets and highlights. */
  @Benchmark
  public Object rank() {
    return searched.archives().getFirst().rank(requests.get(turn(requests.size())));
  }

  @Benchmark
  public byte[] renderJson() throws IOException {
    var bytes = new java.io.ByteArrayOutputStream(1 << 15);
    List<SearchResults> results = searched.results();
    try (var json = new com.fasterxml.jackson.core.JsonFactory().createGenerator(bytes)) {
      org.dateline.web.SearchJson.write(json, results.get(turn(results.size())));
    }
    return bytes.toByteArray();
  }

  private int turn(int size) {
    next = (next + 1) % size;
    return next;
  }

  private List<Page> pages(Path file) {
    try (var readings = reader.read(file.getFileName().toString(), file)) {
      return readings
          .flatMap(
              r ->
                  r instanceof Reading.Read one
                      ? java.util.stream.Stream.of(one.page())
                      : java.util.stream.Stream.empty())
          .toList();
    }
  }

  private static SearchRequest request(String query) {
    return switch (RequestParameters.read(java.util.Map.of("q", List.of(query)))) {
      case RequestParameters.Outcome.Understood understood -> understood.request();
      case RequestParameters.Outcome.Refused refused ->
          throw new IllegalArgumentException(refused.toString());
    };
  }
}
