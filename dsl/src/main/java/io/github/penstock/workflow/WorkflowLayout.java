package io.github.penstock.workflow;

import io.github.penstock.element.Layout;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.function.UnaryOperator;

/** The blank lines of a workflow: between top-level keys, between jobs, and between steps. */
final class WorkflowLayout {

  private WorkflowLayout() {}

  static Mapping of(Mapping workflow) {
    return Layout.apart(within(workflow, "jobs",
        jobs -> Layout.apart(each((Mapping) jobs, WorkflowLayout::job))));
  }

  private static Node job(Node job) {
    return job instanceof Mapping mapping
        ? within(mapping, "steps", steps -> Layout.apart((Sequence) steps))
        : job;
  }

  private static Mapping within(Mapping mapping, String key, UnaryOperator<Node> change) {
    return mapping.withEntries(mapping.entries().stream()
        .map(entry -> entry.name().equals(key) && !(entry.value() instanceof Scalar)
            ? entry.withValue(change.apply(entry.value()))
            : entry)
        .toList());
  }

  private static Mapping each(Mapping mapping, UnaryOperator<Node> change) {
    return mapping.withEntries(mapping.entries().stream()
        .map(entry -> entry.withValue(change.apply(entry.value()))).toList());
  }
}
