package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

/** Kept and removed together are always the whole page, whatever the page. */
final class NothingLostTest {

  private static final Path CORPUS = Path.of("..", "corpus");
  private static final int MUTATIONS = 12;
  private static final Path FUZZ =
      Path.of("src", "test", "resources", "org", "dateline", "clean", "fuzz");
  private static final List<String> NAMES = List.of("a.txt", "a.md", "a.html");

  /** What rules look for: marks, seams, labels, stamps, ends. */
  private static final List<String> SCRAPS =
      List.of(
          "\n",
          "\n\n",
          " ",
          "**",
          "[a](b)",
          "<p>",
          "<br>",
          "<li>",
          "</div>",
          "<td>",
          "- ",
          "• ",
          "| ",
          "# ",
          "Date: ",
          "4 May 2010",
          "VIENNA, 6 May 2020 – ",
          "Read more",
          "© 2019 ",
          "The boats of the page sail today in the morning, said Ann Smith. ",
          "(ends)",
          "- 2 -",
          "Contact:\n",
          "+43 1 555 44 00",
          "About the Office\n",
          "Home | News | About",
          "«",
          "”",
          "Ã©",
          "words",
          "title of the page",
          "3 hours ago\n",
          "name says:\n",
          "No: 3, 4 May 2011, ",
          "date 2020-01-01 ",
          "会見した。",
          "Подробнее",
          "\t",
          "\u00A0",
          "co-\noperation");

  @Test
  void thePartsOfABlockCoverItSpanForSpan() throws IOException {
    for (Path file : files()) {
      check(file.toString(), Files.readAllBytes(file), Templates.NONE);
    }
  }

  @Test
  void thePartsOfABlockCoverItWhenTheFileIsDamaged() throws IOException {
    Random random = new Random(20220608);
    List<Path> files = files();
    List<Templates> learned = new ArrayList<>();
    for (Path file : files) {
      for (Reading reading : new PageReader().read(file.toString(), Files.readAllBytes(file))) {
        if (reading instanceof Reading.Read(Page page)) {
          learned.add(Templates.of(page));
        }
      }
    }
    Templates templates = learned.stream().reduce(Templates.NONE, Templates::merge);
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < MUTATIONS; i++) {
        byte[] mutated = mutate(bytes, random);
        check(file + " mutation " + i, mutated, i % 2 == 0 ? Templates.NONE : templates);
      }
    }
  }

  @Test
  void thePartsOfABlockCoverItWhateverAFuzzerFinds() throws IOException {
    try (Stream<Path> inputs = Files.list(FUZZ)) {
      for (Path file : inputs.sorted().toList()) {
        check(file.toString(), Files.readAllBytes(file), Templates.NONE);
      }
    }
  }

  @Test
  void thePartsOfABlockCoverItWhenThePageIsMadeOfSignsAndScraps() {
    Random random = new Random(20220609);
    for (int page = 0; page < 2000; page++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
      }
      String name = NAMES.get(page % NAMES.size());
      check(name + " " + text, text.toString().getBytes(StandardCharsets.UTF_8), Templates.NONE);
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(CORPUS)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(file -> file.toString().contains("pages"))
              .sorted()
              .toList();
      assertTrue(files.size() >= 5, "the corpus is missing");
      return files;
    }
  }

  private static void check(String name, byte[] bytes, Templates templates) {
    for (Reading reading : new PageReader().read(name, bytes)) {
      if (reading instanceof Reading.Read(Page page)) {
        CleanPage clean = new Cleaner(templates).clean(page);
        int block = 0;
        int end = 0;
        for (Part part : clean.parts()) {
          while (part.block() > block) {
            assertEquals(page.blocks().get(block).text().length(), end, name);
            block++;
            end = 0;
          }
          assertEquals(block, part.block(), name);
          assertEquals(end, part.span().start(), name);
          end = part.span().end();
        }
        while (block < page.blocks().size()) {
          assertEquals(page.blocks().get(block).text().length(), end, name);
          block++;
          end = 0;
        }
      }
    }
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    if (bytes.length < 4) {
      return bytes;
    }
    return switch (random.nextInt(7)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length);
      case 2 -> {
        byte[] broken = bytes.clone();
        for (int i = 0; i < 30; i++) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        yield broken;
      }
      case 3 -> lines(bytes, random, true);
      case 4 -> lines(bytes, random, false);
      case 5 ->
          new String(bytes, StandardCharsets.UTF_8)
              .replace("\n", " ")
              .getBytes(StandardCharsets.UTF_8);
      default ->
          new String(bytes, StandardCharsets.UTF_8)
              .replace("\n", "\r\n\r\n")
              .getBytes(StandardCharsets.UTF_16LE);
    };
  }

  /** Shuffles the lines of a file, or drops and doubles some of them. */
  private static byte[] lines(byte[] bytes, Random random, boolean shuffle) {
    List<String> lines =
        new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    if (shuffle) {
      Collections.shuffle(lines, random);
    } else {
      for (int i = 0; i < 10 && !lines.isEmpty(); i++) {
        int at = random.nextInt(lines.size());
        if (random.nextBoolean()) {
          lines.remove(at);
        } else {
          lines.add(random.nextInt(lines.size() + 1), lines.get(at));
        }
      }
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }
}
