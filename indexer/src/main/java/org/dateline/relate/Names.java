package org.dateline.relate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.calendar.PartialDate;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.Release;
import org.dateline.describe.person.PersonName;

/**
 * The full names that a corpus knows, with the roles and the time in which it saw them. Immutable;
 * merging is associative and does not depend on the order.
 */
public final class Names {

  private static final int FORMAT = 0x444C4E01;

  /** In characters: what is given as a name and is longer names nobody, and nobody's short form. */
  private static final int LONGEST_NAME = 300;

  /** Nothing learned yet. */
  public static final Names NONE = new Names(Runs.of(Map.of(), Names::join));

  private final Runs<Map<String, Sighting>> bySurname;

  private Names(Runs<Map<String, Sighting>> bySurname) {
    this.bySurname = bySurname;
  }

  /** What one release teaches: nothing where it is undated, since time tells names apart. */
  public static Names of(Release release) {
    if (release.date().isEmpty()) {
      return NONE;
    }
    long day = day(release.date().get().value());
    Map<String, Map<String, Sighting>> seen = new HashMap<>();
    for (Found<Person> found : release.persons()) {
      if (found.value().name().length() > LONGEST_NAME) {
        continue;
      }
      PersonName name = PersonName.of(found.value().name());
      if (!name.isShort()) {
        Set<String> roles = RoleWords.of(found.value().role().orElse(""));
        for (String surname : name.surnames()) {
          seen.computeIfAbsent(surname, k -> new HashMap<>())
              .put(name.text(), new Sighting(day, day, 1, roles));
        }
      }
    }
    return seen.isEmpty() ? NONE : new Names(Runs.of(seen, Names::join));
  }

  private static Map<String, Sighting> join(Map<String, Sighting> a, Map<String, Sighting> b) {
    Map<String, Sighting> both = new HashMap<>(a);
    b.forEach((name, sighting) -> both.merge(name, sighting, Sighting::merge));
    return both;
  }

  static long day(PartialDate date) {
    return date.first().toEpochDay();
  }

  /** What both have learned. The releases behind the two must not overlap, or they count twice. */
  public Names merge(Names other) {
    return new Names(bySurname.merge(other.bySurname));
  }

  /** All full names with a surname, by name. */
  Map<String, Sighting> withSurname(String surnameKey) {
    return bySurname.get(surnameKey).map(TreeMap::new).orElseGet(TreeMap::new);
  }

  /** Writes what was learned; the same knowledge gives the same bytes, however it was merged. */
  public void writeTo(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    Map<String, Map<String, Sighting>> sorted = bySurname.sorted();
    data.writeInt(FORMAT);
    data.writeInt(sorted.size());
    for (Map.Entry<String, Map<String, Sighting>> surname : sorted.entrySet()) {
      data.writeUTF(surname.getKey());
      data.writeInt(surname.getValue().size());
      for (Map.Entry<String, Sighting> name : new TreeMap<>(surname.getValue()).entrySet()) {
        Sighting sighting = name.getValue();
        data.writeUTF(name.getKey());
        data.writeLong(sighting.first());
        data.writeLong(sighting.last());
        data.writeInt(sighting.count());
        data.writeShort(sighting.roles().size());
        for (String role : new TreeSet<>(sighting.roles())) {
          data.writeUTF(role);
        }
      }
    }
    data.flush();
  }

  /**
   * Reads what {@link #writeTo} has written.
   *
   * @throws IOException where the bytes are no names, or end too early
   */
  public static Names readFrom(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != FORMAT) {
      throw new IOException("no names, or of another version of Dateline");
    }
    int surnames = data.readInt();
    Map<String, Map<String, Sighting>> read = new HashMap<>();
    for (int i = 0; i < surnames; i++) {
      String surname = data.readUTF();
      Map<String, Sighting> names = new HashMap<>();
      int size = data.readInt();
      for (int k = 0; k < size; k++) {
        String name = data.readUTF();
        long first = data.readLong();
        long last = data.readLong();
        int count = data.readInt();
        Set<String> roles = new TreeSet<>();
        int words = data.readUnsignedShort();
        for (int r = 0; r < words; r++) {
          roles.add(data.readUTF());
        }
        names.put(name, new Sighting(first, last, count, roles));
      }
      read.put(surname, names);
    }
    return read.isEmpty() ? NONE : new Names(Runs.of(read, Names::join));
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
   * @throws UncheckedIOException where the bytes are no names
   */
  public static Names fromBytes(byte[] bytes) {
    try {
      return readFrom(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
