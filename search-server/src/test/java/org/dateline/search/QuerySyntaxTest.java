package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.calendar.PartialDate;
import org.dateline.search.Expression.Field;
import org.dateline.search.Expression.Fuzzy;
import org.dateline.search.Expression.Near;
import org.dateline.search.Expression.Phrase;
import org.dateline.search.Expression.Prefix;
import org.dateline.search.Expression.Range;
import org.dateline.search.Expression.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuerySyntaxTest {

  private static String understood(String typed) {
    return QuerySyntax.read(typed).expression().print();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          alpha beta                | alpha beta
          alpha OR beta gamma       | (alpha OR beta) gamma
          alpha AND beta OR gamma   | (alpha beta) OR gamma
          alpha NOT beta            | alpha -beta
          -(-alpha)                 | alpha
          “central asia”            | "central asia"
          „Mitte«                   | "Mitte"
          "mission kosovo"~5        | "mission kosovo"~5
          "a b"~                    | "a b"
          pre*                      | pre*
          fuz~                      | fuz~2
          title:(a b)               | title:a title:b
          PLACE:Vienna              | place:Vienna
          date:2004..2006           | date:2004..2006
          date:[2004 TO 2006]       | date:2004..2006
          date:>=2010-05            | date:>=2010-05
          date:<2010                | date:<=2009-12-31
          date:abc rest             | date abc rest
          id:http://x/1?y=2         | id:"http://x/1?y=2"
          re: budget                | re budget
          what happened in 2004?    | what happened in 2004
          hello!                    | hello
          co-operation              | co-operation
          a - b                     | a b
          *                         | *
          *:*                       | *
          <b>                       | b
          (((((                     | *
          /a(/                      | a
          "unclosed phrase          | unclosed phrase
          "one"                     | "one"
          title:"a \\“b\\” c"       | title:"a \\"b\\" c"
          ON THE USE OF X OR Y      | ON THE USE OF X or Y
          KOSOVO OR SERBIA          | KOSOVO OR SERBIA
          Kosovo OR the Balkans     | (Kosovo OR the) Balkans
          """)
  void aQueryIsUnderstood(String typed, String printed) {
    assertEquals(printed, understood(typed));
  }

  static List<String> hostile() {
    return List.of(
        "",
        " ",
        "(((((",
        ")))))",
        "/a(/",
        "*",
        "**",
        "?*",
        "hello!",
        "a/b",
        "user@x.com",
        "<b>",
        "re: budget",
        "\"unclosed",
        "\"",
        "\"\"",
        "AND OR NOT",
        "AND",
        "NOT",
        "a AND",
        "OR a",
        "😀",
        "😀*",
        "a\u0000b",
        "\ud800",
        "a \udc00 b",
        "\\",
        "a\\",
        "\\\"",
        "a:b:c",
        ":",
        "a:",
        "title:",
        "title::",
        "title:title:a",
        "date:",
        "date:..",
        "date:>=",
        "date:[",
        "date:[a TO",
        "[a TO b]",
        "{a}",
        "^",
        "a^2",
        "~",
        "a~",
        "~2",
        "\"a\"~99999999999",
        "a~0.5",
        "a~9",
        "@",
        "(a b)@2",
        "fn:ordered(a b)",
        "a && || b",
        "!",
        "!!a",
        "+-+a",
        "--a",
        "-",
        "+",
        "- -",
        "a".repeat(5_000),
        "<script>alert(1)</script>",
        "%00",
        "'",
        "a'b",
        "id:",
        "id:*",
        "date:0000",
        "date:9999-99-99",
        "date:>9999",
        "date:<0001");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingMakesReadingFailAndWhatIsPrintedIsReadAgain(String typed) {
    Expression expression = QuerySyntax.read(typed).expression();
    assertEquals(expression, QuerySyntax.read(expression.print()).expression(), typed);
  }

  @Test
  void endlessParenthesesAreLeftOutAndSaidSo() {
    QuerySyntax.Reading reading = QuerySyntax.read("(".repeat(100_000) + "peace");
    assertEquals("*", reading.expression().print());
    assertEquals(2, reading.notices().size());
    String deep = "(".repeat(900) + "peace" + ")".repeat(900);
    assertEquals("peace", understood(deep));
  }

  @Test
  void randomSignsAreAlwaysReadAndWhatIsPrintedIsReadAgain() {
    Random random = new Random(3);
    String signs = "ab \"()*~:-+!/\\^[]{}<>=&|@?. 20\u201c\ud800\u00e9";
    List<String> words = List.of(" OR ", " AND ", " NOT ", "date:", "title:", "id:", "..", " TO ");
    for (int i = 0; i < 5_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int j = random.nextInt(24); j > 0; j--) {
        int pick = random.nextInt(signs.length() + words.size());
        typed.append(
            pick < signs.length()
                ? signs.substring(pick, pick + 1)
                : words.get(pick - signs.length()));
      }
      Expression expression = QuerySyntax.read(typed.toString()).expression();
      QuerySyntax.Reading again = QuerySyntax.read(expression.print());
      assertEquals(expression, again.expression(), typed.toString());
      assertTrue(again.notices().isEmpty(), typed.toString());
    }
  }

  @Test
  void everyExpressionPrintsAQueryThatIsReadAsItself() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      Expression expression = random(random, 3);
      assertEquals(
          expression, QuerySyntax.read(expression.print()).expression(), expression.print());
    }
  }

  private static Expression random(Random random, int depth) {
    int pick = random.nextInt(depth == 0 ? 8 : 12);
    return switch (pick) {
      case 0, 1 -> new Term(word(random));
      case 2 -> new Phrase(word(random) + " " + word(random));
      case 3 -> new Near(word(random) + " " + word(random), 1 + random.nextInt(20));
      case 4 -> new Prefix(word(random));
      case 5 -> new Fuzzy(word(random), 1 + random.nextInt(2));
      case 6 -> new Range(Optional.of(PartialDate.ofMonth(2004, 5)), later(random));
      case 7 -> new Field(FieldName.PLACE, new Term(word(random)));
      case 8, 9 -> Expression.and(parts(random, depth));
      case 10 -> Expression.or(parts(random, depth));
      default -> Expression.not(random(random, depth - 1));
    };
  }

  private static List<Expression> parts(Random random, int depth) {
    return IntStream.range(0, 2 + random.nextInt(3))
        .mapToObj(i -> random(random, depth - 1))
        .toList();
  }

  private static Optional<PartialDate> later(Random random) {
    return random.nextBoolean() ? Optional.empty() : Optional.of(PartialDate.ofYear(2006));
  }

  private static String word(Random random) {
    List<String> words = new ArrayList<>(List.of("AND", "OR", "NOT", "TO", "not", "x", "Öst"));
    words.addAll(List.of("co-operation", "a/b", "u@x.com", "it's", "10:30", "a?b", "a*b", "R&D"));
    words.addAll(List.of("title:a", "date:2004", "a\\b", "😀", "переговоры", "a~b", "a+b", "a<b"));
    return words.get(random.nextInt(words.size()));
  }
}
