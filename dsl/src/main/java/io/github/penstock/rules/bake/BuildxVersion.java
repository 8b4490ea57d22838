package io.github.penstock.rules.bake;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of buildx; the patch does not matter, as features come with others. */
record BuildxVersion(int major, int minor) implements Comparable<BuildxVersion> {

  private static final Pattern FORM = Pattern.compile("v?(\\d+)\\.(\\d+)(?:\\..*)?");

  static Optional<BuildxVersion> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new BuildxVersion(Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public int compareTo(BuildxVersion other) {
    return Comparator.comparingInt(BuildxVersion::major).thenComparingInt(BuildxVersion::minor)
        .compare(this, other);
  }

  /** {@code 0.20.0}. */
  @Override
  public String toString() {
    return major + "." + minor + ".0";
  }
}
