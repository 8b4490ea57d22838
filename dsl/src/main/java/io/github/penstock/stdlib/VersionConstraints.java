package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a version may be: {@code >=1.2, <2 || ~3.1}.
 *
 * @param alternatives of which one must accept a version with all of its conditions
 */
record VersionConstraints(List<List<VersionConstraint>> alternatives) {

  private static final Pattern ALTERNATIVES = Pattern.compile("\\|\\|");

  private static final Pattern ITEM = Pattern.compile("(=>|=<|=|!=|>=|<=|>|<|~>|~|\\^|)\\s*+("
      + VersionConstraint.VERSION + ")");

  private static final Pattern SEPARATOR = Pattern.compile("\\s*+,\\s*+|\\s++");

  private static final Pattern RANGE = Pattern.compile(
      "(" + VersionConstraint.VERSION + ")\\s++-\\s++(" + VersionConstraint.VERSION + ")");

  private static final int LONGEST = 10_000;

  /**
   * Reads constraints.
   *
   * @throws CtyException if the text is none
   */
  static VersionConstraints parse(String text) {
    if (text.length() > LONGEST) {
      throw notConstraint(text);
    }
    String ranges = RANGE.matcher(text).replaceAll(">= $1, <= $2");
    List<List<VersionConstraint>> alternatives = new ArrayList<>();
    for (String alternative : ALTERNATIVES.split(ranges, -1)) {
      alternatives.add(conditions(alternative.strip()));
    }
    return new VersionConstraints(alternatives);
  }

  private static CtyException notConstraint(String text) {
    return new CtyException("constraint is " + Brief.quoted(text)
        + "; expected conditions such as \">= 1.2, < 2\"");
  }

  private static List<VersionConstraint> conditions(String text) {
    List<VersionConstraint> conditions = new ArrayList<>();
    Matcher item = ITEM.matcher(text);
    Matcher separator = SEPARATOR.matcher(text);
    int at = 0;
    while (item.region(at, text.length()).lookingAt()) {
      conditions.add(VersionConstraint.of(item.group(1), item.group(2))
          .orElseThrow(() -> notConstraint(text)));
      if (item.end() == text.length()) {
        return conditions;
      }
      if (!separator.region(item.end(), text.length()).lookingAt()) {
        break;
      }
      at = separator.end();
    }
    throw notConstraint(text);
  }

  boolean accept(SemanticVersion version) {
    return alternatives.stream().anyMatch(
        conditions -> conditions.stream().allMatch(condition -> condition.accepts(version)));
  }
}
