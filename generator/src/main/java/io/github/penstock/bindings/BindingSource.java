package io.github.penstock.bindings;

import static com.palantir.javapoet.MethodSpec.constructorBuilder;
import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** The binding of an action: a class with a method for each input and each output. */
final class BindingSource {

  private static final String ACTIONS = "io.github.penstock.actions";

  private static final ClassName ACTION = ClassName.get(Sources.WORKFLOW, "Action");

  private static final ClassName CALL = ClassName.get(Sources.WORKFLOW, "ActionCall");

  private static final ClassName STEP_OUTPUTS = ClassName.get(Sources.WORKFLOW, "StepOutputs");

  static final ClassName STRING_EXPR =
      ClassName.get("io.github.penstock.expression", "StringExpr");

  private final PublishedAction action;
  private final ClassName name;
  private final ClassName outputs;
  private final InputEnums enums;

  private BindingSource(PublishedAction action, ClassName name) {
    this.action = action;
    this.name = name;
    this.outputs = action.outputs().isEmpty() ? STEP_OUTPUTS : name.nestedClass("Outputs");
    this.enums = InputEnums.of(name, action.distinctInputs());
  }

  static JavaFile source(PublishedAction action, String name) {
    TypeSpec type = new BindingSource(action, ClassName.get(ACTIONS, name)).type();
    return Sources.file(ACTIONS, type, action.table());
  }

  private TypeSpec type() {
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addModifiers(PUBLIC, FINAL)
        .superclass(ParameterizedTypeName.get(ACTION, name, outputs))
        .addJavadoc(Doc.ofType().say(description()).code())
        .addMethod(constructor())
        .addMethod(entry())
        .addMethod(copy())
        .addMethod(outputs());
    for (ActionInput input : action.distinctInputs()) {
      type.addMethods(new InputMethods(name, input, enums.of(input), deprecation(input)).methods());
    }
    BindingExtras.of(action.uses(), name).forEach(type::addMethod);
    type.addTypes(enums.types());
    return action.outputs().isEmpty() ? type.build() : type.addType(outputsType()).build();
  }

  private String description() {
    List<String> parts = List.of(action.uses().split("/", 3));
    return Doc.code(action.uses()) + ", as of " + action.version() + ". See https://github.com/"
        + parts.get(0) + "/" + parts.get(1) + ".";
  }

  private MethodSpec constructor() {
    return constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(CALL, "call")
        .addStatement("super(call)")
        .build();
  }

  private MethodSpec entry() {
    return methodBuilder("action")
        .addModifiers(PUBLIC, STATIC)
        .returns(name)
        .addStatement("return new $T($Z$T.of($S))", name, CALL, action.uses())
        .build();
  }

  private MethodSpec copy() {
    return methodBuilder("copy")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .returns(name)
        .addParameter(CALL, "changed")
        .addStatement("return new $T(changed)", name)
        .build();
  }

  private MethodSpec outputs() {
    MethodSpec.Builder method = methodBuilder("outputs")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .returns(outputs)
        .addParameter(STEP_OUTPUTS, "step");
    return action.outputs().isEmpty()
        ? method.addStatement("return step").build()
        : method.addStatement("return new $T(step)", outputs).build();
  }

  private String deprecation(ActionInput input) {
    if (!input.isDeprecated()) {
      return "";
    }
    return input.replacement().map(this::reference)
        .map(instead -> "the action gives it up; use " + instead + ".")
        .orElse("the action gives it up.");
  }

  private String reference(String replacement) {
    boolean isInput = action.inputs().stream().anyMatch(in -> in.name().equals(replacement));
    return isInput ? "{@link #" + JavaName.input(replacement) + "}" : Doc.code(replacement);
  }

  private TypeSpec outputsType() {
    TypeSpec.Builder type = TypeSpec.classBuilder(outputs)
        .addModifiers(PUBLIC, STATIC, FINAL)
        .superclass(STEP_OUTPUTS)
        .addJavadoc(Doc.ofMember().say("What a step that uses the action puts out.").code())
        .addMethod(constructorBuilder()
            .addModifiers(PRIVATE)
            .addParameter(STEP_OUTPUTS, "step")
            .addStatement("super(step)").build());
    action.outputs().forEach(output -> type.addMethod(output(output)));
    return type.build();
  }

  private MethodSpec output(String output) {
    return methodBuilder(JavaName.output(output))
        .addModifiers(PUBLIC)
        .returns(STRING_EXPR)
        .addStatement("return get($S)", output)
        .build();
  }
}
