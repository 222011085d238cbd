package org.dateline.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a ledger as they lie in its bytes ({@link EntryBytes}), each decoded when it is
 * asked for. A run over 200,000 files asks for the state of each and for the whole of hardly any:
 * objects for all of them would take a second.
 */
final class PackedEntries extends AbstractMap<String, Ledger.Entry> {

  /** The place of an entry that there is not. */
  private static final int UNKNOWN = -1;

  private final byte[] bytes;
  private final int start;
  private final int size;
  private final LongTable offsets;
  private final LongTable digests;

  /** The keys whose hash another has, too: as good as never any. */
  private final Map<String, Integer> clashing = new HashMap<>();

  private int[] withOthers = new int[16];
  private int countWithOthers;
  private long pages;

  /**
   * @param start where the first entry begins
   * @throws IOException where the bytes do not end with the last entry
   */
  PackedEntries(byte[] bytes, int start, int size) throws IOException {
    this.bytes = bytes;
    this.start = start;
    this.size = size;
    if (size < 0 || size > bytes.length) {
      throw EntryBytes.ends();
    }
    this.offsets = new LongTable(size);
    this.digests = new LongTable(size);
    int at = start;
    for (int i = 0; i < size; i++) {
      at = look(at);
    }
    if (at != bytes.length) {
      throw EntryBytes.ends();
    }
  }

  /** The same entries, packed. */
  static PackedEntries of(Map<String, Ledger.Entry> entries) {
    try {
      return entries instanceof PackedEntries packed
          ? packed
          : new PackedEntries(EntryBytes.of(entries), 0, entries.size());
    } catch (IOException e) {
      throw new IllegalStateException("what was just written can be read", e);
    }
  }

  /**
   * Some entries with changes.
   *
   * @param changed entries that take the place of those of their keys, or are new
   * @param removed keys of entries that are left out
   */
  static PackedEntries of(
      PackedEntries before, Map<String, Ledger.Entry> changed, Set<String> removed) {
    if (changed.isEmpty() && removed.isEmpty()) {
      return before;
    }
    Set<String> except = new HashSet<>(changed.keySet());
    except.addAll(removed);
    int stays = before.size;
    for (String key : except) {
      stays -= before.containsKey(key) ? 1 : 0;
    }
    byte[] other = EntryBytes.of(changed);
    ByteArrayOutputStream all = new ByteArrayOutputStream(before.bytes.length + other.length);
    try {
      before.copy(except, all);
      all.write(other);
      return new PackedEntries(all.toByteArray(), 0, stays + changed.size());
    } catch (IOException e) {
      throw new IllegalStateException("what was just written can be read", e);
    }
  }

  /** Notes where an entry lies and what its releases are; gives where the next one lies. */
  private int look(int at) throws IOException {
    EntryBytes entry = new EntryBytes(bytes, at);
    entry.check();
    long hash = entry.keyHash();
    if (offsets.has(hash)) {
      clashing.put(entry.key(), at);
    } else {
      offsets.put(hash, at);
    }
    pages += entry.pages();
    if (entry.lookAtPages(digests)) {
      if (countWithOthers == withOthers.length) {
        withOthers = Arrays.copyOf(withOthers, 2 * countWithOthers);
      }
      withOthers[countWithOthers++] = at;
    }
    return entry.end();
  }

  /** What is known of a file; null where the key is not known. */
  @Nullable EntryBytes entry(String key) {
    int at = offset(key);
    return at == UNKNOWN ? null : new EntryBytes(bytes, at);
  }

  /** The state of a file; null where the key is not known. */
  PageFile.@Nullable State state(String key) {
    EntryBytes entry = entry(key);
    return entry == null ? null : entry.state();
  }

  /** A file with the content that is known of it; as it is where the key is not known. */
  PageFile withContent(PageFile file) {
    PageFile.State known = state(file.key());
    return known == null ? file : file.withContent(known.content());
  }

  /** What tells the content of a release in the index from others; empty where there is none. */
  OptionalLong digest(String id) {
    long hash = EntryBytes.hash(id);
    return digests.has(hash) ? OptionalLong.of(digests.get(hash)) : OptionalLong.empty();
  }

  /** Whether any id belongs to several pages. */
  boolean hasSharedIds() {
    return pages != digests.size();
  }

  /** Gives all entries as they lie. */
  void forEachEntry(Consumer<EntryBytes> consumer) {
    int at = start;
    for (int i = 0; i < size; i++) {
      EntryBytes entry = new EntryBytes(bytes, at);
      consumer.accept(entry);
      at = entry.end();
    }
  }

  /** How many ids there are. */
  int ids() {
    return digests.size();
  }

  /** Gives those entries that have pages which are no releases. */
  void forEachWithOthers(BiConsumer<String, Ledger.Entry> consumer) {
    for (int i = 0; i < countWithOthers; i++) {
      EntryBytes entry = new EntryBytes(bytes, withOthers[i]);
      consumer.accept(entry.key(), entry.decoded());
    }
  }

  /** Writes all entries as they are but those of some keys. */
  void copy(Set<String> except, OutputStream out) throws IOException {
    LongTable left = new LongTable(except.size());
    except.forEach(key -> left.put(EntryBytes.hash(key), 0));
    int at = start;
    int from = start;
    for (int i = 0; i < size; i++) {
      EntryBytes entry = new EntryBytes(bytes, at);
      int end = entry.end();
      if (left.has(entry.keyHash()) && except.contains(entry.key())) {
        out.write(bytes, from, at - from);
        from = end;
      }
      at = end;
    }
    out.write(bytes, from, at - from);
  }

  private int offset(String key) {
    int at = (int) offsets.getOr(EntryBytes.hash(key), UNKNOWN);
    return at == UNKNOWN || new EntryBytes(bytes, at).isCalled(key)
        ? at
        : clashing.getOrDefault(key, UNKNOWN);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key instanceof String text && offset(text) != UNKNOWN;
  }

  @Override
  public Ledger.@Nullable Entry get(@Nullable Object key) {
    EntryBytes entry = key instanceof String text ? entry(text) : null;
    return entry == null ? null : entry.decoded();
  }

  @Override
  public Set<Map.Entry<String, Ledger.Entry>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, Ledger.Entry>> iterator() {
        return new All();
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  private final class All implements Iterator<Map.Entry<String, Ledger.Entry>> {

    private int at = start;
    private int given;

    @Override
    public boolean hasNext() {
      return given < size;
    }

    @Override
    public Map.Entry<String, Ledger.Entry> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      EntryBytes entry = new EntryBytes(bytes, at);
      at = entry.end();
      given++;
      return Map.entry(entry.key(), entry.decoded());
    }
  }
}
