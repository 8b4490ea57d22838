package io.github.penstock.committed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version as bots and people write it, {@code v7.0.1}, {@code v7}, {@code 6.0.2}; the higher one is
 * the greater.
 */
record Version(String text) implements Comparable<Version> {

  /** {@code pin@v7.0.1}, {@code tag=v2.0.0}, {@code codeql-bundle-v2.20.1} are versions too. */
  private static final Pattern COMMENT = Pattern.compile("^(?:[a-z]*[@=:]|pin)?\\s*"
      + "([\\w./-]*?[@/-])?(v?\\d+(?:\\.\\d+)*+(?:[-+.][\\w.]+)?)(?:\\s.*)?$");

  private static final Pattern NUMBERS =
      Pattern.compile("(?:[\\w./-]*?[@/-])?v?(\\d+(?:\\.\\d+)*+)(.*)");

  /** The version that a comment behind {@code uses:} names. */
  static Optional<Version> inComment(String comment) {
    Matcher match = COMMENT.matcher(comment.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    String prefix = Optional.ofNullable(match.group(1)).filter(text -> !text.endsWith("@"))
        .orElse("");
    return Optional.of(new Version(prefix + match.group(2)));
  }

  @Override
  public int compareTo(Version other) {
    List<Long> mine = numbers();
    List<Long> theirs = other.numbers();
    for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
      int order = Long.compare(mine.get(i), theirs.get(i));
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(mine.size(), theirs.size());
    return order != 0 ? order : Boolean.compare(isFinal(), other.isFinal());
  }

  /** How many numbers it has; none for a branch. */
  int precision() {
    return numbers().size();
  }

  /** No numbers for a branch: every version is above it. */
  private List<Long> numbers() {
    Matcher match = NUMBERS.matcher(text);
    List<Long> numbers = new ArrayList<>();
    if (match.matches()) {
      for (String part : match.group(1).split("\\.")) {
        numbers.add(part.length() > 18 ? Long.MAX_VALUE : Long.parseLong(part));
      }
    }
    return numbers;
  }

  private boolean isFinal() {
    Matcher match = NUMBERS.matcher(text);
    return match.matches() && match.group(2).isEmpty();
  }
}
