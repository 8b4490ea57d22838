package io.github.penstock.bindings;

import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** {@code ActionNames}: which actions the catalog has, so that nobody looks for others. */
final class ActionNamesSource {

  private static final ParameterizedTypeName NAMES =
      ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));

  private ActionNamesSource() {}

  static JavaFile source(List<PublishedAction> actions) {
    CodeBlock names = actions.stream().map(action -> CodeBlock.of("$S", action.uses()))
        .collect(CodeBlock.joining(",\n", "", ""));
    MethodSpec all = methodBuilder("all")
        .addModifiers(STATIC)
        .returns(NAMES)
        .addStatement("return $T.of($>$>\n$L$<$<)", List.class, names)
        .build();
    TypeSpec type = TypeSpec.classBuilder("ActionNames")
        .addModifiers(FINAL)
        .addJavadoc(Doc.ofType().say("The names of the actions of the catalog.").code())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
        .addMethod(all)
        .build();
    return Sources.file("io.github.penstock.catalog", type, "actions/");
  }
}
