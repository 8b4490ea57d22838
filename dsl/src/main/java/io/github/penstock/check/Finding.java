package io.github.penstock.check;

import io.github.penstock.origin.Origin;

/**
 * One mistake at one place.
 *
 * @param rule the id of the rule, {@code needs-unknown-job}
 * @param message what is wrong and what was expected, as people say it; see docs/rules
 * @param file the path of the file that has it, from the repository's root
 * @param path the element in the file, {@code jobs.build.steps[2].run}
 * @param origin the line of the definition, or the position in the file; {@link Origin#UNKNOWN} where
 *     it is the whole file
 */
public record Finding(String rule, Severity severity, String message, String file, String path,
    Origin origin) {

  /** Whether nothing may be written while it is there. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** {@code Pipeline.java:42: error: job "deploy" needs "biuld", ... [needs-unknown-job]}. */
  @Override
  public String toString() {
    String place = origin.isKnown() ? origin.toString() : file;
    return place + ": " + severity + ": " + message + " [" + rule + "]";
  }
}
