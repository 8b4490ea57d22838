package io.github.penstock.document;

import io.github.penstock.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The version of an action as far as a file tells it. Immutable. */
public final class ActionVersion {

  private static final int COMMIT_LENGTH = 40;

  private final String ref;
  private final String comment;
  private final List<Integer> numbers;

  private ActionVersion(String ref, String comment) {
    this.ref = ref;
    this.comment = comment;
    this.numbers = numbers(ref);
  }

  /** The version of a {@code uses:} with an {@code @}. */
  public static Optional<ActionVersion> of(Place uses) {
    int at = uses.text().indexOf('@');
    return at < 0
        ? Optional.empty()
        : Optional.of(new ActionVersion(uses.text().substring(at + 1),
            uses.node().comments().trailing().orElse("").strip()));
  }

  public static ActionVersion of(String text) {
    return new ActionVersion(text, "");
  }

  /** Whether it is the whole hash of a commit. */
  public boolean isCommit() {
    return ref.length() == COMMIT_LENGTH
        && ref.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
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
    return numbers.isEmpty() ? Optional.empty() : Optional.of("v" + numbers.get(0));
  }

  /** 4 of {@code v4.1.2}; below all where there is none. */
  public int majorNumber() {
    return numbers.isEmpty() ? -1 : numbers.get(0);
  }

  public boolean sameMajor(ActionVersion other) {
    return !numbers.isEmpty() && majorNumber() == other.majorNumber();
  }

  /**
   * Whether the version that was read has everything that this one has. A tag that moves, {@code v4},
   * is the newest version that is known.
   */
  public boolean isNotNewerThan(ActionVersion read, Mapping table) {
    List<Integer> mine =
        numbers.size() > 1 ? numbers : numbers(table.text("version").orElse(""));
    return compare(mine, read.numbers) <= 0;
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

  /** Up to three numbers with dots between them, behind a {@code v} or not; none of other refs. */
  private static List<Integer> numbers(String ref) {
    List<Integer> numbers = new ArrayList<>(3);
    int end = ref.startsWith("v") ? 0 : -1;
    do {
      int start = end + 1;
      int behind = digitsEnd(ref, start);
      if (behind == start) {
        break;
      }
      numbers.add(
          behind - start > 9 ? Integer.MAX_VALUE : Integer.parseInt(ref, start, behind, 10));
      end = behind;
    } while (numbers.size() < 3 && end < ref.length() && ref.charAt(end) == '.');
    boolean whole = end == ref.length() || end >= 0 && ".+-".indexOf(ref.charAt(end)) >= 0;
    return whole ? numbers : List.of();
  }

  private static int digitsEnd(String ref, int start) {
    int end = start;
    while (end < ref.length() && isDigit(ref.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public String toString() {
    return ref;
  }
}
