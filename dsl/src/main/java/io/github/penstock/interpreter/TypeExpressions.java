package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyType;
import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.BoolLiteral;
import io.github.penstock.hcl.HclExpression.Call;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclExpression.NullLiteral;
import io.github.penstock.hcl.HclExpression.Reference;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.hcl.HclSpan;
import io.github.penstock.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads types: {@code string}, {@code list(number)}, <code>object({ a = optional(bool) })</code>. */
public final class TypeExpressions {

  private static final String SUMMARY = "Invalid type specification";

  private static final List<String> TYPES =
      List.of("any", "bool", "list", "map", "number", "object", "set", "string", "tuple");

  private final HclFile file;
  private final Places places;
  private final List<HclDiagnostic> diagnostics = new ArrayList<>();

  private TypeExpressions(HclFile file) {
    this.file = file;
    this.places = new Places(file);
  }

  /**
   * The type that an expression of a file names.
   *
   * @throws HclException if it is none
   */
  public static CtyType read(HclExpression expression, HclFile file) {
    TypeExpressions reader = new TypeExpressions(file);
    return reader.checked(reader.type(expression));
  }

  /** Refuses a value of an expression, as no value is a type. */
  static CtyType ofValue(HclExpression expression, HclFile file) {
    TypeExpressions reader = new TypeExpressions(file);
    return reader.checked(reader.noType(expression));
  }

  private CtyType checked(CtyType type) {
    if (!diagnostics.isEmpty()) {
      throw new HclException(diagnostics);
    }
    return type;
  }

  private CtyType report(HclSpan place, String detail) {
    diagnostics.add(file.diagnostic(place, SUMMARY, detail));
    return CtyType.DYNAMIC;
  }

  private CtyType type(HclExpression expression) {
    Optional<String> keyword = keyword(expression);
    if (keyword.isPresent()) {
      return named(keyword.get(), places.whole(expression));
    }
    return expression instanceof Call call ? constructed(call) : noType(expression);
  }

  private CtyType noType(HclExpression expression) {
    return report(places.whole(expression), "Expected the name of a type such as \"string\", or a"
        + " type with an argument such as \"list(string)\".");
  }

  /** A bare word. */
  private static Optional<String> keyword(HclExpression expression) {
    if (expression instanceof Reference reference) {
      return Optional.of(reference.name());
    }
    if (expression instanceof BoolLiteral bool) {
      return Optional.of(String.valueOf(bool.value()));
    }
    return expression instanceof NullLiteral ? Optional.of("null") : Optional.empty();
  }

  private CtyType named(String name, HclSpan place) {
    return switch (name) {
      case "string" -> CtyType.STRING;
      case "number" -> CtyType.NUMBER;
      case "bool" -> CtyType.BOOL;
      case "any" -> CtyType.DYNAMIC;
      case "list", "set", "map", "object", "tuple" -> report(place, argument(name));
      default -> report(place,
          "Type " + Wording.quote(name) + " is unknown" + Wording.expected(name, TYPES) + ".");
    };
  }

  private static String argument(String type) {
    return "Type \"" + type + "\" needs one argument; expected " + switch (type) {
      case "object" -> "an object of attributes with their types.";
      case "tuple" -> "a list of the types of all elements.";
      default -> "the type of the elements.";
    };
  }

  private CtyType constructed(Call call) {
    return switch (call.function()) {
      case "string", "number", "bool", "any" -> report(places.parentheses(call),
          "Type \"" + call.function() + "\" takes no arguments.");
      case "list", "set", "map", "object", "tuple" -> call.arguments().size() == 1
          ? constructed(call.function(), call.arguments().get(0))
          : report(surplus(call), argument(call.function()));
      case "optional" -> report(places.name(call),
          "Only an attribute of an object can be \"optional\".");
      default -> report(places.whole(call), "Type " + Wording.quote(call.function())
          + " is unknown" + Wording.expected(call.function(), TYPES) + ".");
    };
  }

  private HclSpan surplus(Call call) {
    List<HclExpression> arguments = call.arguments();
    return arguments.size() < 2
        ? places.parentheses(call)
        : places.whole(arguments.get(1)).to(places.whole(arguments.get(arguments.size() - 1)));
  }

  private CtyType constructed(String type, HclExpression argument) {
    return switch (type) {
      case "list" -> CtyType.list(type(argument));
      case "set" -> CtyType.set(type(argument));
      case "map" -> CtyType.map(type(argument));
      case "object" -> argument instanceof Struct struct
          ? object(struct)
          : report(places.whole(argument), argument(type));
      default -> argument instanceof Tuple tuple
          ? CtyType.tuple(tuple.items().stream().map(this::type).toList())
          : report(places.whole(argument), argument(type));
    };
  }

  private CtyType object(Struct struct) {
    Map<String, CtyType> attributes = new LinkedHashMap<>();
    Set<String> optional = new LinkedHashSet<>();
    for (Entry entry : struct.entries()) {
      Optional<String> name = name(entry.key());
      if (name.isEmpty()) {
        report(places.whole(entry.key()), "Expected the bare name of an attribute.");
      } else if (entry.value() instanceof Call call && call.function().equals("optional")) {
        optional(call).ifPresent(type -> {
          attributes.put(name.get(), type);
          optional.add(name.get());
        });
      } else {
        attributes.put(name.get(), type(entry.value()));
      }
    }
    return CtyType.object(attributes, optional);
  }

  private Optional<String> name(HclExpression key) {
    return key instanceof Template template && places.isBareName(template)
        ? template.literal()
        : Optional.empty();
  }

  private Optional<CtyType> optional(Call call) {
    if (call.arguments().isEmpty()) {
      report(places.parentheses(call), "\"optional\" needs the type of the attribute.");
      return Optional.empty();
    }
    if (call.arguments().size() > 1) {
      report(places.parentheses(call),
          "\"optional\" takes only the type of the attribute, no default.");
    }
    return Optional.of(type(call.arguments().get(0)));
  }
}
