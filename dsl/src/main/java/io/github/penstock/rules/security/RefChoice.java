package io.github.penstock.rules.security;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.WorkflowView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the file itself says which refs start a workflow, so that nobody can choose one. */
final class RefChoice {

  /** The events that run for refs that people name. */
  private static final Set<String> NAMED = new HashSet<>(List.of("push", "create", "delete",
      "release",
      "workflow_dispatch", "workflow_call", "deployment", "deployment_status", "registry_package"));

  private RefChoice() {}

  /** Whether a context of a ref holds only refs that the file names, or GitHub. */
  static boolean isFixed(Document document, String context) {
    if (!document.isWorkflow()) {
      return false;
    }
    return switch (context) {
      case "github.ref", "github.ref_name", "github.event.ref" ->
        document.workflow().events().stream().noneMatch(RefChoice::isNamed);
      case "github.base_ref", "github.event.pull_request.base.ref" ->
        document.workflow().events().stream()
            .filter(event -> event.name().startsWith("pull_request") || isCall(event))
            .noneMatch(event -> isCall(event) || !hasPlainBranches(event));
      default -> false;
    };
  }

  private static boolean isCall(WorkflowView.Event event) {
    return event.name().equals("workflow_call");
  }

  private static boolean isNamed(WorkflowView.Event event) {
    return NAMED.contains(event.name())
        && !(event.name().equals("push") && hasPlainBranches(event) && hasPlainTags(event));
  }

  private static boolean hasPlainBranches(WorkflowView.Event event) {
    return event.place().has("branches")
        && event.place().texts("branches").stream().allMatch(RefChoice::isPlain);
  }

  private static boolean hasPlainTags(WorkflowView.Event event) {
    return !event.place().has("tags-ignore")
        && event.place().texts("tags").stream().allMatch(RefChoice::isPlain);
  }

  private static boolean isPlain(Place pattern) {
    String text = pattern.text();
    for (int i = 0; i < text.length(); i++) {
      if ("*?+[!".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
