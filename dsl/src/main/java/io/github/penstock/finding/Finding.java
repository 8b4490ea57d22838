package io.github.penstock.finding;

import io.github.penstock.origin.Origin;
import java.util.Optional;

/**
 * One mistake at one place.
 *
 * @param rule the id of the rule, {@code needs-unknown-job}
 * @param risk of a security finding
 * @param persona who wants to hear of it
 * @param message what is wrong and what was expected, as people say it; see docs/rules
 * @param help how to mend it, where the message does not say so; often empty
 * @param file the path of the file that has it, from the repository's root
 * @param path the element in the file, {@code jobs.build.steps[2].run}
 * @param span the line of the definition, or the piece of the file; unknown where it is the whole file
 * @param fix what mends it, where that is safe to do for anybody
 */
public record Finding(String rule, Severity severity, Optional<Risk> risk, Persona persona,
    String message, String help, String file, String path, Span span,
    Optional<Fix> fix) {

  /** A finding for everybody that knows where it starts. */
  public static Finding of(String rule, Severity severity, String message, String file, String path,
      Origin origin) {
    return new Finding(rule, severity, Optional.empty(), Persona.REGULAR, message, "", file, path,
        Span.at(origin), Optional.empty());
  }

  /** Whether nothing may be written while it is there. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Where it starts; {@link Origin#UNKNOWN} where it is the whole file. */
  public Origin origin() {
    return span.start();
  }

  public Finding withSpan(Span changed) {
    return new Finding(rule, severity, risk, persona, message, help, file, path, changed,
        fix);
  }

  /** {@code Pipeline.java:42: error: job "deploy" needs "biuld", ... [needs-unknown-job]}. */
  @Override
  public String toString() {
    String place = origin().isKnown() ? origin().toString() : file;
    return place + ": " + severity + ": " + message + " [" + rule + "]";
  }
}
