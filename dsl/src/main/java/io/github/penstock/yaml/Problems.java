package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is found wrong with a text while it is read. */
final class Problems {

  private static final Comparator<YamlProblem> ORDER = Comparator.comparing(YamlProblem::origin,
      Comparator.comparingInt(Origin::line).thenComparingInt(Origin::column));

  private final SourceText source;
  private final List<YamlProblem> found = new ArrayList<>();
  private final Set<Origin> used = new HashSet<>();

  Problems(SourceText source) {
    this.source = source;
  }

  /** A problem with the characters from one offset up to another. */
  void add(YamlProblem.Kind kind, int start, int end, String message) {
    found.add(at(kind, source, start, end, message));
  }

  /** How many there are: those that are added from now on belong to what is read next. */
  int count() {
    return found.size();
  }

  /** What was read since is the value of a key. */
  void belongTo(String key, int count) {
    for (int i = count; i < found.size(); i++) {
      found.set(i, found.get(i).under(key));
    }
  }

  /** What was read since is an item of a list. */
  void belongTo(int index, int count) {
    if (count < found.size()) {
      belongTo("[" + index + "]", count);
    }
  }

  /** An anchor has an alias, so that it is of use. */
  void used(Origin anchor) {
    used.add(anchor);
  }

  /** A problem for which nothing more can be read: perhaps an alias that an anchor waits for. */
  void add(YamlProblem problem) {
    found.removeIf(each -> each.kind() == YamlProblem.Kind.UNUSED_ANCHOR);
    found.add(problem);
  }

  static YamlProblem at(YamlProblem.Kind kind, SourceText source, int start, int end,
      String message) {
    int from = Math.min(start, source.length());
    int to = Math.min(Math.max(from, end), source.length());
    return new YamlProblem(kind, source.origin(from), source.origin(to), message, "");
  }

  /** All, in the order of the text. */
  List<YamlProblem> inOrder() {
    found.removeIf(problem -> problem.kind() == YamlProblem.Kind.UNUSED_ANCHOR
        && used.contains(problem.origin()));
    found.sort(ORDER);
    return found;
  }
}
