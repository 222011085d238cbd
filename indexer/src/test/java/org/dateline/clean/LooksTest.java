package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.dateline.read.Block;
import org.dateline.read.Container;
import org.dateline.read.Setting;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class LooksTest {

  private final Looks looks = new Looks();

  @Test
  void aLabelIsLookedAtOnce() {
    Block label = label("Harbours", Setting.NONE);
    assertSame(looks.of(label), looks.of(label));
  }

  @Test
  void aLabelInAnotherElementLooksAsItIsSetThere() {
    Block plain = label("Harbours", Setting.NONE);
    Block linked = label("Harbours", new Setting(1, 0, new Container(Container.PAGE, "a", "")));
    Look first = looks.of(plain);
    Look second = looks.of(linked);
    assertSame(linked, second.block());
    assertEquals(List.of(false, true), List.of(first.isLink(), second.isLink()));
    assertSame(first.wording(), second.wording());
  }

  @Test
  void theSameTextWithAnotherMarkHasOtherWords() {
    Block dash = new Block(Block.Kind.LIST_ITEM, "- 5", List.of(new Span(0, 2)), Setting.NONE);
    Block minus = new Block(Block.Kind.PARAGRAPH, "- 5", List.of(), Setting.NONE);
    assertEquals("5", looks.of(dash).plain());
    assertEquals("- 5", looks.of(minus).plain());
  }

  @Test
  void moreLabelsThanAreKeptAreLookedAtAgain() {
    Block first = label("Harbours", Setting.NONE);
    Look before = looks.of(first);
    for (int i = 0; i < 100_000; i++) {
      assertEquals("Tides " + i, looks.of(label("Tides " + i, Setting.NONE)).plain());
    }
    assertNotSame(before, looks.of(first));
    assertEquals("Harbours", looks.of(first).plain());
  }

  private static Block label(String text, Setting setting) {
    return new Block(Block.Kind.PARAGRAPH, text, List.of(), setting);
  }
}
