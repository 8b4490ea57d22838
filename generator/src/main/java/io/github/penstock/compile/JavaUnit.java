package io.github.penstock.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.penstock.finding.Severity;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A source as the compiler understood it. */
record JavaUnit(CompilationUnitTree tree, SourceText source, JavacTask task) {

  Trees trees() {
    return Trees.instance(task);
  }

  Elements elements() {
    return task.getElements();
  }

  Types types() {
    return task.getTypes();
  }

  int start(Tree part) {
    return (int) trees().getSourcePositions().getStartPosition(tree, part);
  }

  int end(Tree part) {
    return (int) trees().getSourcePositions().getEndPosition(tree, part);
  }

  Problem error(Tree part, String message) {
    return source.problem(Severity.ERROR, start(part), message);
  }
}
