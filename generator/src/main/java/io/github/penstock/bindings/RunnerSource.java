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
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code Runner}: a constant for each label of a runner that GitHub hosts. */
final class RunnerSource {

  private static final ClassName RUNNER = ClassName.get(Sources.WORKFLOW, "Runner");

  private static final ClassName GROUP = ClassName.get(Sources.WORKFLOW, "RunnerGroup");

  private RunnerSource() {}

  static JavaFile source(Tables tables) {
    JsonNode runners = tables.table("runners");
    TypeSpec.Builder type = TypeSpec.recordBuilder(RUNNER)
        .addModifiers(PUBLIC)
        .addJavadoc(Doc.ofType()
            .say("A runner that GitHub hosts; import the constants statically. See")
            .say("https://docs.github.com/actions/reference/runners/github-hosted-runners.")
            .tag("param", "label what {@code runs-on} says").code())
        .recordConstructor(constructorBuilder().addParameter(String.class, "label").build());
    for (Map.Entry<String, JsonNode> runner : runners.path("hosted").properties()) {
      if (!Tables.text(runner.getValue(), "status").equals("custom")) {
        type.addField(hosted(runner.getKey(), runner.getValue()));
      }
    }
    runners.path("retired").properties()
        .forEach(runner -> type.addField(retired(runner.getKey(), runner.getValue())));
    type.addMethod(group(ClassName.get(String.class), "name"));
    type.addMethod(group(BindingSource.STRING_EXPR, "name.toString()"));
    return Sources.file(Sources.WORKFLOW, type.addMethod(text()).build(),
        "runners.yml");
  }

  private static FieldSpec hosted(String label, JsonNode row) {
    Doc doc = Doc.ofMember().say(machine(row)).say(promise(row));
    FieldSpec.Builder constant = constant(label);
    if (Tables.text(row, "status").equals("deprecated")) {
      constant.addAnnotation(Deprecated.class);
      doc = doc.tag("deprecated", "since " + Tables.text(row, "deprecated")
          + "; GitHub withdraws it on " + Tables.text(row, "unsupported") + ".");
    }
    return constant.addJavadoc(doc.code()).build();
  }

  private static String machine(JsonNode row) {
    String system = switch (Tables.text(row, "os")) {
      case "linux" -> "Ubuntu";
      case "macos" -> "macOS";
      default -> "Windows";
    };
    String studio = Tables.text(row, "visual-studio");
    String size = Tables.text(row, "size");
    return system + " " + Tables.text(row, "version") + " on " + Tables.text(row, "arch")
        + (studio.isEmpty() ? "" : " with Visual Studio " + studio)
        + (size.isEmpty() ? "" : ", size " + size) + ".";
  }

  private static String promise(JsonNode row) {
    if (row.has("alias-of")) {
      return "At present {@link #" + JavaName.constant(Tables.text(row, "alias-of"))
          + "}; GitHub moves the label on.";
    }
    if (row.has("job-minutes")) {
      return "A job may take " + Tables.text(row, "job-minutes") + " minutes.";
    }
    return Tables.text(row, "status").equals("preview") ? "A preview." : "";
  }

  private static FieldSpec retired(String label, JsonNode row) {
    String replacement = Tables.text(row, "replacement");
    String advice = replacement.isEmpty()
        ? "."
        : "; use {@link #" + JavaName.constant(replacement) + "}.";
    return constant(label)
        .addAnnotation(Deprecated.class)
        .addJavadoc(Doc.ofMember()
            .tag("deprecated", "gone since " + Tables.text(row, "retired") + advice).code())
        .build();
  }

  private static FieldSpec.Builder constant(String label) {
    return FieldSpec.builder(RUNNER, JavaName.constant(label), PUBLIC, STATIC, FINAL)
        .initializer("new $T($S)", RUNNER, label);
  }

  private static MethodSpec group(ClassName type, String name) {
    return methodBuilder("group")
        .addModifiers(PUBLIC, STATIC)
        .returns(GROUP)
        .addParameter(type, "name")
        .addJavadoc(Doc.ofMember().say("The runners of a group of the organization.").code())
        .addStatement("return $T.of($L)", GROUP, name)
        .build();
  }

  private static MethodSpec text() {
    return methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(String.class)
        .addStatement("return label")
        .build();
  }
}
