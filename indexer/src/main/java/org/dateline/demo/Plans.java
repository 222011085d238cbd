package org.dateline.demo;

/** Decides what each page is to be, from its number alone. */
final class Plans {

  /** Copies follow soon: a wire has its copy within days. */
  private static final int NEAR = 2_000;

  /** How many pages are looked at for one that can be copied: nearly all can. */
  private static final int ATTEMPTS = 8;

  /** Of the copies, this part is a later edit. */
  private static final double EDITED = 0.3;

  private final long seed;

  Plans(long seed) {
    this.seed = seed;
  }

  Plan of(long number) {
    Draw draw = Draw.of(seed, "plan", number);
    Shape shape = Shape.any(draw);
    if (!draw.chance(copied(shape))) {
      return new Plan(number, shape, number, false);
    }
    boolean edited = draw.chance(EDITED);
    for (int attempt = 0; attempt < ATTEMPTS && number > 0; attempt++) {
      long earlier = number - 1 - draw.below((int) Math.min(number, NEAR));
      if (canBeCopied(earlier)) {
        return new Plan(number, shape, earlier, edited);
      }
    }
    return new Plan(number, shape, number, false);
  }

  /** Only what is surely no copy itself, so that nobody needs to look further back. */
  private boolean canBeCopied(long number) {
    Draw draw = Draw.of(seed, "plan", number);
    Shape shape = Shape.any(draw);
    return shape == Shape.CRAWLED_TEXT && !draw.chance(copied(shape));
  }

  /** Which part of the pages of a shape are mirrors or copies of another page. */
  private static double copied(Shape shape) {
    return switch (shape) {
      case WIRE_COPY -> 0.6;
      case CRAWLED_TEXT -> 0.02;
      case HTML -> 0.05;
      case MARKDOWN, WARC, JSON_LINES, NOT_FOUND, LISTING -> 0;
    };
  }
}
