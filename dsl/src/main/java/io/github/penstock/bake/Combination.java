package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Call;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclExpression.Member;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.hcl.HclSubstitution;
import io.github.penstock.hcl.HclTemplatePart;
import io.github.penstock.hcl.HclWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Expressions of a matrix as they are in one of its combinations, as far as the file tells. */
final class Combination {

  private final HclSubstitution axes;

  Combination(Map<String, HclExpression> axes) {
    this.axes = new HclSubstitution(axes);
  }

  HclExpression apply(HclExpression expression) {
    return folded(axes.apply(expression));
  }

  private static HclExpression folded(HclExpression expression) {
    if (expression instanceof Template template) {
      return template(template);
    }
    if (expression instanceof Tuple tuple) {
      return new Tuple(tuple.items().stream().map(Combination::folded).toList());
    }
    if (expression instanceof Struct struct) {
      return new Struct(struct.entries().stream()
          .map(entry -> new Entry(folded(entry.key()), folded(entry.value()))).toList());
    }
    if (expression instanceof Member member && folded(member.source()) instanceof Struct struct) {
      return struct.entries().stream().filter(entry -> entry.isNamed(member.name())).findFirst()
          .map(entry -> folded(entry.value())).orElse(member);
    }
    return expression instanceof Call call ? call(call) : expression;
  }

  private static HclExpression template(Template template) {
    List<HclTemplatePart> parts = template.parts().stream().map(Combination::part).toList();
    return Texts.onlyValue(new Template(parts));
  }

  private static HclTemplatePart part(HclTemplatePart part) {
    if (!(part instanceof HclTemplatePart.Interpolation inner)
        || !inner.trim().equals(HclTemplatePart.Trim.NONE)) {
      return part;
    }
    HclExpression value = folded(inner.value());
    return text(value).<HclTemplatePart>map(HclTemplatePart.Text::new)
        .orElse(new HclTemplatePart.Interpolation(value, inner.trim()));
  }

  private static HclExpression call(Call call) {
    List<HclExpression> arguments =
        call.arguments().stream().map(Combination::folded).toList();
    List<String> texts =
        arguments.stream().flatMap(argument -> text(argument).stream()).toList();
    if (texts.size() == arguments.size()) {
      if (call.function().equals("sanitize") && texts.size() == 1) {
        return HclExpression.text(Names.sanitized(texts.get(0)));
      }
      if (call.function().equals("replace") && texts.size() == 3 && !isPattern(texts.get(1))) {
        return HclExpression.text(texts.get(0).replace(texts.get(1), texts.get(2)));
      }
    }
    return new Call(call.function(), arguments, call.expanded());
  }

  /** Between slashes it is a regular expression. */
  private static boolean isPattern(String search) {
    return search.length() > 1 && search.startsWith("/") && search.endsWith("/");
  }

  /** What bake makes a text of where it needs one. */
  private static Optional<String> text(HclExpression value) {
    boolean plain = value instanceof HclExpression.NumberLiteral
        || value instanceof HclExpression.BoolLiteral;
    return plain ? Optional.of(HclWriter.write(value)) : Literals.text(value);
  }
}
