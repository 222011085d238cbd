package org.dateline.search;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.dateline.calendar.PartialDate;
import org.dateline.index.HitRecord;
import org.dateline.index.Schema;

/**
 * The month of each release of one segment, on the heap as {@link FacetColumn} is: 4 bytes each.
 */
final class MonthColumn {

  private static final int UNDATED = -1;

  /** Months of a year have the numbers 1 to 12; 0 says that only the year is known. */
  private static final int NUMBERS = 16;

  private final int[] months;

  private MonthColumn(int[] months) {
    this.months = months;
  }

  static MonthColumn of(LeafReaderContext leaf) throws IOException {
    NumericDocValues days = DocValues.getNumeric(leaf.reader(), Schema.DAY);
    BinaryDocValues records = DocValues.getBinary(leaf.reader(), Schema.HIT);
    int[] months = new int[leaf.reader().maxDoc()];
    for (int doc = 0; doc < months.length; doc++) {
      months[doc] = UNDATED;
      if (days.advanceExact(doc)) {
        LocalDate day = LocalDate.ofEpochDay(days.longValue());
        // The first of January may stand for a year of which no more is known.
        boolean yearAlone = day.getDayOfYear() == 1 && isYear(records, doc);
        months[doc] = day.getYear() * NUMBERS + (yearAlone ? 0 : day.getMonthValue());
      }
    }
    return new MonthColumn(months);
  }

  private static boolean isYear(BinaryDocValues records, int doc) throws IOException {
    return records.advanceExact(doc)
        && HitRecord.decode(records.binaryValue())
            .date()
            .filter(date -> date instanceof PartialDate.Year)
            .isPresent();
  }

  /** Counts the months of some releases. */
  void count(int[] docs, int length, MonthCounts counts) {
    for (int i = 0; i < length; i++) {
      int month = months[docs[i]];
      if (month != UNDATED) {
        counts.add(month / NUMBERS, month % NUMBERS);
      }
    }
  }
}
