package io.github.penstock.document;

import io.github.penstock.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of an action as far as a file tells it.
 *
 * @param ref what stands behind the {@code @}
 * @param comment the version that a comment behind a commit names
 */
public record ActionVersion(String ref, String comment) {

  private static final Pattern NUMBERS =
      Pattern.compile("v?(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?:[.+-].*)?");

  /** The version of a {@code uses:} with an {@code @}. */
  public static Optional<ActionVersion> of(Place uses) {
    String[] parts = uses.text().split("@", 2);
    String comment = uses.node().comments().trailing().orElse("").strip();
    return parts.length < 2
        ? Optional.empty()
        : Optional.of(new ActionVersion(parts[1], comment));
  }

  public static ActionVersion of(String text) {
    return new ActionVersion(text, "");
  }

  private boolean isCommit() {
    return ref.matches("[0-9a-f]{40}");
  }

  /** A commit as the version that the catalog knows it for, else as the one of its comment. */
  public ActionVersion resolve(Mapping table) {
    if (!isCommit()) {
      return this;
    }
    if (table.text("sha").filter(ref::equals).isPresent()) {
      return of(table.text("version").orElse(comment));
    }
    return table.mapping("majors").entries().stream()
        .map(entry -> (Mapping) entry.value())
        .filter(major -> major.text("sha").filter(ref::equals).isPresent())
        .findFirst().flatMap(major -> major.text("version")).map(ActionVersion::of)
        .orElseGet(() -> of(firstWord(comment)));
  }

  private static String firstWord(String comment) {
    String text = comment.startsWith("tag=")
        ? comment.substring(4)
        : comment.startsWith("pin@") ? comment.substring(4) : comment;
    return text.split("[\\s,]", 2)[0];
  }

  /** {@code v4} of {@code v4.1.2}. */
  public Optional<String> major() {
    List<Integer> numbers = numbers();
    return numbers.isEmpty() ? Optional.empty() : Optional.of("v" + numbers.get(0));
  }

  /** 4 of {@code v4.1.2}; below all where there is none. */
  public int majorNumber() {
    List<Integer> numbers = numbers();
    return numbers.isEmpty() ? -1 : numbers.get(0);
  }

  public boolean sameMajor(ActionVersion other) {
    return major().isPresent() && major().equals(other.major());
  }

  /**
   * Whether the version that was read has everything that this one has. A tag that moves, {@code v4},
   * is the newest version that is known.
   */
  public boolean isNotNewerThan(ActionVersion read, Mapping table) {
    List<Integer> mine = numbers().size() > 1
        ? numbers()
        : of(table.text("version").orElse("")).numbers();
    return compare(mine, read.numbers()) <= 0;
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      int left = i < one.size() ? one.get(i) : 0;
      int right = i < other.size() ? other.get(i) : 0;
      if (left != right) {
        return Integer.compare(left, right);
      }
    }
    return 0;
  }

  private List<Integer> numbers() {
    Matcher matcher = NUMBERS.matcher(ref);
    List<Integer> numbers = new ArrayList<>();
    if (matcher.matches()) {
      for (int group = 1; group <= 3 && matcher.group(group) != null; group++) {
        String digits = matcher.group(group);
        numbers.add(digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits));
      }
    }
    return numbers;
  }
}
