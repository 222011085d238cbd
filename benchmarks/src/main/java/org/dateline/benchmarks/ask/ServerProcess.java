package org.dateline.benchmarks.ask;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, that says on which port it listens when it does. */
public final class ServerProcess implements Closeable {

  private static final Pattern ADDRESS = Pattern.compile("http://[^ /]*:(\\d+)");

  /** The clock of {@code /proc/PID/stat} on every Linux that matters: ticks a second. */
  private static final double TICKS = 100;

  private final Process process;
  private final int port;
  private final String said;

  private ServerProcess(Process process, int port, String said) {
    this.process = process;
    this.port = port;
    this.said = said;
  }

  /**
   * Starts a server and waits for its address.
   *
   * @throws IOException where it ends before
   */
  public static ServerProcess start(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        drain(out);
        return new ServerProcess(process, Integer.parseInt(address.group(1)), said.toString());
      }
      said.append(line).append('\n');
    }
    throw new IOException(String.join(" ", command) + " has ended: " + said);
  }

  private static void drain(BufferedReader out) {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                while (out.readLine() != null) {}
              } catch (IOException e) {
                // the server has ended
              }
            });
  }

  public int port() {
    return port;
  }

  /** What it printed before its address, such as how fast it has indexed. */
  public String said() {
    return said;
  }

  /** Processor time that it took so far, in milliseconds. */
  public double processorMillis() throws IOException {
    String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000 / TICKS;
  }

  /** What it has of memory, in megabytes: a line of {@code smaps_rollup}. */
  public double megabytes(String line) throws IOException {
    try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
      return lines
              .filter(l -> l.startsWith(line + ":"))
              .mapToLong(l -> Long.parseLong(l.replaceAll("[^0-9]", "")))
              .sum()
          / 1024.0;
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
