package org.dateline.web;

import java.util.List;

/** A request that is not answered as asked: its status, the reason, and every fault in it. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String DAMAGED =
      "The index of this archive is damaged, and nothing is served from it until it is mended."
          + " Whoever runs it can mend it with: dateline check --repair";

  private final int status;
  private final boolean ofArchive;
  private final transient List<Fault> faults;

  /**
   * What is wrong with one parameter.
   *
   * @param parameter its name
   * @param detail what is wrong, and what would be right
   */
  record Fault(String parameter, String detail) {}

  private Refused(int status, String detail, boolean ofArchive, List<Fault> faults) {
    super(detail, null, false, false);
    this.status = status;
    this.ofArchive = ofArchive;
    this.faults = faults;
  }

  static Refused because(int status, String detail) {
    return new Refused(status, detail, false, List.of());
  }

  static Refused forFaults(List<Fault> faults) {
    String detail =
        faults.size() == 1
            ? "One parameter is not as it should be."
            : faults.size() + " parameters are not as they should be.";
    return new Refused(400, detail, false, List.copyOf(faults));
  }

  static Refused forRelease(String id) {
    return because(404, "The archive has no release with the id “" + id + "”.");
  }

  /** What is wrong with the index is for its log, and not for everybody. */
  static Refused forArchive() {
    return new Refused(503, DAMAGED, true, List.of());
  }

  /** Whether nothing can be served at all just now. */
  boolean isOfArchive() {
    return ofArchive;
  }

  int status() {
    return status;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  List<Fault> faults() {
    return faults;
  }
}
