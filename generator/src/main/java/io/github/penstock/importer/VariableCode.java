package io.github.penstock.importer;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclNames;
import io.github.penstock.hcl.HclExpression.Call;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclExpression.Reference;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.importer.Typed.Inexpressible;
import java.util.List;
import java.util.Locale;

/** A variable: its type, its default and its validations. */
final class VariableCode {

  /** The parameter that stands for the variable in its own validation. */
  static final String SELF = "value";

  private final Expressions expressions;

  VariableCode(Expressions expressions) {
    this.expressions = expressions;
  }

  JavaCode append(JavaCode variable, HclAttribute attribute) {
    return switch (attribute.name()) {
      case "type" -> variable.then("type", type(attribute.value()));
      case "default" -> variable.then("defaultValue",
          expressions.value(attribute.value()).code());
      case "description" -> variable.then("description",
          description(attribute.value(), expressions));
      default -> variable.then("raw", JavaCode.of(JavaTexts.literal(attribute.name())),
          expressions.value(attribute.value()).code());
    };
  }

  /** In a Java text of it nothing is live. */
  static JavaCode description(HclExpression value, Expressions expressions) {
    return Expressions.literal(value).map(text -> JavaCode.of(JavaTexts.literal(text)))
        .orElseGet(() -> expressions.value(value).scalar());
  }

  /**
   * The condition may name the variable itself, which is being declared.
   *
   * @param self translates what names it
   */
  JavaCode validation(JavaCode variable, String name, HclBlock validation, Expressions self) {
    HclExpression condition = validation.body().attribute("condition").map(HclAttribute::value)
        .orElseGet(() -> HclExpression.of(true));
    HclExpression message = validation.body().attribute("error_message")
        .map(HclAttribute::value).orElseGet(() -> HclExpression.text(""));
    JavaCode code = condition(condition, self);
    return variable.then("validation",
        HclNames.of(condition).references().contains(name)
            ? new JavaCode.Lambda(SELF, code)
            : code,
        expressions.value(message).text());
  }

  private static JavaCode condition(HclExpression condition, Expressions self) {
    try {
      return self.value(condition).bool();
    } catch (Inexpressible e) {
      return Expressions.ownSyntax(condition).bool();
    }
  }

  private static JavaCode type(HclExpression type) {
    if (type instanceof Reference name
        && List.of("string", "number", "bool", "any").contains(name.name())) {
      return JavaCode.of("VariableType." + name.name().toUpperCase(Locale.ROOT));
    }
    if (!(type instanceof Call call) || call.arguments().size() != 1) {
      throw new Inexpressible();
    }
    HclExpression argument = call.arguments().get(0);
    return switch (call.function()) {
      case "list", "set", "map" -> JavaCode.call("VariableType", call.function(),
          type(argument));
      case "tuple" -> JavaCode.call("VariableType", "tuple",
          ((Tuple) argument).items().stream().map(VariableCode::type).toList());
      case "object" -> object((Struct) argument);
      default -> throw new Inexpressible();
    };
  }

  private static JavaCode object(Struct properties) {
    JavaCode code = JavaCode.call("VariableType", "object");
    for (Entry entry : properties.entries()) {
      JavaCode name = JavaCode.of(JavaTexts
          .literal(Expressions.literal(entry.key()).orElseThrow(Inexpressible::new)));
      code = entry.value() instanceof Call call && call.function().equals("optional")
          ? code.then("withOptional", name, type(call.arguments().get(0)))
          : code.then("with", name, type(entry.value()));
    }
    return code;
  }
}
