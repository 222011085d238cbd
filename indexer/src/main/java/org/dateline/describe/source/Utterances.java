package org.dateline.describe.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Table;

/** The words of {@code utterances.tsv}, behind which a title names the body that speaks. */
final class Utterances {

  /** {@code EU joint press statement on behalf of …}: an utterance stands among the first words. */
  private static final int FIRST_WORDS = 5;

  /** What parts a title from the utterance that it names: {@code Floods – Statement by the X}. */
  private static final Pattern PARTED = Pattern.compile(": | [–—-] ");

  /** What may stand between the word and the body; empty where nothing does. */
  private static final Map<String, Set<String>> JOINTS = new HashMap<>();

  static {
    for (List<String> row : Table.read(Utterances.class, "utterances.tsv")) {
      Set<String> joints = new HashSet<>();
      for (String joint : row.get(1).split(" ", -1)) {
        joints.add(joint.replace('-', ' ').strip());
      }
      for (String word : row.get(0).split(" ", -1)) {
        JOINTS.computeIfAbsent(word, any -> new HashSet<>()).addAll(joints);
      }
    }
  }

  private Utterances() {}

  /** Where the body may begin for which somebody speaks: {@code on behalf of the …}; else -1. */
  static int represented(String line) {
    return Phrases.behindFirst(line, 0, Phrases.Sort.FOR);
  }

  /** Words with which somebody speaks of himself, or of himself and others. */
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "je", "nous", "ich", "wir", "tengo", "yo", "ho", "tenho", "я", "мы", "ми");

  /** Those for several, with which a sentence begins; elsewhere in one some are other words. */
  private static final Set<String> WE =
      Set.of(
          "we", "nous", "wir", "nosotros", "noi", "nós", "мы", "ми", "my", "mi", "biz", "vi", "ne");

  /** Whether a text says in its first words that who speaks does: {@code I speak on behalf of}. */
  static boolean isOwnVoice(String text) {
    int i = 0;
    for (int word = 0; word < FIRST_WORDS && i < text.length(); word++) {
      int end = BodyWords.wordEnd(text, i);
      if (FIRST_PERSON.contains(BodyWords.small(text.substring(i, end)))) {
        return true;
      }
      int next = BodyWords.next(text, end);
      i = next > end ? next : end + 1; // behind a comma
    }
    return false;
  }

  /** {@code We, the X and the Y, …}: where those begin who call themselves so; else the start. */
  static int behindOwnVoice(String text, int start) {
    int end = BodyWords.wordEnd(text, start);
    return text.startsWith(", ", end) && WE.contains(BodyWords.small(text.substring(start, end)))
        ? end + 2
        : start;
  }

  /** Where the body may begin whose utterance a line is; -1 where it is none. */
  static int speaker(String line) {
    int start = inTitle(line, 0);
    Matcher sign = PARTED.matcher(line);
    while (start < 0 && sign.find()) {
      start = inTitle(line, sign.end());
    }
    return start;
  }

  /** {@code Communiqué conjoint de X}: behind an adjective for joint, else there. */
  private static int behindJointly(String title, int start) {
    int end = BodyWords.wordEnd(title, start);
    return end > start && JointRelease.says(title.substring(start, end))
        ? BodyWords.next(title, end)
        : start;
  }

  private static int inTitle(String title, int start) {
    int i = start;
    for (int word = 0; word < FIRST_WORDS && i < title.length(); word++) {
      int end = BodyWords.wordEnd(title, i);
      if (end == i) {
        return -1;
      }
      Set<String> joints = JOINTS.get(BodyWords.small(title.substring(i, end)));
      int next = BodyWords.next(title, end);
      if (joints != null) {
        int body = behind(title, next, joints);
        body = body < 0 ? behind(title, behindJointly(title, next), joints) : body;
        if (body >= 0) {
          return body;
        }
      }
      if (next == end) {
        return -1;
      }
      i = next;
    }
    return -1;
  }

  private static int behind(String title, int start, Set<String> joints) {
    if (joints.contains("")) {
      return start < title.length() ? start : -1;
    }
    int longest = -1;
    int i = start;
    StringBuilder joint = new StringBuilder();
    for (int words = 0; words < 3 && i < title.length(); words++) {
      int end = BodyWords.wordEnd(title, i);
      if (end == i) {
        break;
      }
      joint.append(words == 0 ? "" : " ").append(BodyWords.small(title.substring(i, end)));
      i = BodyWords.next(title, end);
      if (joints.contains(joint.toString())) {
        longest = i;
      }
    }
    return longest < title.length() ? longest : -1;
  }

  /** The body whose utterance a line says it is: {@code EU statement}, {@code … Açıklaması}. */
  static Optional<Issuers.Named> utterer(String line, OptionalInt year) {
    int start = IssuerLine.behindTown(line);
    Optional<Issuers.Named> body = NamedBody.at(line, start, year);
    if (body.isEmpty() || line.length() > BodyShape.LONGEST) {
      return Optional.empty();
    }
    int i = BodyWords.next(line, start + body.get().words().length());
    while (i < line.length()) { // offices stand between: "Dışişleri Bakanlığı Sözcülüğü Açıklaması"
      int end = BodyWords.wordEnd(line, i);
      String word = line.substring(i, end);
      if (contains(word)) {
        return body;
      }
      if (end == i || !(BodyWords.of(word).isStop() || BodyWords.of(word).isPlain())) {
        break;
      }
      i = BodyWords.next(line, end);
    }
    return Optional.empty();
  }

  /**
   * The bodies whose joint utterance a title says it is: {@code X, Y and Z: joint statement on …}.
   */
  static List<Issuers.Named> utterers(String title, OptionalInt year) {
    SideBySide bodies = SideBySide.jointlyAt(title, 0, year);
    int i = BodyWords.next(title, bodies.end());
    StringBuilder words = new StringBuilder();
    for (int word = 0; word < FIRST_WORDS && bodies.areSeveral() && i < title.length(); word++) {
      int end = BodyWords.wordEnd(title, i);
      String written = title.substring(i, end);
      words.append(written).append(' ');
      if (contains(written) && JointRelease.says(words.toString())) {
        return bodies.named();
      }
      i = Math.max(i + 1, BodyWords.next(title, end));
    }
    return List.of();
  }

  /** Whether the last word of a line calls it an utterance: {@code Press releases}. */
  static boolean endsIn(String line) {
    String text = line.strip();
    return contains(text.substring(text.lastIndexOf(' ') + 1));
  }

  /** Whether a word calls what it stands before or behind an utterance. */
  static boolean contains(String word) {
    return JOINTS.containsKey(BodyWords.small(word));
  }
}
