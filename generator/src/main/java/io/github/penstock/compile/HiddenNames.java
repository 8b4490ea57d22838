package io.github.penstock.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Names of the user's that hide imported ones: one method of a name hides every statically imported
 * method of that name (https://docs.oracle.com/javase/specs/jls/se17/html/jls-6.html#jls-6.4.1), as
 * {@code Object.wait} does in every class; a parameter named {@code github} hides the field.
 */
final class HiddenNames extends TreePathScanner<Void, Void> {

  private static final Set<ElementKind> VARIABLES = EnumSet.of(ElementKind.PARAMETER,
      ElementKind.LOCAL_VARIABLE, ElementKind.EXCEPTION_PARAMETER, ElementKind.FIELD);

  private final Diagnostic<?> diagnostic;
  private final JavaUnit unit;
  private final StaticImports imports;
  private @Nullable String hint;

  private HiddenNames(Diagnostic<?> diagnostic, JavaUnit unit) {
    this.diagnostic = diagnostic;
    this.unit = unit;
    this.imports = StaticImports.of(unit);
  }

  /** What hides what at the place of an error. */
  static Optional<String> hint(Diagnostic<?> diagnostic, JavaUnit unit) {
    HiddenNames scanner = new HiddenNames(diagnostic, unit);
    scanner.scan(unit.tree(), null);
    return Optional.ofNullable(scanner.hint);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    if (isMeant(call)) {
      TreePath path = getCurrentPath();
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree inner, Void none) {
          if (inner.getMethodSelect() instanceof IdentifierTree name) {
            checkMethod(name.getName().toString(), inner.getArguments().size(), path);
          }
          return inner == call
              ? scan(call.getArguments(), none)
              : super.visitMethodInvocation(inner, none);
        }
      }.scan(call, null);
    }
    return super.visitMethodInvocation(call, nothing);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
    if (select.getExpression() instanceof IdentifierTree name && isAt(select)) {
      checkField(name, new TreePath(getCurrentPath(), name));
    }
    return super.visitMemberSelect(select, nothing);
  }

  /** Whether the error is about this call: its method does not fit, an argument, or its result. */
  private boolean isMeant(MethodInvocationTree call) {
    ExpressionTree method = call.getMethodSelect();
    boolean atMethod = method instanceof MemberSelectTree select
        ? isAt(select)
        : diagnostic.getPosition() == unit.start(method) || isAll(call);
    return atMethod || call.getArguments().stream().anyMatch(this::isAll);
  }

  private boolean isAll(Tree part) {
    return diagnostic.getStartPosition() == unit.start(part)
        && diagnostic.getEndPosition() == unit.end(part);
  }

  private boolean isAt(MemberSelectTree select) {
    return diagnostic.getPosition() >= unit.end(select.getExpression())
        && diagnostic.getPosition() <= unit.end(select);
  }

  private void checkMethod(String name, int arguments, TreePath call) {
    if (name.equals("wait")) {
      hint = "\"wait\" is a method of every Java object; write waitFor(...)";
      return;
    }
    for (TreePath path = call; path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof ClassTree type && declares(type, name)) {
        String owner = type.getSimpleName().toString();
        imports.ownerOfMethod(name, arguments).ifPresent(imported -> hint = "\"" + name
            + "\" is here the method of class \"" + owner
            + "\", which hides the imported one; for that write " + imported + "." + name
            + "(...)");
        return;
      }
    }
  }

  private static boolean declares(ClassTree type, String name) {
    return type.getMembers().stream()
        .anyMatch(member -> member instanceof MethodTree method
            && method.getName().contentEquals(name));
  }

  private void checkField(IdentifierTree identifier, TreePath path) {
    String name = identifier.getName().toString();
    Element element = unit.trees().getElement(path);
    if (element != null && VARIABLES.contains(element.getKind())
        && !element.getEnclosingElement().toString().startsWith("io.github.penstock.")) {
      String kind = element.getKind() == ElementKind.PARAMETER ? "parameter" : "variable";
      imports.ownerOfField(name).ifPresent(owner -> hint = "the " + kind + " \""
          + name + "\" hides the imported one; rename it, or write " + owner + "." + name);
    }
  }
}
