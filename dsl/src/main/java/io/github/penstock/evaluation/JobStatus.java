package io.github.penstock.evaluation;

import java.util.Locale;
import java.util.Optional;

/** How a job has gone until the place where an expression stands. */
public enum JobStatus {
  SUCCESS,
  FAILURE,
  CANCELLED;

  /** The status that {@code job.status} names. */
  static Optional<JobStatus> of(String name) {
    for (JobStatus status : values()) {
      if (status.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
