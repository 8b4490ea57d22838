package io.github.penstock.bake;

import java.util.List;
import java.util.stream.Stream;

/** All that can be wrong with a file, in the order of the file within each kind of mistake. */
final class Problems {

  private Problems() {}

  static List<BakeProblem> of(BakeFile file) {
    Scope scope = Scope.of(file);
    List<BakeProblem> all = Stream.of(MemberProblems.of(file), CycleProblems.of(file),
        NameProblems.of(file, scope), MatrixProblems.of(file)).flatMap(problems -> problems)
        .toList();
    return Ignored.of(file).apply(all);
  }
}
