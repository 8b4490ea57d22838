package io.github.penstock.stdlib;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.penstock.cty.CtyException;
import java.util.List;

/**
 * A regular expression in the syntax of RE2.
 *
 * @param text as it was written
 * @param pattern the same without names
 * @param names those of its groups; empty for one without
 * @param steps how many a match takes for each character, at most
 */
record Regex(String text, Pattern pattern, List<String> names, long steps) {

  private static final int LONGEST = 10_000;

  /** Beyond it one match takes several seconds. */
  private static final long MOST_STEPS = 1L << 28;

  /** All matches of a text may take more; few come close to what the worst ones take. */
  private static final long MOST_STEPS_OF_ALL = 1L << 29;

  /**
   * Reads a pattern.
   *
   * @throws CtyException if it is none, or is too large
   */
  static Regex of(String text) {
    if (text.length() > LONGEST) {
      throw new CtyException(
          "pattern has " + text.length() + " characters; expected at most " + LONGEST);
    }
    RegexSyntax syntax = RegexSyntax.of(text);
    if (syntax.isExcessive()) {
      throw new CtyException("pattern escapes what is no ASCII, or repeats or nests more than 1000"
          + " times; expected less");
    }
    try {
      return new Regex(text, Pattern.compile(syntax.unnamed()), syntax.names(), syntax.steps());
    } catch (PatternSyntaxException e) {
      throw new CtyException("pattern is no regular expression of RE2: " + e.getDescription());
    }
  }

  /**
   * What looks for matches in a text.
   *
   * @throws CtyException if that would take too long
   */
  Matcher matcher(String text) {
    require(steps * (text.length() + 1) <= MOST_STEPS, text);
    return pattern.matcher(text);
  }

  /**
   * Before another match is looked for after some.
   *
   * @throws CtyException if that would take too long
   */
  void requireTimeFor(int matches, String text) {
    require((double) matches * steps * (text.length() + 1) <= MOST_STEPS_OF_ALL, text);
  }

  private static void require(boolean feasible, String text) {
    if (!feasible) {
      throw new CtyException(
          "text of " + text.length() + " characters is too long for this pattern");
    }
  }

  boolean hasNames() {
    return names.stream().anyMatch(name -> !name.isEmpty());
  }

  boolean hasUnnamedGroups() {
    return names.contains("");
  }
}
