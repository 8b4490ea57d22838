package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.ContextUse;
import io.github.penstock.document.Document;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.WorkflowView;
import io.github.penstock.finding.Severity;
import java.util.Optional;

/** A variable or a secret that is read has a name that GitHub lets it have. */
final class InvalidVariableName implements Rule {

  private static final String RESERVED = "GITHUB_";
  private static final String TOKEN = "GITHUB_TOKEN";

  @Override
  public String id() {
    return "invalid-variable-name";
  }

  @Override
  public void check(Document document, Report report) {
    for (ContextUse use : document.uses()) {
      boolean variable = use.context().equals("vars");
      if ((variable || use.context().equals("secrets")) && !use.names().isEmpty()) {
        ContextUse.Segment name = use.names().get(0);
        String kind = variable ? "variable " : "secret ";
        mistake(name.name())
            .filter(mistake -> variable || !isCallers(document.workflow(), name.name()))
            .ifPresent(mistake -> report.add(
                use.error(name, kind + quote(name.name()) + " cannot exist: " + mistake)
                    .as(variable ? Severity.ERROR : Severity.WARNING)));
      }
    }
  }

  static Optional<String> mistake(String name) {
    if (name.regionMatches(true, 0, RESERVED, 0, RESERVED.length())) {
      return Optional.of("names that start with \"GITHUB_\" are GitHub's");
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || digit && i > 0)) {
        return Optional.of(digit
            ? "names do not start with a digit"
            : "names have only letters, digits and \"_\"");
      }
    }
    return Optional.empty();
  }

  /** The token is GitHub's; a workflow that is called names the secrets that it takes as it likes. */
  private static boolean isCallers(WorkflowView workflow, String name) {
    return name.equalsIgnoreCase(TOKEN)
        || !workflow.declared("workflow_call", "secrets").isEmpty();
  }
}
