package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.WorkflowView;
import io.github.penstock.finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * A workflow that is only called, and says which secrets it takes, reads no others. A caller that hands
 * all secrets on hands on these too, so it may work.
 */
public final class UnknownSecret implements Rule {

  private static final String TOKEN = "GITHUB_TOKEN";

  @Override
  public String id() {
    return "unknown-secret";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    WorkflowView workflow = document.workflow();
    List<String> declared = workflow.declared("workflow_call", "secrets").stream()
        .map(Place::key).toList();
    if (declared.isEmpty() || !workflow.isStartedOnlyBy("workflow_call")) {
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
