package org.dateline.clean;

import java.util.Optional;

final class Refusals {
  private Refusals() {}

  static Optional<Refusal> of(Draft draft) {
    return Optional.empty();
  }
}
