package io.github.penstock.stdlib;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One condition of a version, as the library that buildx uses reads it.
 *
 * @param bound with 0 for each part that is not given
 * @param given how many parts of the bound are given: 0 for {@code *}, 2 for {@code 1.2.x}
 * @see <a href="https://github.com/Masterminds/semver#checking-version-constraints">The rules</a>
 */
record VersionConstraint(String operator, SemanticVersion bound, int given) {

  private static final String PART = "[0-9xX*]++";

  /** Without groups. */
  static final String VERSION = "v?" + PART + "(?:\\." + PART + ")?(?:\\." + PART + ")?(?:-"
      + SemanticVersion.IDENTIFIERS + ")?(?:\\+" + SemanticVersion.IDENTIFIERS + ")?";

  private static final Pattern PARTS = Pattern.compile("v?(" + PART + ")(?:\\.(" + PART
      + "))?(?:\\.(" + PART + "))?(-" + SemanticVersion.IDENTIFIERS + ")?.*");

  private static final Pattern ANY = Pattern.compile("[xX*]");

  static Optional<VersionConstraint> of(String operator, String version) {
    Matcher parts = PARTS.matcher(version);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int given = 0;
    StringBuilder bound = new StringBuilder();
    while (given < 3 && parts.group(given + 1) != null
        && !ANY.matcher(parts.group(given + 1)).matches()) {
      bound.append(given == 0 ? "" : ".").append(parts.group(given + 1));
      given++;
    }
    String prerelease = parts.group(4) == null ? "" : parts.group(4);
    int count = given;
    return SemanticVersion.find((given == 0 ? "0" : bound) + prerelease)
        .map(read -> new VersionConstraint(operator, read, count));
  }

  boolean accepts(SemanticVersion version) {
    boolean unwanted = version.isPrerelease() && !bound.isPrerelease();
    if (unwanted && !(operator.equals("!=") && given == 3)) {
      return false;
    }
    int order = version.compareTo(bound);
    return switch (operator) {
      case "!=" -> differs(version);
      case ">" -> isAbove(version);
      case "<" -> order < 0;
      case ">=", "=>" -> order >= 0;
      case "<=", "=<" -> given == 3 ? order <= 0 : isNotAbove(version);
      case "~", "~>" -> order >= 0 && hasSameStart(version);
      case "^" -> order >= 0 && isCompatible(version);
      default -> given == 3 ? order == 0 : order >= 0 && hasSameStart(version);
    };
  }

  private boolean differs(SemanticVersion version) {
    if (given == 0 || given == 3) {
      return version.compareTo(bound) != 0;
    }
    if (!version.major().equals(bound.major())) {
      return true;
    }
    return given == 2 && (!version.minor().equals(bound.minor())
        || version.comparePrerelease(bound) != 0);
  }

  private boolean isAbove(SemanticVersion version) {
    int major = version.major().compareTo(bound.major());
    if (given == 0 || given == 3 || major != 0) {
      return given == 1 || given == 2 ? major > 0 : version.compareTo(bound) > 0;
    }
    return given == 2 && version.minor().compareTo(bound.minor()) > 0;
  }

  private boolean isNotAbove(SemanticVersion version) {
    int major = version.major().compareTo(bound.major());
    boolean minorIsAbove = version.minor().compareTo(bound.minor()) > 0;
    return major < 0 || major == 0 && (given == 1 || !minorIsAbove);
  }

  /** Major and minor are those of the bound, as far as they are given. */
  private boolean hasSameStart(SemanticVersion version) {
    if (isZero() && given != 1 && given != 2) {
      return true;
    }
    return version.major().equals(bound.major())
        && (given == 1 || version.minor().equals(bound.minor()));
  }

  private boolean isZero() {
    return bound.major().signum() == 0 && bound.minor().signum() == 0
        && bound.patch().signum() == 0;
  }

  /** Up to the first part that is not 0 all parts are those of the bound. */
  private boolean isCompatible(SemanticVersion version) {
    if (!version.major().equals(bound.major())) {
      return false;
    }
    if (bound.major().signum() > 0 || given == 1) {
      return true;
    }
    return version.minor().equals(bound.minor())
        && (bound.minor().signum() > 0 || given == 2 || version.patch().equals(bound.patch()));
  }
}
