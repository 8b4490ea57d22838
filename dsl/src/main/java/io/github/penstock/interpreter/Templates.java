package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Loop;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclTemplatePart;
import io.github.penstock.hcl.HclTemplatePart.Interpolation;
import java.util.List;
import java.util.Optional;

/** Fills templates in. */
final class Templates {

  private static final String SUMMARY = "Invalid template interpolation value";

  private final Evaluation evaluation;

  Templates(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** A lone interpolation keeps the type of its value. */
  Outcome of(Template template, Names names) {
    List<HclTemplatePart> parts = template.parts();
    if (parts.size() == 1 && parts.get(0) instanceof Interpolation interpolation
        && !evaluation.places().isHeredoc(template)) {
      return evaluation.value(interpolation.value(), names);
    }
    Text text = new Text(evaluation);
    append(TemplateTree.of(parts), names, text);
    return text.known
        ? Outcome.of(CtyValue.of(text.content.toString()))
        : Outcome.unknown(CtyType.STRING);
  }

  /** What is written so far. */
  private static final class Text {

    private final Evaluation evaluation;
    private final StringBuilder content = new StringBuilder();
    private boolean known = true;

    Text(Evaluation evaluation) {
      this.evaluation = evaluation;
    }

    void append(String more) {
      evaluation.spend(more.length());
      if (content.length() + (long) more.length() > CtyValue.LARGEST) {
        throw new CtyException("text is larger than " + CtyValue.LARGEST + " characters");
      }
      content.append(more);
    }
  }

  private void append(List<TemplateTree.Node> nodes, Names names, Text text) {
    for (TemplateTree.Node node : nodes) {
      if (node instanceof TemplateTree.Literal literal) {
        text.append(literal.text());
      } else if (node instanceof TemplateTree.Value value) {
        append(value.expression(), names, text);
      } else if (node instanceof TemplateTree.Choice choice) {
        append(choice, names, text);
      } else if (node instanceof TemplateTree.Repetition repetition) {
        append(repetition, names, text);
      }
    }
  }

  private void append(HclExpression expression, Names names, Text text) {
    Outcome value = evaluation.value(expression, names);
    if (value.isNull()) {
      text.known = false;
      evaluation.report(evaluation.places().whole(expression), SUMMARY,
          "The value is null, which has no text.");
      return;
    }
    Optional<CtyValue> string = string(value, expression);
    text.known &= string.isPresent();
    string.ifPresent(part -> text.append(part.asString()));
  }

  private Optional<CtyValue> string(Outcome value, HclExpression expression) {
    try {
      return Converted.to(value, CtyType.STRING).value();
    } catch (CtyException e) {
      evaluation.report(evaluation.places().whole(expression), SUMMARY,
          "The value has no text: " + e.message() + ".");
      return Optional.empty();
    }
  }

  /** Both branches are evaluated, but what is wrong with the other one does not count. */
  private void append(TemplateTree.Choice choice, Names names, Text text) {
    Branch then = branch(choice.then(), names);
    Branch otherwise = branch(choice.otherwise(), names);
    Optional<Boolean> condition = new Conditionals(evaluation)
        .condition(evaluation.value(choice.condition(), names), choice.condition());
    if (condition.isEmpty()) {
      text.known = false;
      return;
    }
    Branch chosen = condition.get() ? then : otherwise;
    evaluation.accept(chosen.attempt());
    text.known &= chosen.text().known;
    text.append(chosen.text().content.toString());
  }

  private record Branch(Text text, Evaluation.Attempt attempt) {}

  private Branch branch(List<TemplateTree.Node> nodes, Names names) {
    Text text = new Text(evaluation);
    return new Branch(text, evaluation.attempt(() -> {
      append(nodes, names, text);
      return Outcome.UNKNOWN;
    }));
  }

  private void append(TemplateTree.Repetition repetition, Names names, Text text) {
    Loop loop = new Loop(repetition.names(), repetition.collection(), Optional.empty());
    boolean whole =
        new Loops(evaluation, loop).each(names, inner -> append(repetition.body(), inner, text));
    text.known &= whole;
  }
}
