package io.github.penstock.compile;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds calls that would end the run, and whatever embeds it, before anything is written. */
final class ExitCalls extends TreePathScanner<Void, Void> {

  private static final Set<String> ENDING =
      Set.of("java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt");

  private final JavaUnit unit;
  private final List<Problem> problems = new ArrayList<>();

  private ExitCalls(JavaUnit unit) {
    this.unit = unit;
  }

  static List<Problem> in(JavaUnit unit) {
    ExitCalls scanner = new ExitCalls(unit);
    scanner.scan(unit.tree(), null);
    return scanner.problems;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    check(call);
    return super.visitMethodInvocation(call, nothing);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
    check(reference);
    return super.visitMemberReference(reference, nothing);
  }

  private void check(Tree use) {
    Element method = unit.trees().getElement(getCurrentPath());
    if (method instanceof ExecutableElement
        && method.getEnclosingElement() instanceof TypeElement type
        && ENDING.contains(type.getQualifiedName() + "." + method.getSimpleName())) {
      problems.add(unit.error(use, "\"" + use
          + "\" ends the run before anything is written; throw an exception instead"));
    }
  }
}
