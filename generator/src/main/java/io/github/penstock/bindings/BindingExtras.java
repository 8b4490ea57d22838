package io.github.penstock.bindings;

import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.Arrays;
import java.util.List;

/** Methods that no table can tell: inputs that take a value of another part of the DSL. */
final class BindingExtras {

  private static final ClassName BAKE_FILE = ClassName.get("io.github.penstock.bake", "BakeFile");

  private static final ClassName MEMBER = ClassName.get("io.github.penstock.bake", "GroupMember");

  private static final String SOURCE = " Unless {@code source} is {@code .}, bake reads them as"
      + " they are in the commit, not in the working copy.";

  private final ClassName binding;

  private BindingExtras(ClassName binding) {
    this.binding = binding;
  }

  static List<MethodSpec> of(String uses, ClassName binding) {
    BindingExtras extras = new BindingExtras(binding);
    return switch (uses) {
      case "docker/bake-action" -> List.of(extras.bakeFiles(SOURCE), extras.bakeTargets(),
          extras.attestation("provenance"), extras.attestation("sbom"));
      case "docker/build-push-action" ->
        List.of(extras.attestation("provenance"), extras.attestation("sbom"));
      case "docker/bake-action/subaction/matrix" ->
        List.of(extras.bakeFiles(""), extras.bakeTarget());
      default -> List.of();
    };
  }

  private MethodSpec bakeFiles(String more) {
    return method("files", "Adds bake files by their paths from the repository's root." + more)
        .addParameter(ArrayTypeName.of(BAKE_FILE), "files")
        .varargs()
        .addStatement("return files($L)", texts("files", BAKE_FILE, "path"))
        .build();
  }

  private MethodSpec bakeTargets() {
    return method("targets", "Adds targets and groups of a bake file to build.")
        .addParameter(ArrayTypeName.of(MEMBER), "members")
        .varargs()
        .addStatement("return targets($L)", texts("members", MEMBER, "name"))
        .build();
  }

  private MethodSpec bakeTarget() {
    return method("target", "The target or group of a bake file whose parts make the matrix.")
        .addParameter(MEMBER, "member")
        .addStatement("return target(member.name())")
        .build();
  }

  private MethodSpec attestation(String input) {
    return method(input, "Whether to make this attestation, with the settings that Docker has for"
        + " it.")
        .addParameter(boolean.class, "value")
        .addStatement("return with($S, value)", input)
        .build();
  }

  private MethodSpec.Builder method(String name, String says) {
    return methodBuilder(name)
        .addModifiers(PUBLIC)
        .returns(binding)
        .addJavadoc(Doc.ofMember().say(says).code());
  }

  private static CodeBlock texts(String items, ClassName type, String text) {
    return CodeBlock.of("$T.stream($N).map($T::$N).toArray($T[]::new)", Arrays.class, items, type,
        text, String.class);
  }
}
