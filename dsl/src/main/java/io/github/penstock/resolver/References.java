package io.github.penstock.resolver;

import io.github.penstock.hcl.HclExpression.Call;
import io.github.penstock.hcl.HclExpression.ForStruct;
import io.github.penstock.hcl.HclExpression.ForTuple;
import io.github.penstock.hcl.HclExpression.Index;
import io.github.penstock.hcl.HclExpression.Loop;
import io.github.penstock.hcl.HclExpression.Member;
import io.github.penstock.hcl.HclExpression.NumberLiteral;
import io.github.penstock.hcl.HclExpression.Reference;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclTemplatePart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an expression calls and refers to, in the order of its text, as often as it does: names of
 * loops are its own.
 */
final class References {

  private final Set<String> functions = new LinkedHashSet<>();
  private final List<BlockReference> names = new ArrayList<>();
  private final Deque<List<String>> loops = new ArrayDeque<>();

  private References() {}

  static References of(HclExpression expression) {
    References references = new References();
    references.visit(expression);
    return references;
  }

  List<String> functions() {
    return List.copyOf(functions);
  }

  List<BlockReference> names() {
    return names;
  }

  private void visit(HclExpression expression) {
    Optional<BlockReference> path = path(expression);
    if (path.isPresent()) {
      add(path.get());
    } else if (expression instanceof ForTuple loop) {
      visitLoop(loop.loop(), List.of(loop.result()));
    } else if (expression instanceof ForStruct loop) {
      visitLoop(loop.loop(), List.of(loop.key(), loop.value()));
    } else if (expression instanceof Template template) {
      visitTemplate(template);
    } else {
      if (expression instanceof Call call) {
        functions.add(call.function());
      }
      expression.children().forEach(this::visit);
    }
  }

  private void add(BlockReference reference) {
    if (loops.stream().noneMatch(names -> names.contains(reference.root()))) {
      names.add(reference);
    }
  }

  private void visitLoop(Loop loop, List<HclExpression> results) {
    visit(loop.collection());
    loops.push(loop.names());
    results.forEach(this::visit);
    loop.condition().ifPresent(this::visit);
    loops.pop();
  }

  private void visitTemplate(Template template) {
    for (HclTemplatePart part : template.parts()) {
      part.expression().ifPresent(this::visit);
      if (part instanceof HclTemplatePart.For loop) {
        loops.push(loop.names());
      } else if (part instanceof HclTemplatePart.Keyword keyword
          && keyword.word().equals("endfor")) {
        loops.poll();
      }
    }
  }

  /** A name, and members and keys behind it that are known without evaluating anything. */
  private static Optional<BlockReference> path(HclExpression expression) {
    List<HclExpression> steps = new ArrayList<>();
    HclExpression at = expression;
    while (true) {
      if (at instanceof Member member) {
        steps.add(0, member);
        at = member.source();
      } else if (at instanceof Index index && isLiteral(index.key())) {
        steps.add(0, index);
        at = index.source();
      } else {
        return at instanceof Reference reference
            ? Optional.of(new BlockReference(reference.name(), access(steps)))
            : Optional.empty();
      }
    }
  }

  private static boolean isLiteral(HclExpression key) {
    return key instanceof NumberLiteral
        || key instanceof Template template && template.literal().isPresent();
  }

  private static BlockReference.Access access(List<HclExpression> steps) {
    if (steps.isEmpty()) {
      return new BlockReference.Bare();
    }
    if (!(steps.get(0) instanceof Member block)) {
      return new BlockReference.Bracketed();
    }
    return new BlockReference.Named(block.name(),
        steps.size() > 1 && steps.get(1) instanceof Member attribute
            ? Optional.of(attribute.name())
            : Optional.empty());
  }
}
