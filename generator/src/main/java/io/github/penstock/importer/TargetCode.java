package io.github.penstock.importer;

import io.github.penstock.bake.CallMethod;
import io.github.penstock.bake.NetworkMode;
import io.github.penstock.bake.Target;
import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclExpression.Reference;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.importer.Typed.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The attributes of a target as calls of its methods. */
final class TargetCode {

  private static final String LINK = "target:";

  private final Expressions expressions;
  private final Scope scope;
  private final List<String> axes;

  /** @param axes the constants of the axes of its matrix */
  TargetCode(Expressions expressions, Scope scope, List<String> axes) {
    this.expressions = expressions;
    this.scope = scope;
    this.axes = List.copyOf(axes);
  }

  static boolean isAttribute(String name) {
    try {
      return Target.of("target").attribute(name).isNull() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What says which target it is comes first; the rest stays as it was. */
  static int rank(String attribute) {
    List<String> first = List.of("description", "inherits", "matrix", "name");
    return first.contains(attribute) ? first.indexOf(attribute) : first.size();
  }

  JavaCode append(JavaCode target, HclAttribute attribute) {
    HclExpression value = Expressions.unwrapped(attribute.value());
    String name = attribute.name();
    return switch (name) {
      case "inherits" -> inherits(target, value);
      case "matrix" -> axes.isEmpty()
          ? target.then(name, expressions.value(value).object())
          : target.then(name, axes.stream().map(JavaCode::of).toList());
      case "args", "labels", "contexts" -> entries(target, name, name, value);
      case "extra-hosts" -> entries(target, name, "extraHosts", value);
      case "resources" -> resources(target, value);
      case "annotations", "attest", "cache-from", "cache-to", "entitlements", "no-cache-filter",
          "output", "platforms", "policy", "secret", "ssh", "tags", "ulimits" ->
        new ListCode(
            expressions).append(target, name, method(name), value);
      case "description" -> target.then(name, VariableCode.description(value, expressions));
      case "call", "network" -> mode(target, name, value);
      case "no-cache", "pull" -> flag(target, name, value);
      default -> isAttribute(name)
          ? text(target, method(name), value)
          : target.then("raw", JavaCode.of(JavaTexts.literal(name)),
              expressions.value(value).code());
    };
  }

  private JavaCode text(JavaCode target, String method, HclExpression value) {
    Typed typed = expressions.value(value);
    return target.then(method,
        typed.is(Kind.LONG) || typed.is(Kind.BOOLEAN) ? typed.text() : typed.scalarOrText());
  }

  private JavaCode flag(JavaCode target, String name, HclExpression value) {
    Typed typed = expressions.value(value);
    return target.then(method(name), typed.is(Kind.BOOLEAN) ? typed.code() : typed.value());
  }

  private JavaCode mode(JavaCode target, String name, HclExpression value) {
    Enum<?>[] modes = name.equals("call") ? CallMethod.values() : NetworkMode.values();
    String text = Expressions.literal(value).orElse("");
    return Arrays.stream(modes).filter(mode -> mode.toString().equals(text)).findFirst()
        .map(mode -> target.then(name,
            JavaCode.of(mode.getDeclaringClass().getSimpleName() + "." + mode.name())))
        .orElseGet(() -> text(target, name, value));
  }

  private JavaCode resources(JavaCode target, HclExpression value) {
    Optional<JavaCode> settings = value instanceof Struct object
        ? new SettingsCode(expressions).object("resources", object)
        : Optional.empty();
    return target.then("resources", settings.orElseGet(() -> expressions.value(value).object()));
  }

  private JavaCode inherits(JavaCode target, HclExpression value) {
    if (!(value instanceof Tuple list)) {
      return target.then("inherits", expressions.value(value).list());
    }
    List<JavaCode> parents = new ArrayList<>();
    for (HclExpression item : list.items()) {
      Optional<String> name = Expressions.literal(item);
      if (name.isEmpty()) {
        return target.then("inherits", expressions.value(value).list());
      }
      parents.add(reference(scope, "target", name.get()));
    }
    return parents.isEmpty() ? target : target.then("inherits", parents);
  }

  /** The constant of a part, or a reference by name to what is declared later or elsewhere. */
  static JavaCode reference(Scope scope, String kind, String name) {
    return scope.constant(kind, name).map(JavaCode::of).orElseGet(
        () -> JavaCode.call("Target", "of", JavaCode.of(JavaTexts.literal(name))));
  }

  private JavaCode entries(JavaCode target, String attribute, String method,
      HclExpression value) {
    if (!(value instanceof Struct object) || object.entries().isEmpty()) {
      return target.then(method, expressions.value(value).object());
    }
    JavaCode code = target;
    List<JavaCode> handedOn = new ArrayList<>();
    for (Entry entry : object.entries()) {
      Optional<String> variable = handedOn(attribute, entry);
      if (variable.isPresent()) {
        handedOn.add(JavaCode.of(variable.get()));
      } else {
        code = flushed(code, handedOn).then(method, expressions.value(entry.key()).text(),
            entry(attribute, entry));
      }
    }
    return flushed(code, handedOn);
  }

  private static JavaCode flushed(JavaCode code, List<JavaCode> variables) {
    JavaCode flushed = variables.isEmpty() ? code : code.then("args", List.copyOf(variables));
    variables.clear();
    return flushed;
  }

  /** The variable of an argument that has its name. */
  private Optional<String> handedOn(String attribute, Entry entry) {
    return attribute.equals("args")
        && Expressions.unwrapped(entry.value()) instanceof Reference reference
        && entry.isNamed(reference.name())
            ? scope.constant("value", reference.name())
                .filter(constant -> scope.isVariable(reference.name()))
            : Optional.empty();
  }

  private JavaCode entry(String attribute, Entry entry) {
    Optional<String> link = attribute.equals("contexts")
        ? Expressions.literal(entry.value()).filter(text -> text.startsWith(LINK))
            .flatMap(text -> scope.constant("target", text.substring(LINK.length())))
        : Optional.empty();
    if (link.isPresent()) {
      return JavaCode.of(link.get());
    }
    Typed value = expressions.value(entry.value());
    boolean text = attribute.equals("contexts") || attribute.equals("extra-hosts");
    return text && (value.is(Kind.LONG) || value.is(Kind.BOOLEAN))
        ? value.text()
        : value.scalarOrText();
  }

  /** {@code cache-from} is {@code cacheFrom}. */
  private static String method(String attribute) {
    StringBuilder name = new StringBuilder();
    for (String word : attribute.split("-")) {
      name.append(name.isEmpty()
          ? word
          : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
