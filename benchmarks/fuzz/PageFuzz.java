import java.util.List;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Cleaner;
import org.dateline.clean.Part;
import org.dateline.clean.Templates;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;

/**
 * The target of the fuzzer: any bytes under any name are read and cleaned without an exception, and
 * the parts of each block are the block.
 */
public final class PageFuzz {

  private static final List<String> NAMES =
      List.of("page.html", "page.txt", "page.md", "page.jsonl", "page.pdf", "page.warc", "page");

  private PageFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String name = NAMES.get((input[0] & 0xFF) % NAMES.size());
    byte[] bytes = java.util.Arrays.copyOfRange(input, 1, input.length);
    for (Reading reading : new PageReader().read(name, bytes)) {
      if (reading instanceof Reading.Read read) {
        check(read.page());
      }
    }
  }

  private static void check(Page page) {
    CleanPage clean = new Cleaner(Templates.of(page)).clean(page);
    int[] covered = new int[page.blocks().size()];
    for (Part part : clean.parts()) {
      if (part.span().start() != covered[part.block()]) {
        throw new AssertionError("a gap or an overlap in block " + part.block());
      }
      covered[part.block()] = part.span().end();
    }
    for (int i = 0; i < covered.length; i++) {
      if (covered[i] != page.blocks().get(i).text().length()) {
        throw new AssertionError("block " + i + " is not covered to its end");
      }
    }
  }
}
