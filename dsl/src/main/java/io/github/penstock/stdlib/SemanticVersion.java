package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version such as {@code 1.2.3-rc.1+build}; minor and patch may be left out.
 *
 * @param prerelease what follows the dash; empty for a release
 * @see <a href="https://semver.org">Semantic Versioning</a>
 */
record SemanticVersion(BigInteger major, BigInteger minor, BigInteger patch, String prerelease)
    implements
      Comparable<SemanticVersion> {

  static final String IDENTIFIERS = "[0-9A-Za-z-]++(?:\\.[0-9A-Za-z-]++)*+";

  private static final Pattern TEXT = Pattern.compile("v?([0-9]{1,19})(?:\\.([0-9]{1,19}))?"
      + "(?:\\.([0-9]{1,19}))?(?:-(" + IDENTIFIERS + "))?(?:\\+" + IDENTIFIERS + ")?");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern LEADING_ZERO = Pattern.compile("(?:.*\\.)?0[0-9]++(?:\\..*)?");

  /**
   * Reads a version.
   *
   * @throws CtyException if the text is none
   */
  static SemanticVersion parse(String text) {
    return find(text).orElseThrow(() -> new CtyException(
        "version is " + Brief.quoted(text) + "; expected a semantic version such as \"1.2.3\""));
  }

  static Optional<SemanticVersion> find(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String prerelease = matcher.group(4) == null ? "" : matcher.group(4);
    return LEADING_ZERO.matcher(prerelease).matches()
        ? Optional.empty()
        : Optional.of(new SemanticVersion(number(matcher, 1), number(matcher, 2),
            number(matcher, 3), prerelease));
  }

  private static BigInteger number(Matcher matcher, int group) {
    return matcher.group(group) == null ? BigInteger.ZERO : new BigInteger(matcher.group(group));
  }

  boolean isPrerelease() {
    return !prerelease.isEmpty();
  }

  @Override
  public int compareTo(SemanticVersion other) {
    int order = major.compareTo(other.major);
    order = order != 0 ? order : minor.compareTo(other.minor);
    order = order != 0 ? order : patch.compareTo(other.patch);
    return order != 0 ? order : comparePrerelease(other);
  }

  /** A release comes after what was released before it. */
  int comparePrerelease(SemanticVersion other) {
    if (!isPrerelease() || !other.isPrerelease()) {
      return Boolean.compare(other.isPrerelease(), isPrerelease());
    }
    String[] mine = prerelease.split("\\.");
    String[] others = other.prerelease.split("\\.");
    for (int i = 0; i < Math.min(mine.length, others.length); i++) {
      int order = compareIdentifiers(mine[i], others[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(mine.length, others.length);
  }

  private static int compareIdentifiers(String a, String b) {
    boolean aIsNumber = NUMBER.matcher(a).matches();
    boolean bIsNumber = NUMBER.matcher(b).matches();
    if (aIsNumber && bIsNumber) {
      return new BigInteger(a).compareTo(new BigInteger(b));
    }
    return aIsNumber == bIsNumber ? a.compareTo(b) : aIsNumber ? -1 : 1;
  }
}
