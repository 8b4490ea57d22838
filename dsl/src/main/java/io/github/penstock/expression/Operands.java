package io.github.penstock.expression;

import java.util.ArrayList;
import java.util.List;

/** The values that a parser has read and not used yet, the last one on top. */
final class Operands {

  private final Source source;
  private final List<Operand> stack = new ArrayList<>();

  Operands(Source source) {
    this.source = source;
  }

  int size() {
    return stack.size();
  }

  Syntax result() {
    return pop().tree;
  }

  void literal(Token token) {
    int start = outside(token.start());
    int end = outside(token.end());
    push(switch (token.kind()) {
      case NULL -> new Syntax.NullLiteral(start, end);
      case TRUE, FALSE -> new Syntax.BoolLiteral(token.kind() == TokenKind.TRUE, start, end);
      case NUMBER ->
        new Syntax.NumberLiteral(Numbers.parse(token.text()), token.text(), start, end);
      default -> new Syntax.StringLiteral(unquote(token.text()), start, end);
    }, 1);
  }

  void name(Token token) {
    push(new Syntax.Name(token.text(), outside(token.start()), outside(token.end())), 1);
  }

  void property(Token name) {
    Operand target = pop();
    int end = outside(name.end());
    push(new Syntax.Property(target.tree, name.text(), target.start, end), target.depth + 1);
  }

  void wildcard(int end) {
    Operand target = pop();
    push(new Syntax.Wildcard(target.tree, target.start, outside(end)), target.depth + 1);
  }

  void index(int end) {
    Operand index = pop();
    Operand target = pop();
    push(new Syntax.Index(target.tree, index.tree, target.start, outside(end)),
        Math.max(target.depth, index.depth) + 1);
  }

  void call(ExpressionParser.Pending open, int end) {
    List<Operand> arguments = popFrom(open.operands());
    push(new Syntax.Call(open.token().text(), trees(arguments), outside(open.token().start()),
        outside(end)), deepest(arguments) + 1);
  }

  /** Parentheses belong to the place of their value for the part around it only. */
  void group(int start, int end) {
    Operand inner = pop();
    stack.add(new Operand(inner.tree, inner.depth, outside(start), outside(end)));
  }

  void not(int start) {
    Operand operand = pop();
    push(new Syntax.Not(operand.tree, outside(start), operand.end), operand.depth + 1);
  }

  void comparison(Operator operator) {
    Operand right = pop();
    Operand left = pop();
    push(new Syntax.Comparison(operator, left.tree, right.tree, left.start, right.end),
        Math.max(left.depth, right.depth) + 1);
  }

  /** Operands of the same operator are taken in, as the runner does: {@code a && (b && c)}. */
  void logical(Operator operator, int count) {
    List<Operand> operands = popFrom(stack.size() - count);
    List<Syntax> trees = new ArrayList<>();
    int depth = 0;
    for (Operand operand : operands) {
      if (operand.tree instanceof Syntax.Logical inner && inner.operator() == operator) {
        trees.addAll(inner.operands());
        depth = Math.max(depth, operand.depth);
      } else {
        trees.add(operand.tree);
        depth = Math.max(depth, operand.depth + 1);
      }
    }
    push(new Syntax.Logical(operator, trees, operands.get(0).start,
        operands.get(count - 1).end), depth);
  }

  private void push(Syntax tree, int depth) {
    if (depth > ExpressionParser.MAX_DEPTH) {
      throw source.parsing(tree.start() - source.base(),
          "expression is nested too deep; expected at most " + ExpressionParser.MAX_DEPTH
              + " levels");
    }
    stack.add(new Operand(tree, depth, tree.start(), tree.end()));
  }

  private Operand pop() {
    return stack.remove(stack.size() - 1);
  }

  private List<Operand> popFrom(int size) {
    List<Operand> top = stack.subList(size, stack.size());
    List<Operand> popped = List.copyOf(top);
    top.clear();
    return popped;
  }

  private static List<Syntax> trees(List<Operand> operands) {
    return operands.stream().map(Operand::tree).toList();
  }

  private static int deepest(List<Operand> operands) {
    return operands.stream().mapToInt(Operand::depth).max().orElse(0);
  }

  private static String unquote(String text) {
    return text.substring(1, text.length() - 1).replace("''", "'");
  }

  private int outside(int offset) {
    return source.base() + offset;
  }

  /**
   * A value.
   *
   * @param start where it begins with its parentheses
   */
  private record Operand(Syntax tree, int depth, int start, int end) {}
}
