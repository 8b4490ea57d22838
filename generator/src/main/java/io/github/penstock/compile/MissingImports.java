package io.github.penstock.compile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** The import that a name of Penstock's wants. */
final class MissingImports {

  private static final String ROOT = "io.github.penstock.";

  /** The classes whose members people import. */
  private static final List<String> OWNERS = List.of("workflow.Penstock", "workflow.Triggers",
      "expression.Expressions", "workflow.Permission", "workflow.Runner");

  private static final List<String> PACKAGES = List.of("workflow", "actions", "repository",
      "expression", "action", "dependabot", "codeql", "bake");

  private MissingImports() {}

  /** What to import where javac does not find a symbol. */
  static Optional<String> hint(Diagnostic<?> diagnostic, JavaUnit unit) {
    if (!diagnostic.getCode().startsWith("compiler.err.cant.resolve")) {
      return Optional.empty();
    }
    String name = unit.source().wordAt((int) diagnostic.getPosition());
    return Stream.concat(
        PACKAGES.stream().filter(pack -> type(unit, pack + "." + name).isPresent())
            .map(pack -> "import " + ROOT + pack + ".*;"),
        OWNERS.stream().filter(owner -> has(unit, owner, name))
            .map(owner -> "import static " + ROOT + owner + ".*;"))
        .findFirst().map(line -> "\"" + name + "\" is Penstock's; write " + line);
  }

  private static boolean has(JavaUnit unit, String owner, String name) {
    return type(unit, owner).stream().flatMap(type -> type.getEnclosedElements().stream())
        .anyMatch(member -> member.getSimpleName().contentEquals(name)
            && member.getModifiers().contains(Modifier.STATIC)
            && member.getModifiers().contains(Modifier.PUBLIC));
  }

  private static Optional<TypeElement> type(JavaUnit unit, String name) {
    return Optional.ofNullable(unit.elements().getTypeElement(ROOT + name));
  }
}
