package io.github.penstock.importer;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.hcl.HclWriter;
import io.github.penstock.importer.Typed.Inexpressible;
import io.github.penstock.importer.Typed.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A definition in Java that makes what a bake file says. */
public final class BakeImport {

  private final Declarations declarations;
  private final Constants constants = new Constants();
  private final Scope scope = Scope.of(constants);
  private final JavaClass source;

  private BakeImport(HclBody file, JavaClass source) {
    this.declarations = new Declarations(file);
    this.source = source;
  }

  /**
   * The source of a class.
   *
   * @param path of the bake file in its repository
   * @param className without a package
   */
  public static String toJava(HclFile file, String path, String className) {
    BakeImport bake = new BakeImport(ImportedComments.of(file), new JavaClass(path, className));
    return bake.source();
  }

  private String source() {
    declarations.of("variable").forEach(this::name);
    declarations.of("attribute").forEach(this::name);
    declarations.of("function").forEach(this::name);
    declarations.of("target").forEach(this::name);
    declarations.of("group").forEach(this::name);
    foreign();
    for (Declaration declaration : declarations.inOrderOfUse()) {
      declare(declaration);
    }
    constants.locals().forEach((name, constant) -> source.local(constant,
        JavaCode.call("Local", "of", JavaCode.of(JavaTexts.literal(name)))));
    JavaCode file = JavaCode.call("BakeFile", "of", JavaCode.of(JavaTexts.literal(source.path())));
    file = parts(file, "variables", "variable");
    file = parts(file, "globals", "attribute");
    file = parts(file, "functions", "function");
    file = parts(file, "groups", "group");
    return source.toText(parts(file, "targets", "target"));
  }

  /** What another file declares is an expression here. */
  private void foreign() {
    for (String name : new Foreign(declarations).values()) {
      source.constant("AnyValue", constants.of("value", name),
          JavaCode.call("Hcl", "expression", literal(name)));
      scope.declare("value", name);
    }
  }

  private void name(Declaration declaration) {
    constants.of(declaration.constantKind(), declaration.name());
  }

  private JavaCode parts(JavaCode file, String method, String kind) {
    List<JavaCode> names = declarations.of(kind).stream()
        .map(part -> JavaCode.of(constants.of(kindOf(part), part.name()))).toList();
    return names.isEmpty() ? file : file.then(method, names);
  }

  /** Both a variable and an attribute of the file may have a name; the variable is the one to use. */
  private String kindOf(Declaration part) {
    boolean second = part.kind().equals("attribute")
        && declarations.find("variable", part.name()).isPresent();
    return second ? "attribute" : part.constantKind();
  }

  private void declare(Declaration part) {
    Map<String, String> inner = new LinkedHashMap<>();
    part.parameters().forEach(name -> inner.put(name, constants.local(name)));
    List<String> axes = axes(part, inner);
    Expressions expressions = new Expressions(scope.with(inner));
    JavaCode code = switch (part.kind()) {
      case "variable" -> variable(part, expressions);
      case "attribute" -> JavaCode.call("Global", "of", literal(part.name()),
          global(expressions.value(((HclAttribute) part.item()).value())));
      case "function" -> function(part, expressions);
      case "group" -> group(part, expressions);
      default -> target(part, new TargetCode(expressions, scope.with(inner), axes), expressions);
    };
    code = BlockComments.of(part.item()).append(code);
    code = new Foreign(declarations).ignored(part, code);
    source.constant(type(part.kind()), constants.of(kindOf(part), part.name()), code);
    scope.declare(part.constantKind(), part.name());
    scope.declare(part.kind(), part.name());
  }

  private static JavaCode global(Typed value) {
    return value.is(Kind.STRING) ? value.code() : value.value();
  }

  /** Declares the axes of a matrix, and puts their names among the inner ones. */
  private List<String> axes(Declaration part, Map<String, String> inner) {
    List<String> axes = new ArrayList<>();
    for (Entry axis : part.axes()) {
      Optional<String> name = Expressions.literal(axis.key());
      Optional<JavaCode> values = name.flatMap(
          found -> AxisCode.of(new Expressions(scope), found, axis.value()));
      if (values.isEmpty()) {
        return List.of();
      }
      String constant = constants.of("axis of " + part.name(), name.get());
      source.constant("MatrixAxis", constant, values.get());
      inner.put(name.get(), constant);
      axes.add(constant);
    }
    return axes;
  }

