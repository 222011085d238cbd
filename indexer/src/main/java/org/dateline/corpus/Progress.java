package org.dateline.corpus;

/** Told how far a run has come. */
public interface Progress {

  /** Says nothing. */
  Progress SILENT = (step, done, total) -> {};

  /**
   * Called often, from one thread at a time.
   *
   * @param step what is being done: {@code reading}, {@code describing}, {@code relating}
   * @param done how many files or releases are done, or stand in line to be
   * @param total how many there are
   */
  void advanced(String step, long done, long total);
}
