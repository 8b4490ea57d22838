package io.github.penstock.compile;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds values of the library that are added to a text and have none: {@code "needs " + job} compiles
 * and writes the job's keys.
 */
final class GarbledTexts extends TreePathScanner<Void, Void> {

  private static final String LIBRARY = "io.github.penstock.";

  /** Whose {@code toString()} is for debuggers. */
  private static final Set<String> FOR_DEBUGGERS = Set.of("java.lang.Object", "java.lang.Record",
      LIBRARY + "element.Element", LIBRARY + "bake.BakeElement", LIBRARY + "bake.BakeFile");

  /** The compiler writes a record's method too; these have a better one. */
  private static final Set<String> RECORDS_WITH_TEXT = Set.of("workflow.Runner", "workflow.Output",
      "dependabot.DependabotSecret", "origin.Origin");

  private final JavaUnit unit;
  private final List<Problem> problems = new ArrayList<>();

  private GarbledTexts(JavaUnit unit) {
    this.unit = unit;
  }

  static List<Problem> in(JavaUnit unit) {
    GarbledTexts scanner = new GarbledTexts(unit);
    scanner.scan(unit.tree(), null);
    return scanner.problems;
  }

  @Override
  public Void visitBinary(BinaryTree sum, Void nothing) {
    if (sum.getKind() == Tree.Kind.PLUS) {
      report(sum.getLeftOperand());
      report(sum.getRightOperand());
    }
    return super.visitBinary(sum, nothing);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void nothing) {
    if (assignment.getKind() == Tree.Kind.PLUS_ASSIGNMENT) {
      report(assignment.getExpression());
    }
    return super.visitCompoundAssignment(assignment, nothing);
  }

  /** Java adds objects to texts only. */
  private void report(ExpressionTree operand) {
    TypeMirror type = unit.trees().getTypeMirror(new TreePath(getCurrentPath(), operand));
    TypeElement element = elementOf(type);
    if (element != null && !hasText(element)) {
      String name = element.getSimpleName().toString();
      String article = "AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ";
      problems.add(unit.error(operand, article + name
          + " does not go into a text; expected a text or an expression, such as its name or its"
          + " output"));
    }
  }

  private static @Nullable TypeElement elementOf(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement known
            ? known
            : null;
  }

  private boolean hasText(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (!name.startsWith(LIBRARY)) {
      return true;
    }
    if (type.getKind() == ElementKind.RECORD) {
      return RECORDS_WITH_TEXT.contains(name.substring(LIBRARY.length()));
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return type.getPermittedSubclasses().stream().map(GarbledTexts::elementOf)
          .allMatch(permitted -> permitted == null || hasText(permitted));
    }
    return type.getKind().isInterface() || !FOR_DEBUGGERS.contains(textOwner(type));
  }

  private String textOwner(TypeElement type) {
    return ElementFilter.methodsIn(unit.elements().getAllMembers(type)).stream()
        .filter(method -> method.getSimpleName().contentEquals("toString")
            && method.getParameters().isEmpty())
        .map(ExecutableElement::getEnclosingElement).map(Object::toString).findFirst().orElse("");
  }
}
