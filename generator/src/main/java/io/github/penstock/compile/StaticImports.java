package io.github.penstock.compile;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** The names of Penstock's that a source imports with {@code import static}. */
record StaticImports(JavaUnit unit, List<MemberSelectTree> imports) {

  static StaticImports of(JavaUnit unit) {
    return new StaticImports(unit,
        unit.tree().getImports().stream().filter(ImportTree::isStatic)
            .map(tree -> (MemberSelectTree) tree.getQualifiedIdentifier())
            .filter(name -> name.toString().startsWith("io.github.penstock.")).toList());
  }

  /** The simple name of the class that an imported field belongs to. */
  Optional<String> ownerOfField(String name) {
    return owner(name, member -> member.getKind() == ElementKind.FIELD);
  }

  /** The simple name of the class with an imported method that takes so many arguments. */
  Optional<String> ownerOfMethod(String name, int arguments) {
    return owner(name, member -> member instanceof ExecutableElement method
        && takes(method, arguments));
  }

  private Optional<String> owner(String name, Predicate<Element> wanted) {
    return imports.stream().filter(tree -> isImported(tree, name))
        .map(tree -> unit.elements().getTypeElement(tree.getExpression().toString()))
        .flatMap(type -> type == null ? Stream.empty() : Stream.of(type))
        .filter(type -> type.getEnclosedElements().stream().anyMatch(member -> wanted.test(member)
            && member.getSimpleName().contentEquals(name)
            && member.getModifiers().contains(Modifier.STATIC)))
        .map(type -> type.getSimpleName().toString()).findFirst();
  }

  private static boolean takes(ExecutableElement method, int arguments) {
    int parameters = method.getParameters().size();
    return method.isVarArgs() ? arguments >= parameters - 1 : arguments == parameters;
  }

  private static boolean isImported(MemberSelectTree tree, String name) {
    return tree.getIdentifier().contentEquals("*") || tree.getIdentifier().contentEquals(name);
  }
}
