package io.github.penstock.compile;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The names of Penstock's that a source imports with {@code import static}. */
record StaticImports(JavaUnit unit, List<MemberSelectTree> imports) {

  static StaticImports of(JavaUnit unit) {
    return new StaticImports(unit,
        unit.tree().getImports().stream().filter(ImportTree::isStatic)
            .map(tree -> (MemberSelectTree) tree.getQualifiedIdentifier())
            .filter(name -> name.toString().startsWith("io.github.penstock.")).toList());
  }

  /** The simple name of the class that an imported method or field belongs to. */
  Optional<String> ownerOf(String name, ElementKind kind) {
    return imports.stream().filter(tree -> isImported(tree, name))
        .map(tree -> unit.elements().getTypeElement(tree.getExpression().toString()))
        .flatMap(type -> type == null ? Stream.empty() : Stream.of(type))
        .filter(type -> has(type, name, kind)).map(type -> type.getSimpleName().toString())
        .findFirst();
  }

  private static boolean isImported(MemberSelectTree tree, String name) {
    return tree.getIdentifier().contentEquals("*") || tree.getIdentifier().contentEquals(name);
  }

  private static boolean has(TypeElement type, String name, ElementKind kind) {
    return type.getEnclosedElements().stream()
        .anyMatch(member -> member.getKind() == kind && member.getSimpleName().contentEquals(name)
            && member.getModifiers().contains(Modifier.STATIC));
  }
}
