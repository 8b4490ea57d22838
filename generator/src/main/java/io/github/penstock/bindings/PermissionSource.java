package io.github.penstock.bindings;

import static com.palantir.javapoet.MethodSpec.constructorBuilder;
import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code Permission}: a constant for each scope, which offers only the levels that it has. */
final class PermissionSource {

  private static final ClassName PERMISSION = ClassName.get(Sources.WORKFLOW, "Permission");

  private static final String PAGE =
      "https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#permissions";

  /** The levels of a scope, and what its constant's type is called. */
  private static final Map<List<String>, String> KINDS = kinds();

  private PermissionSource() {}

  private static Map<List<String>, String> kinds() {
    Map<List<String>, String> kinds = new LinkedHashMap<>();
    kinds.put(List.of("read", "write", "none"), "ReadWrite");
    kinds.put(List.of("write", "none"), "Write");
    kinds.put(List.of("read", "none"), "Read");
    return kinds;
  }

  static JavaFile source(Tables tables) {
    TypeSpec.Builder type = TypeSpec.recordBuilder(PERMISSION)
        .addModifiers(PUBLIC)
        .addJavadoc(Doc.ofType()
            .say("What a token may do with one kind of thing; import the constants statically.")
            .say("See " + PAGE + ".")
            .paragraph("A scope without a constant is {@code new Permission(\"scope\", \"read\")}.")
            .tag("param", "scope {@code contents}, for instance")
            .tag("param", "access {@code read}, {@code write} or {@code none}")
            .tag("param", "comment why, behind it on the same line; empty for none").code())
        .recordConstructor(constructorBuilder()
            .addParameter(String.class, "scope")
            .addParameter(String.class, "access")
            .addParameter(String.class, "comment").build());
    tables.table("permissions").path("scopes").properties()
        .forEach(scope -> type.addField(constant(scope.getKey(), scope.getValue())));
    type.addMethod(withoutComment()).addMethod(comment());
    KINDS.forEach((levels, name) -> type.addType(kind(name, levels)));
    return Sources.file(Sources.WORKFLOW, type.build(), "permissions.yml");
  }

  private static MethodSpec withoutComment() {
    return constructorBuilder()
        .addModifiers(PUBLIC)
        .addParameter(String.class, "scope")
        .addParameter(String.class, "access")
        .addStatement("this(scope, access, $S)", "")
        .build();
  }

  private static MethodSpec comment() {
    return methodBuilder("comment")
        .addModifiers(PUBLIC)
        .addJavadoc(Doc.ofMember().say("The same with the reason behind it, on the same line.")
            .code())
        .addParameter(String.class, "text")
        .returns(PERMISSION)
        .addStatement("return new $T(scope, access, text)", PERMISSION)
        .build();
  }

  private static FieldSpec constant(String scope, JsonNode row) {
    ClassName kind = PERMISSION.nestedClass(KINDS.get(Tables.texts(row, "values")));
    FieldSpec.Builder constant = FieldSpec
        .builder(kind, JavaName.constant(scope), PUBLIC, STATIC, FINAL)
        .initializer("new $T($S)", kind, scope);
    switch (Tables.text(row, "status")) {
      case "experimental" -> constant.addJavadoc(Doc.ofMember()
          .say("An experiment of GitHub's: in its schema, not in its documentation.").code());
      case "deprecated" -> constant.addAnnotation(Deprecated.class)
          .addJavadoc(Doc.ofMember().tag("deprecated", "GitHub has given it up.").code());
      default -> {
      }
    }
    return constant.build();
  }

  private static TypeSpec kind(String name, List<String> levels) {
    TypeSpec.Builder kind = TypeSpec.recordBuilder(name)
        .addModifiers(PUBLIC)
        .addJavadoc(Doc.ofMember()
            .say("A scope that takes " + Doc.list(levels.stream().map(Doc::code).toList()) + ".")
            .code())
        .recordConstructor(constructorBuilder().addParameter(String.class, "scope").build());
    levels.forEach(level -> kind.addMethod(level(level)));
    return kind.build();
  }

  private static MethodSpec level(String level) {
    return methodBuilder(level)
        .addModifiers(PUBLIC)
        .returns(PERMISSION)
        .addStatement("return new $T(scope, $S)", PERMISSION, level)
        .build();
  }
}