  private JavaCode variable(Declaration part, Expressions expressions) {
    VariableCode variable = new VariableCode(expressions);
    Map<String, String> self = new LinkedHashMap<>();
    self.put(part.name(), VariableCode.SELF);
    JavaCode code = JavaCode.call("Variable", "of", literal(part.name()));
    for (HclAttribute attribute : part.body().attributes().toList()) {
      code = attribute(code, attribute, variable::append);
    }
    for (HclBlock block : part.body().blocks().toList()) {
      if (block.type().equals("validation")) {
        code = variable.validation(code, part.name(), block,
            new Expressions(scope.with(self)));
      }
    }
    return code;
  }

  private JavaCode function(Declaration part, Expressions expressions) {
    List<JavaCode> arguments = new ArrayList<>(List.of(literal(part.name())));
    part.body().attribute("params").stream().map(HclAttribute::value)
        .flatMap(HclExpression::children)
        .forEach(name -> arguments.add(expressions.value(name).code()));
    JavaCode code = JavaCode.call("BakeFunction", "of", arguments);
    for (HclAttribute attribute : part.body().attributes().toList()) {
      Typed value = expressions.value(attribute.value());
      code = switch (attribute.name()) {
        case "params" -> code;
        case "variadic_params" -> code.then("variadicParams", value.code());
        case "result" -> code.then("result", global(value));
        default -> code.then("raw", literal(attribute.name()), value.code());
      };
    }
    return code;
  }

  private JavaCode group(Declaration part, Expressions expressions) {
    List<JavaCode> arguments = new ArrayList<>(List.of(literal(part.name())));
    long items = part.body().attribute("targets").stream().map(HclAttribute::value)
        .flatMap(HclExpression::children).count();
    List<String> members = part.texts("targets").toList();
    if (members.size() == items) {
      members.forEach(member -> arguments.add(member(part, member)));
    }
    JavaCode code = JavaCode.call("Group", "of", arguments);
    for (HclAttribute attribute : part.body().attributes().toList()) {
      code = attribute(code, attribute, (group, found) -> switch (found.name()) {
        case "description" -> group.then("description",
            VariableCode.description(found.value(), expressions));
        case "targets" -> members.size() == items
            ? group
            : group.then("targets", expressions.value(found.value()).list());
        default -> group.then("raw", literal(found.name()),
            expressions.value(found.value()).code());
      });
    }
    return code;
  }

  private JavaCode member(Declaration group, String name) {
    return declarations.member(group, name)
        .map(found -> TargetCode.reference(scope, found.kind(), name))
        .orElseGet(() -> JavaCode.call("Target", "of", literal(name)));
  }

  private JavaCode target(Declaration part, TargetCode target, Expressions expressions) {
    JavaCode code = JavaCode.call("Target", "of", literal(part.name()));
    List<HclAttribute> attributes = part.body().attributes()
        .sorted(Comparator.comparing(attribute -> TargetCode.rank(attribute.name()))).toList();
    for (HclAttribute attribute : attributes) {
      code = attribute(code, attribute, target::append);
    }
    return code;
  }

  /** One more call or several of a chain. */
  private interface Step {
    JavaCode append(JavaCode code, HclAttribute attribute);
  }

  private static JavaCode attribute(JavaCode code, HclAttribute attribute, Step step) {
    JavaCode changed;
    try {
      changed = step.append(code, attribute);
    } catch (Inexpressible e) {
      changed = code.then("raw", literal(attribute.name()), JavaCode.call("Hcl", "expression",
          literal(HclWriter.write(attribute.value()))));
    }
    boolean written = changed != code && !attribute.comments().isEmpty();
    return written
        ? changed.then("comment", literal(attribute.name()),
            BlockComments.text(attribute.comments()))
        : changed;
  }

  private static JavaCode literal(String text) {
    return JavaCode.of(JavaTexts.literal(text));
  }

  private static String type(String kind) {
    return switch (kind) {
      case "variable" -> "Variable";
      case "attribute" -> "Global";
      case "function" -> "BakeFunction";
      case "group" -> "Group";
      default -> "Target";
    };
  }
}
