package io.github.penstock.check;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import java.util.List;
import java.util.stream.Stream;

/**
 * A workflow that is only called, and says which secrets it takes, reads no others. A caller that hands
 * all secrets on hands on these too, so it may work.
 */
final class UnknownSecret implements Rule {

  private static final String TOKEN = "GITHUB_TOKEN";

  @Override
  public String id() {
    return "unknown-secret";
  }

  @Override
  public Stream<Problem> check(Document document) {
    WorkflowView workflow = document.workflow();
    List<String> declared = workflow.declared("workflow_call", "secrets").stream()
        .map(Place::key).toList();
    if (declared.isEmpty() || !workflow.events().equals(List.of("workflow_call"))) {
      return Stream.empty();
    }
    return document.uses("secrets").flatMap(use -> use.name(0).stream()
        .filter(name -> !name.name().equalsIgnoreCase(TOKEN)
            && declared.stream().noneMatch(name.name()::equalsIgnoreCase))
        .map(name -> use.error(name, "secret " + quote(name.name())
            + " is not declared by \"workflow_call\"" + expected(name.name(), declared))
            .as(Severity.WARNING)));
  }
}
