package io.github.penstock.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The functions of conditions. A step's go by the status of its job, a job's by the results of the
 * jobs that it needs, or of those that it names.
 */
final class StatusFunctions {

  private StatusFunctions() {}

  static boolean success(Arguments arguments) {
    return arguments.surroundings().status().map(JobStatus.SUCCESS::equals)
        .orElseGet(() -> results(arguments).stream().allMatch("success"::equals));
  }

  static boolean failure(Arguments arguments) {
    return arguments.surroundings().status().map(JobStatus.FAILURE::equals)
        .orElseGet(() -> results(arguments).contains("failure"));
  }

  /** A needed job can be cancelled without the run, so that the results do not tell. */
  static boolean cancelled(Arguments arguments) {
    return arguments.surroundings().status().equals(Optional.of(JobStatus.CANCELLED));
  }

  private static List<String> results(Arguments arguments) {
    Value needs = arguments.surroundings().contexts().get("needs").orElse(Value.NULL);
    if (arguments.count() == 0) {
      return results(Access.key(Access.all(needs), Value.of("result")));
    }
    List<String> results = new ArrayList<>();
    for (int i = 0; i < arguments.count(); i++) {
      Value job = Access.key(needs, arguments.value(i));
      results.add(Coercion.text(Access.key(job, Value.of("result"))));
    }
    return results;
  }

  private static List<String> results(Value filtered) {
    return ((ArrayValue) filtered).items().stream().map(Coercion::text).toList();
  }
}
