package org.dateline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartialDateTest {

  @Test
  void aDateIsWrittenAndReadAlikeWhereverTheProgramRuns() {
    Locale before = Locale.getDefault(Locale.Category.FORMAT);
    try {
      for (String tag : List.of("fa-IR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "mr-IN")) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(tag));
        for (String date : List.of("1994", "0987", "2016-12", "2022-06-08")) {
          assertEquals(Optional.of(date), PartialDate.parse(date).map(PartialDate::toString), tag);
        }
      }
    } finally {
      Locale.setDefault(Locale.Category.FORMAT, before);
    }
  }
}
