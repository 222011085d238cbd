package org.dateline.launch;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a server is told, as it is mostly typed: {@code serve} and options with their values behind
 * them. Such a line is read here, since picocli, whose classes the JVM keeps in no cache, takes a
 * sixth of a second of which a server needs five until its first answer. Every other line is
 * picocli's, which also says what is wrong with it.
 */
record ServeLine(Path index, String host, int port) {

  /** Where nothing is said. */
  static final ServeLine USUAL = new ServeLine(Path.of("index"), "127.0.0.1", 8080);

  /** A port that picocli need not look at. */
  private static final int MOST_DIGITS = 4;

  /** Empty where the line is not so plain. */
  static Optional<ServeLine> of(String... args) {
    if (args.length % 2 == 0 || !args[0].equals("serve")) {
      return Optional.empty();
    }
    Map<String, String> options = new HashMap<>();
    for (int i = 1; i < args.length; i += 2) {
      if (!isPlain(args[i + 1]) || options.put(args[i], args[i + 1]) != null) {
        return Optional.empty();
      }
    }
    String index = options.remove("--index");
    String host = options.remove("--host");
    String port = options.remove("--port");
    if (!options.isEmpty() || (port != null && !isPort(port))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ServeLine(
              index == null ? USUAL.index : Path.of(index),
              host == null ? USUAL.host : host,
              port == null ? USUAL.port : Integer.parseInt(port)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** What picocli would take as it is: no option, no file of arguments, and something. */
  private static boolean isPlain(String value) {
    return !value.isBlank() && value.charAt(0) != '-' && value.charAt(0) != '@';
  }

  private static boolean isPort(String text) {
    return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Serves until the process is told to end. */
  int serve(PrintWriter messages) {
    return Serving.serve(index, host, port, messages);
  }
}
