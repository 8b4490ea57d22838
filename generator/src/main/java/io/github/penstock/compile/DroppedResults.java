package io.github.penstock.compile;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls whose result nobody takes. Values of the DSL are immutable: {@code j.env("A", "1");}
 * compiles and does nothing.
 */
final class DroppedResults extends TreePathScanner<Void, Void> {

  private static final String LIBRARY = "io.github.penstock.";

  private final JavaUnit unit;
  private final List<Problem> problems = new ArrayList<>();

  private DroppedResults(JavaUnit unit) {
    this.unit = unit;
  }

  static List<Problem> in(JavaUnit unit) {
    DroppedResults scanner = new DroppedResults(unit);
    scanner.scan(unit.tree(), null);
    return scanner.problems;
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree statement, Void nothing) {
    report(statement.getExpression());
    return super.visitExpressionStatement(statement, nothing);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
    if (lambda.getBody() instanceof ExpressionTree body && returnsNothing(getCurrentPath())) {
      report(body);
    }
    return super.visitLambdaExpression(lambda, nothing);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
    if (unit.trees().getElement(getCurrentPath()) instanceof ExecutableElement method
        && isMeantToBeUsed(method) && isOfLibrary(method.getReturnType())
        && returnsNothing(getCurrentPath())) {
      problems.add(unit.error(reference, "the result of \"" + reference
          + "\" is dropped; values are immutable: use what it returns"));
    }
    return super.visitMemberReference(reference, nothing);
  }

  private void report(ExpressionTree expression) {
    if (expression instanceof MethodInvocationTree call) {
      TypeMirror type = typeOf(call);
      boolean meant = unit.trees()
          .getElement(new TreePath(getCurrentPath(), call)) instanceof ExecutableElement method
          && isMeantToBeUsed(method);
      if (type != null && meant && isOfLibrary(type)) {
        String shown = shown(call);
        problems.add(unit.error(call, "the result of \"" + shown
            + "\" is dropped; values are immutable: " + mend(call, type, shown)));
      }
    }
  }

  private String mend(MethodInvocationTree call, TypeMirror type, String shown) {
    ExpressionTree root = call;
    while (root instanceof MethodInvocationTree inner
        && inner.getMethodSelect() instanceof MemberSelectTree select) {
      root = select.getExpression();
    }
    TypeMirror rootType = typeOf(root);
    boolean sameType = root instanceof IdentifierTree && rootType != null
        && unit.types().isSameType(unit.types().erasure(rootType), unit.types().erasure(type));
    return sameType ? "write " + root + " = " + shown : "use it, or remove the statement";
  }

  /** Whether the result is all that a call is for: {@code list.remove(0)} does what it says. */
  private static boolean isMeantToBeUsed(ExecutableElement method) {
    String owner = method.getEnclosingElement().toString();
    return !owner.startsWith("java.") && !owner.startsWith("javax.");
  }

  private @Nullable TypeMirror typeOf(Tree part) {
    return unit.trees().getTypeMirror(new TreePath(getCurrentPath(), part));
  }

  private boolean isOfLibrary(TypeMirror type) {
    return !type.getKind().isPrimitive()
        && unit.types().erasure(type).toString().startsWith(LIBRARY);
  }

  /** Whether a lambda or method reference stands for a method without result. */
  private boolean returnsNothing(TreePath function) {
    if (!(unit.trees().getTypeMirror(function) instanceof DeclaredType type)) {
      return false;
    }
    return ElementFilter.methodsIn(unit.elements().getAllMembers((TypeElement) type.asElement()))
        .stream().filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .allMatch(method -> method.getReturnType().getKind() == TypeKind.VOID);
  }

  /** A chain of calls without their arguments: {@code job.env(...).name(...)}. */
  private static String shown(ExpressionTree expression) {
    if (expression instanceof MethodInvocationTree call) {
      return shown(call.getMethodSelect()) + (call.getArguments().isEmpty() ? "()" : "(...)");
    }
    return expression instanceof MemberSelectTree select
        ? shown(select.getExpression()) + "." + select.getIdentifier()
        : expression.toString();
  }
}
