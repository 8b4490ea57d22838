package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.Call;
import io.github.penstock.hcl.HclExpression.ForStruct;
import io.github.penstock.hcl.HclExpression.ForTuple;
import io.github.penstock.hcl.HclExpression.Loop;
import io.github.penstock.hcl.HclExpression.Reference;
import io.github.penstock.hcl.HclExpression.Template;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an expression takes from around it, in the order of its text. */
public final class HclNames {

  private final Set<String> references = new LinkedHashSet<>();
  private final Set<String> functions = new LinkedHashSet<>();

  private HclNames() {}

  public static HclNames of(HclExpression expression) {
    HclNames names = new HclNames();
    names.visit(expression, Set.of());
    return names;
  }

  /** The names that no loop inside the expression declares. */
  public Set<String> references() {
    return references;
  }

  public Set<String> functions() {
    return functions;
  }

  private void visit(HclExpression expression, Set<String> bound) {
    if (expression instanceof Reference reference) {
      if (!bound.contains(reference.name())) {
        references.add(reference.name());
      }
    } else if (expression instanceof ForTuple loop) {
      visitLoop(loop.loop(), List.of(loop.result()), bound);
    } else if (expression instanceof ForStruct loop) {
      visitLoop(loop.loop(), List.of(loop.key(), loop.value()), bound);
    } else if (expression instanceof Template template) {
      visitTemplate(template, bound);
    } else {
      if (expression instanceof Call call) {
        functions.add(call.function());
      }
      expression.children().forEach(child -> visit(child, bound));
    }
  }

  private void visitLoop(Loop loop, List<HclExpression> results, Set<String> bound) {
    visit(loop.collection(), bound);
    Set<String> inner = with(bound, loop.names());
    results.forEach(result -> visit(result, inner));
    loop.condition().ifPresent(condition -> visit(condition, inner));
  }

  private void visitTemplate(Template template, Set<String> bound) {
    Deque<Set<String>> scopes = new ArrayDeque<>(List.of(bound));
    for (HclTemplatePart part : template.parts()) {
      Set<String> scope = scopes.getFirst();
      part.expression().ifPresent(inner -> visit(inner, scope));
      if (part instanceof HclTemplatePart.For loop) {
        scopes.push(with(scope, loop.names()));
      } else if (part instanceof HclTemplatePart.Keyword end && end.word().equals("endfor")) {
        scopes.pop();
      }
    }
  }

  private static Set<String> with(Set<String> bound, List<String> names) {
    Set<String> all = new HashSet<>(bound);
    all.addAll(names);
    return all;
  }
}
