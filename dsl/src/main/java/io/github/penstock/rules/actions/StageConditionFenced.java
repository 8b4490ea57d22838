package io.github.penstock.rules.actions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.expression.ExpressionException;
import io.github.penstock.expression.TemplatePart;
import io.github.penstock.expression.Templates;
import io.github.penstock.mend.JavaText;
import io.github.penstock.mend.Mend;
import io.github.penstock.yaml.Scalar;
import java.util.List;
import java.util.Optional;

/** The runner reads the conditions of an action's stages as they stand, without <code>${{ }}</code>. */
final class StageConditionFenced implements Rule {

  private static final List<String> CONDITIONS = List.of("pre-if", "post-if");

  @Override
  public String id() {
    return "stage-condition-fenced";
  }

  @Override
  public void check(Document document, Report report) {
    for (Place value : document.action().place().entries("runs")) {
      if (CONDITIONS.contains(value.key()) && value.isComputed()) {
        Problem problem = Problem.error(value, quote(value.key()) + " is " + quote(value.text())
            + "; expected the condition without \"${{ }}\", which the runner does not read there");
        report.add(fix(value.text()).map(code -> problem.fix(
            Mend.called("write " + quote(code))
                .java(JavaText.condition(value.key().replace("-if", "When"), code))
                .set(value, Scalar.text(code))))
            .orElse(problem));
      }
    }
  }

  /** The condition alone, where there is no text around it. */
  private static Optional<String> fix(String text) {
    try {
      List<TemplatePart> parts = Templates.parse(text);
      return parts.size() == 1 && parts.get(0) instanceof TemplatePart.Expression only
          ? Optional.of(only.code())
          : Optional.empty();
    } catch (ExpressionException e) {
      return Optional.empty();
    }
  }
}
