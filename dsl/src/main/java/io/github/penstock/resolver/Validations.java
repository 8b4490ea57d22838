package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What variables must be: all conditions of all of them are checked, whoever uses them. */
final class Validations {

  private static final String INVALID = "Invalid condition result";

  private final Evaluation evaluation;
  private final List<HclDiagnostic> diagnostics = new ArrayList<>();

  private Validations(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /**
   * Checks the variables, which have their values already.
   *
   * @throws HclException with all conditions that do not hold
   */
  static void require(Evaluation evaluation) {
    Validations validations = new Validations(evaluation);
    evaluation.blocks().variables().values().forEach(validations::check);
    if (!validations.diagnostics.isEmpty()) {
      throw new HclException(validations.diagnostics);
    }
  }

  private void check(SourceBlock variable) {
    variable.block().body().blocks().filter(block -> block.type().equals("validation"))
        .forEach(block -> {
          try {
            check(variable, block);
          } catch (HclException e) {
            diagnostics.addAll(e.diagnostics());
          }
        });
  }

  private void check(SourceBlock variable, HclBlock validation) {
    SourceBlock rule = SourceBlock.of(variable.file(), validation);
    Optional<SourceAttribute> condition = rule.attribute("condition");
    Optional<CtyValue> result = condition.map(this::value).filter(value -> !value.isNull());
    if (result.isEmpty()) {
      diagnostics.add(condition.map(source -> source.diagnostic(INVALID, missing()))
          .orElseGet(() -> rule.missingDiagnostic(INVALID, missing())));
    } else if (!holds(result.get(), condition.get())) {
      diagnostics.add(condition.get().diagnostic("Validation failed", message(rule)));
    }
  }

  private static String missing() {
    return "Condition expression must return either true or false, not null.";
  }

  private CtyValue value(SourceAttribute source) {
    return evaluation.evaluate(source, evaluation.root());
  }

  private static boolean holds(CtyValue result, SourceAttribute condition) {
    try {
      return CtyConversion.convert(result, CtyType.BOOL).asBoolean();
    } catch (CtyException e) {
      throw new HclException(List.of(condition.diagnostic(INVALID,
          "Invalid condition result value: " + e.message() + ".")));
    }
  }

  private String message(SourceBlock rule) {
    return rule.attribute("error_message").map(this::value)
        .filter(value -> !value.isNull() && value.type().isPrimitive())
        .map(value -> CtyConversion.convert(value, CtyType.STRING).asString())
        .orElse("This check failed, but has an invalid error message.");
  }
}
