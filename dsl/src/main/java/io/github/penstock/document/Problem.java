package io.github.penstock.document;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Fix;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk;
import io.github.penstock.finding.Severity;
import io.github.penstock.finding.Span;
import java.util.Optional;

/** What a rule says about a place; a {@link Report} makes a {@link Finding} of it. */
public record Problem(Severity severity, Optional<Risk> risk, Persona persona, String message,
    String help, Place place, Where where, int start, int end, Optional<Fix> fix) {

  /** The part of a place that is wrong. */
  public enum Where {
    /** A scalar, the key of all else. */
    VALUE,
    KEY,
    /** The characters of a scalar from the start to the end. */
    CHARACTERS
  }

  public static Problem of(Severity severity, Place place, String message) {
    return new Problem(severity, Optional.empty(), Persona.REGULAR, message, "", place, Where.VALUE,
        0, 0, Optional.empty());
  }

  public static Problem error(Place place, String message) {
    return of(Severity.ERROR, place, message);
  }

  public static Problem warning(Place place, String message) {
    return of(Severity.WARNING, place, message);
  }

  public static Problem advice(Place place, String message) {
    return of(Severity.ADVICE, place, message);
  }

  public static Problem security(Risk risk, Place place, String message) {
    return of(Severity.SECURITY, place, message).withRisk(risk);
  }

  /** Points at characters of an expression. */
  public static Problem error(Site site, int start, int end, String message) {
    return error(site.place(), message).at(start, end);
  }

  /** Points at the key, whose name is wrong. */
  public Problem atKey() {
    return new Problem(severity, risk, persona, message, help, place, Where.KEY, 0, 0,
        fix);
  }

  /** Points at some characters of the scalar's value. */
  public Problem at(int from, int to) {
    return new Problem(severity, risk, persona, message, help, place, Where.CHARACTERS, from, to,
        fix);
  }

  /** Says how to mend it, for a message that does not. */
  public Problem help(String changed) {
    return new Problem(severity, risk, persona, message, changed, place, where, start, end,
        fix);
  }

  /** Only for those who want to hear this much. */
  public Problem onlyFor(Persona changed) {
    return new Problem(severity, risk, changed, message, help, place, where, start, end,
        fix);
  }

  public Problem as(Severity changed) {
    return new Problem(changed, risk, persona, message, help, place, where, start, end,
        fix);
  }

  public Problem withRisk(Risk changed) {
    return new Problem(severity, Optional.of(changed), persona, message, help, place, where, start,
        end, fix);
  }

  /** Says what mends it, where that is safe to do for anybody. */
  public Problem fix(Fix changed) {
    return new Problem(severity, risk, persona, message, help, place, where, start, end,
        Optional.of(changed));
  }

  Finding toFinding(String rule, Document document) {
    return new Finding(rule, severity, risk, persona, message, help, document.path(), place.path(),
        span(document), fix);
  }

  private Span span(Document document) {
    return switch (where) {
      case VALUE -> document.span(place);
      case KEY -> document.keySpan(place);
      case CHARACTERS -> document.span(place, start, end);
    };
  }
}
