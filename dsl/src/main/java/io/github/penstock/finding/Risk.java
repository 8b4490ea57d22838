package io.github.penstock.finding;

import java.util.Locale;

/**
 * What a security finding weighs.
 *
 * @param severity how bad it is when somebody misuses it
 * @param confidence how sure it is that somebody can
 */
public record Risk(Level severity, Level confidence) {

  /** How much; the most first. */
  public enum Level {
    HIGH,
    MEDIUM,
    LOW,
    INFORMATIONAL;

    /** As it is printed: lower case. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Risk high(Level confidence) {
    return new Risk(Level.HIGH, confidence);
  }

  public static Risk medium(Level confidence) {
    return new Risk(Level.MEDIUM, confidence);
  }

  public static Risk low(Level confidence) {
    return new Risk(Level.LOW, confidence);
  }

  public static Risk informational(Level confidence) {
    return new Risk(Level.INFORMATIONAL, confidence);
  }
}
