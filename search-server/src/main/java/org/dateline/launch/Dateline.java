package org.dateline.launch;

/** The program. */
public final class Dateline {

  private Dateline() {}

  public static void main(String[] args) {
    System.out.println(args.length);
  }
}
