package org.dateline.corpus;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;

/**
 * How far what the templates have counted may change before the pages of a file have to be cleaned
 * again. A clock goes forward by the largest change of a count whenever an archive is settled, and
 * each file is good until a time: the one at which it was cleaned, and its room for change on top.
 * So nobody has to look at the files that no change can have reached.
 */
final class Steadiness {

  private static final int FORMAT = 0x444C5301;

  private final long clock;
  private final LongTable until;

  private Steadiness(long clock, LongTable until) {
    this.clock = clock;
    this.until = until;
  }

  /** For pages that are all cleaned now. */
  static Steadiness begun() {
    return new Steadiness(0, new LongTable(0));
  }

  /** The same after a change of the counts; what is noted of files is noted in both. */
  Steadiness after(int change) {
    return new Steadiness(clock + change, until);
  }

  /** Whether the pages of a file would come out as they did. */
  boolean isSteady(String file) {
    long key = EntryBytes.hash(file);
    return until.has(key) && until.get(key) >= clock;
  }

  /**
   * Notes a page that was cleaned.
   *
   * @param room how far every count may change without another outcome
   */
  void cleaned(String file, int room) {
    until.putLeast(EntryBytes.hash(file), clock + room);
  }

  /** Forgets a file, whose pages are cleaned again. */
  void forget(String file) {
    until.put(EntryBytes.hash(file), Long.MAX_VALUE);
  }

  /** Writes what is known of some files. */
  void writeTo(OutputStream stream, Collection<String> files) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(FORMAT);
    out.writeLong(ProgramMark.value());
    out.writeLong(clock);
    out.writeInt(files.size());
    for (String file : files) {
      long key = EntryBytes.hash(file);
      out.writeLong(key);
      out.writeLong(until.has(key) ? until.get(key) : Long.MIN_VALUE);
    }
    out.flush();
  }

  /**
   * Reads what {@link #writeTo} wrote.
   *
   * @throws IOException where the bytes are something else, or of a program that may describe pages
   *     otherwise than this one
   */
  static Steadiness readFrom(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != FORMAT) {
      throw new IOException("of another version of Dateline");
    }
    if (in.readLong() != ProgramMark.value()) {
      throw new IOException("of another program");
    }
    long clock = in.readLong();
    int size = in.readInt();
    LongTable until = new LongTable(size);
    for (int i = 0; i < size; i++) {
      long key = in.readLong();
      long good = in.readLong();
      until.putLeast(key, good);
    }
    return new Steadiness(clock, until);
  }
}
