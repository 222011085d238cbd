package org.dateline.clean;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.read.Page;

/**
 * What many pages of a site have taught about its boilerplate: on how many pages each block stands,
 * and on how many each two blocks stand behind each other. Immutable; merging is associative and
 * does not depend on the order.
 *
 * <p>Blocks are counted by a hash of their letters, once a page; no site is named, since the blocks
 * that pages share show which belong together, on mirrors too and where no address is known.
 *
 * <p>A page of the OSCE kind has about 170 blocks, but only a dozen of its own: 200,000 pages make
 * some five million counts of twelve bytes each. Counts are kept in sorted runs whose sizes grow
 * geometrically, so that merging pages one by one costs no more than merging them in a tree.
 */
public final class Templates {

  /** Nothing learned yet. */
  public static final Templates NONE = new Templates(List.of());

  private static final int FORMAT = 0x444C5402;

  private final List<Counts> runs;

  private Templates(List<Counts> runs) {
    this.runs = List.copyOf(runs);
  }

  /** What one page teaches. */
  public static Templates of(Page page) {
    long[] keys = Sightings.of(page);
    if (keys.length == 0) {
      return NONE;
    }
    int[] ones = new int[keys.length];
    Arrays.fill(ones, 1);
    return new Templates(List.of(new Counts(keys, ones)));
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** What both have learned. The pages behind the two must not overlap, or they count twice. */
  public Templates merge(Templates other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    List<Counts> all = new ArrayList<>(runs.size() + other.runs.size());
    all.addAll(runs);
    all.addAll(other.runs);
    all.sort((a, b) -> Integer.compare(b.size(), a.size()));
    List<Counts> merged = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Counts next = all.get(i);
      while (!merged.isEmpty() && merged.getLast().size() * 2 > next.size()) {
        next = next.plus(merged.removeLast());
      }
      merged.add(next);
    }
    return new Templates(merged);
  }

  /**
   * What is left of this without some of the pages that have taught it.
   *
   * @return empty where it was not taught by these
   */
  public Optional<Templates> minus(Templates other) {
    if (other.isEmpty()) {
      return Optional.of(this);
    }
    if (isEmpty()) {
      return Optional.empty();
    }
    return compact()
        .runs
        .getFirst()
        .minus(other.compact().runs.getFirst())
        .map(rest -> rest.size() == 0 ? NONE : new Templates(List.of(rest)));
  }

  /**
   * How much another answer some pages get where others have changed: the largest change of a count
   * that they share with these and that is large enough to decide anything.
   *
   * @param before what the others taught
   * @param after what they teach now
   */
  public int change(Templates before, Templates after) {
    int most = 0;
    for (Templates one : List.of(before, after)) {
      for (Counts run : one.runs) {
        for (int i = 0; i < run.size(); i++) {
          long key = run.key(i);
          int shared = count(key);
          int was = before.count(key);
          int is = after.count(key);
          if (was != is && shared > 0 && shared + Math.max(was, is) >= TemplateEvidence.PAGES) {
            most = Math.max(most, Math.abs(is - was));
          }
        }
      }
    }
    return most;
  }

  /** The same knowledge in one run, which is fastest to ask. */
  public Templates compact() {
    if (runs.size() < 2) {
      return this;
    }
    Counts sum = runs.getFirst();
    for (Counts run : runs.subList(1, runs.size())) {
      sum = sum.plus(run);
    }
    return new Templates(List.of(sum));
  }

  /** The same knowledge for one who will ask for every block of many pages. */
  Templates forAsking() {
    return new Templates(runs.stream().map(Counts::forAsking).toList());
  }

  /** Writes what was learned; the same knowledge gives the same bytes, however it was merged. */
  public void writeTo(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(FORMAT);
    List<Counts> one = compact().runs;
    data.writeInt(one.isEmpty() ? 0 : one.getFirst().size());
    if (!one.isEmpty()) {
      one.getFirst().writeTo(data);
    }
    data.flush();
  }

  /**
   * Reads what {@link #writeTo} has written.
   *
   * @throws IOException where the bytes are no templates, or end too early
   */
  public static Templates readFrom(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != FORMAT) {
      throw new IOException("no templates, or of another version of Dateline");
    }
    int size = data.readInt();
    if (size < 0) {
      throw new IOException("templates are damaged: a size of " + size);
    }
    return size == 0 ? NONE : new Templates(List.of(Counts.readFrom(data, size)));
  }

  /** As {@link #writeTo}. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * As {@link #readFrom}.
   *
   * @throws UncheckedIOException where the bytes are no templates
   */
  public static Templates fromBytes(byte[] bytes) {
    try {
      return readFrom(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On how many pages a sighting was made. */
  int count(long sighting) {
    int count = 0;
    for (int i = 0; i < runs.size(); i++) { // nearly always one, and asked for every block
      count += runs.get(i).of(sighting);
    }
    return count;
  }
}
