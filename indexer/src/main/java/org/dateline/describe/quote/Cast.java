package org.dateline.describe.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.person.Letters;
import org.dateline.describe.person.Lexicon;
import org.dateline.describe.person.PersonName;
import org.dateline.describe.person.Sense;
import org.dateline.describe.person.Spelling;
import org.dateline.describe.person.Words;

/** The persons of a page, as a text refers to them: by surname, by office, by pronoun. */
final class Cast {

  /** A sex that a pronoun can agree with. */
  enum Sex {
    FEMALE,
    MALE,
    UNKNOWN;

    boolean agreesWith(Sex other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** What a word tells; nothing where it can be either. */
    static Sex of(Words w, int i) {
      boolean female = w.is(i, Sense.FEMALE);
      return female == w.is(i, Sense.MALE) ? UNKNOWN : female ? FEMALE : MALE;
    }

    /** {@code la ministre}, {@code министарка}: by the noun, else by its article. */
    static Sex ofOffice(Words w, int i) {
      Sex sex = of(w, i);
      if (sex != UNKNOWN) {
        return sex;
      }
      String noun = w.word(i);
      String article = w.isWord(i - 1) ? w.word(i - 1) : "";
      return switch (w.language()) {
        case "fr", "es", "it", "pt" ->
            switch (article) {
              case "la", "una", "une", "a", "uma" -> FEMALE;
              case "le", "el", "il", "lo", "o", "un", "um" -> MALE;
              default -> UNKNOWN;
            };
        case "de" -> noun.endsWith("in") || noun.endsWith("frau") ? FEMALE : MALE;
        case "ru", "uk", "sr", "pl", "cs" -> isFeminine(noun) ? FEMALE : UNKNOWN;
        default -> UNKNOWN;
      };
    }

    private static boolean isFeminine(String noun) {
      return noun.endsWith("ka")
          || noun.endsWith("ca")
          || noun.endsWith("czyni")
          || noun.endsWith("owa")
          || noun.endsWith("ка")
          || noun.endsWith("ца");
    }
  }

  /** Ends of surnames and patronymics that only women, or only men, have. */
  private static final String[] OF_WOMEN = {
    "ova", "eva", "ovna", "evna", "ivna", "skaya", "ska", "cka", "dottir", "iene", "yte", "aite",
    "qizi", "kyzy", "ова", "ева", "ёва", "овна", "евна", "ская", "цкая", "івна", "ська", "кызы"
  };

  private static final String[] OF_MEN = {
    "ov", "ev", "ovich", "evich", "ovych", "sky", "ski", "cki", "oglu", "ogli", "uulu", "ов", "ев",
    "ёв", "ович", "евич", "ский", "цкий", "ський", "оглы", "уулу"
  };

  private final List<Person> persons = new ArrayList<>();
  private final List<Sex> sexes = new ArrayList<>();
  private final Offices offices;
  private final Map<String, List<Integer>> bySurname = new HashMap<>();
  private final Map<String, List<Integer>> byGivenName = new HashMap<>();

  /** The last word of each name, folded. */
  private final Map<String, Integer> lastWords = new LinkedHashMap<>();

  private final Lexicon lexicon;

  Cast(List<Found<Person>> found, Lexicon lexicon) {
    this.lexicon = lexicon;
    List<Words> roles = new ArrayList<>();
    for (Found<Person> each : found) {
      int index = persons.size();
      Person person = each.value();
      persons.add(person);
      PersonName name = PersonName.of(person.name());
      Set<String> surnames = new HashSet<>(name.surnames());
      if (name.words().size() > 1) {
        lastWords.putIfAbsent(Letters.fold(name.words().getLast()), index);
        surnames.add(Spelling.key(name.words().getLast()));
      }
      for (String surname : surnames) {
        bySurname.computeIfAbsent(surname, k -> new ArrayList<>()).add(index);
      }
      if (!name.words().isEmpty()) {
        byGivenName
            .computeIfAbsent(Spelling.key(name.words().getFirst()), k -> new ArrayList<>())
            .add(index);
      }
      Words role = Words.of(person.role().orElse(""), lexicon);
      roles.add(role);
      sexes.add(sex(Words.of(person.name(), lexicon), role));
    }
    offices = new Offices(roles, lexicon);
  }

  private static Sex sex(Words name, Words role) {
    for (int i = 0; i < name.size(); i++) {
      if (name.is(i, Sense.GIVEN)) {
        Sex sex = Sex.of(name, i);
        if (sex != Sex.UNKNOWN) {
          return sex;
        }
        break;
      }
    }
    for (int i = 1; i < name.size(); i++) {
      String word = Letters.fold(name.word(i));
      if (ends(word, OF_WOMEN)) {
        return Sex.FEMALE;
      }
      if (ends(word, OF_MEN)) {
        return Sex.MALE;
      }
    }
    for (int i = 0; i < role.size(); i++) {
      if (role.is(i, Sense.HEAD) && Sex.of(role, i) != Sex.UNKNOWN) {
        return Sex.of(role, i);
      }
    }
    return Sex.UNKNOWN;
  }

  private static boolean ends(String word, String... endings) {
    for (String ending : endings) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  String name(int person) {
    return persons.get(person).name();
  }

  Sex sex(int person) {
    return sexes.get(person);
  }

  /** Learns the sex of somebody from {@code Mr}, {@code Mme} before a mention of the name. */
  void learn(int person, Sex sex) {
    if (sex != Sex.UNKNOWN) {
      sexes.set(person, sex);
    }
  }

  Offices offices() {
    return offices;
  }

  /** The person whose name has its surname at word {@code i}; -1 where it is nobody's. */
  int at(Words w, int i) {
    if (!w.isCapital(i)) {
      return -1;
    }
    List<Integer> candidates = bySurname.get(Spelling.key(w.word(i)));
    if (candidates == null && i > 0 && w.start(i) == w.end(i - 1)) {
      // Dell'Orefice is cut behind its article
      candidates = bySurname.get(Spelling.key(w.text(i - 1, i + 1)));
    }
    if (candidates == null) {
      return lexicon.inflectsNames() ? inflected(w, i) : -1;
    }
    if (candidates.size() == 1) {
      return candidates.getFirst();
    }
    for (int back = i - 1; back >= Math.max(0, i - 4) && w.isWord(back); back--) {
      List<Integer> given = w.isCapital(back) ? byGivenName.get(Spelling.key(w.word(back))) : null;
      if (given != null) {
        for (int candidate : candidates) {
          if (given.contains(candidate)) {
            return candidate;
          }
        }
      }
    }
    return candidates.getFirst();
  }

  /** The person of whose surname a word is another case; -1 for nobody's. */
  private int inflected(Words w, int i) {
    String word = Letters.fold(w.word(i));
    for (Map.Entry<String, Integer> surname : lastWords.entrySet()) {
      if (word.charAt(0) == surname.getKey().charAt(0)
          && lexicon.isSameWord(word, surname.getKey())) {
        return surname.getValue();
      }
    }
    return -1;
  }
}
