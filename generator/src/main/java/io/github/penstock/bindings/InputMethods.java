package io.github.penstock.bindings;

import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The methods that set an input: one for its kind, and one for an expression. */
final class InputMethods {

  private static final ClassName STRING = ClassName.get(String.class);

  private static final ClassName EXPR = ClassName.get("io.github.penstock.expression", "Expr");

  private final ClassName binding;
  private final ActionInput input;
  private final Optional<ClassName> constants;
  private final String deprecation;

  /**
   * @param constants the enum of its values, where it has one
   * @param deprecation what to do instead, where the input is deprecated
   */
  InputMethods(ClassName binding, ActionInput input, Optional<ClassName> constants,
      String deprecation) {
    this.binding = binding;
    this.input = input;
    this.constants = constants;
    this.deprecation = deprecation;
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    if (input.separator().isEmpty()) {
      types().forEach(type -> methods.add(setter(type)));
      constants.ifPresent(type -> methods.add(constantSetter(type)));
    } else {
      methods.add(adder(STRING, CodeBlock.of("items")));
      constants.ifPresent(type -> methods.add(adder(type, texts())));
    }
    methods.add(setter(EXPR));
    return methods;
  }

  /** What the input's values are in Java, expressions and constants apart. */
  private List<TypeName> types() {
    return switch (input.kind()) {
      case "boolean" -> List.of(TypeName.BOOLEAN);
      case "integer" -> List.of(TypeName.LONG);
      case "float" -> List.of(TypeName.LONG, STRING);
      default -> {
        boolean number = input.isVersion() || InputEnums.takesNumber(input);
        yield InputEnums.takesBoolean(input)
            ? List.of(TypeName.BOOLEAN, STRING)
            : number ? List.of(TypeName.LONG, STRING) : List.of(STRING);
      }
    };
  }

  private MethodSpec setter(TypeName type) {
    return method(input.separator().isEmpty() ? "Input" : "Sets all of input")
        .addParameter(type, "value")
        .addStatement("return with($S,$Wvalue)", input.name())
        .build();
  }

  private MethodSpec constantSetter(ClassName type) {
    return method("Input")
        .addParameter(type, "value")
        .addStatement("return with($S,$Wvalue.toString())", input.name())
        .build();
  }

  private MethodSpec adder(ClassName type, CodeBlock texts) {
    MethodSpec.Builder method = method("Adds items to input")
        .addParameter(ArrayTypeName.of(type), "items")
        .varargs();
    return input.separator().equals("\n")
        ? method.addStatement("return withLines($S,$W$L)", input.name(), texts).build()
        : method.addStatement("return withList($S,$W$S,$W$L)", input.name(), input.separator(),
            texts).build();
  }

  private static CodeBlock texts() {
    return CodeBlock.of("$T.stream(items).map($T::toString).toArray($T[]::new)", Arrays.class,
        Enum.class, String.class);
  }

  private MethodSpec.Builder method(String start) {
    MethodSpec.Builder method = methodBuilder(JavaName.input(input.name()))
        .addModifiers(PUBLIC)
        .returns(binding)
        .addJavadoc(Doc.ofMember().say(input.sentence(start))
            .tag("deprecated", deprecation).code());
    return input.isDeprecated() ? method.addAnnotation(Deprecated.class) : method;
  }
}
