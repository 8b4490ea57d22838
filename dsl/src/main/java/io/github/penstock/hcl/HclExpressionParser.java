package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.Binary;
import io.github.penstock.hcl.HclExpression.BoolLiteral;
import io.github.penstock.hcl.HclExpression.Call;
import io.github.penstock.hcl.HclExpression.Conditional;
import io.github.penstock.hcl.HclExpression.NullLiteral;
import io.github.penstock.hcl.HclExpression.Parentheses;
import io.github.penstock.hcl.HclExpression.Reference;
import io.github.penstock.hcl.HclExpression.Unary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads expressions.
 *
 * <p>See https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#expressions.
 */
final class HclExpressionParser {

  /** Readers of trees recurse; this many levels are safe on a stack of 512 KiB. */
  static final int DEEPEST = 100;

  private final HclCursor in;
  private final HclSpans spans;
  private final HclTraversalParser traversals;
  private final HclCollectionParser collections;
  private final HclTemplateParser templates;
  private int depth;

  HclExpressionParser(HclCursor in, HclSpans spans) {
    this.in = in;
    this.spans = spans;
    this.traversals = new HclTraversalParser(in, spans, this);
    this.collections = new HclCollectionParser(in, spans, this);
    this.templates = new HclTemplateParser(in, spans, this);
  }

  /** A tree that is not too deep for those that walk it. */
  HclExpression whole() {
    return shallow(this::expression);
  }

  /** The one expression of a text, in as many lines as it likes. */
  HclExpression only() {
    in.withLines(false);
    HclExpression expression = whole();
    if (!in.at(HclTokenType.END)) {
      throw in.error(in.peek(), "Extra characters after expression",
          "Expected the end of the expression, but found " + in.found() + ".");
    }
    return expression;
  }

  /** A template up to the end of the text. */
  HclExpression.Template wholeTemplate() {
    return shallow(templates::bare);
  }

  private <E extends HclExpression> E shallow(Supplier<E> reader) {
    int first = in.index();
    HclSpan start = in.here();
    depth = 0;
    E tree = reader.get();
    if (in.index() - first > DEEPEST && isDeep(tree)) {
      throw tooDeep(start);
    }
    return tree;
  }

  /** Level by level, as recursion would need the stack that is to be saved. */
  private static boolean isDeep(HclExpression tree) {
    List<HclExpression> level = List.of(tree);
    for (int height = 0; height < DEEPEST && !level.isEmpty(); height++) {
      level = level.stream().flatMap(HclExpression::children).toList();
    }
    return !level.isEmpty();
  }

  private HclException tooDeep(HclSpan place) {
    return in.source().error(place, "Expression too deep",
        "The expression is nested deeper than " + DEEPEST + " levels.");
  }

  /** Begins a level; after a mistake no level ends, and the next tree begins anew. */
  void enter() {
    if (++depth > DEEPEST) {
      throw tooDeep(in.here());
    }
  }

  void leave() {
    depth--;
  }

  HclExpression expression() {
    enter();
    HclExpression expression = conditional();
    leave();
    return expression;
  }

  /** {@code k, v in}; the kind of mistake if it is not that. */
  List<String> loopNames(String kind) {
    return collections.names(kind);
  }

  private HclExpression conditional() {
    HclSpan start = in.here();
    HclExpression condition = binary(HclOperator.OR.precedence());
    if (!in.take(HclTokenType.QUESTION)) {
      return condition;
    }
    HclExpression then = expression();
    if (!in.take(HclTokenType.COLON)) {
      throw in.error(in.peek(), "Missing false expression in conditional",
          "Expected \":\" and the value for when the condition is false, but found " + in.found()
              + ".");
    }
    HclExpression otherwise = expression();
    return spans.put(new Conditional(condition, then, otherwise), in.since(start));
  }

  private HclExpression binary(int weakest) {
    HclExpression left = withTraversals();
    Optional<HclOperator> operator = operator(weakest);
    while (operator.isPresent()) {
      in.read();
      HclExpression right = binary(operator.get().precedence() + 1);
      HclSpan span = spans.of(left).to(spans.of(right));
      left = spans.put(new Binary(left, operator.get(), right), span);
      operator = operator(weakest);
    }
    return left;
  }

  private Optional<HclOperator> operator(int weakest) {
    return HclOperator.binary(in.peek().type().symbol())
        .filter(operator -> operator.precedence() >= weakest);
  }

  private HclExpression withTraversals() {
    return traversals.of(term());
  }

  private HclExpression term() {
    HclToken start = in.peek();
    return switch (start.type()) {
      case OPEN_PARENTHESIS -> parentheses();
      case NUMBER -> HclNumbers.literal(in, spans);
      case IDENTIFIER -> named(in.read());
      case OPEN_QUOTE, OPEN_HEREDOC -> templates.delimited();
      case MINUS -> unary(HclOperator.NEGATE);
      case NOT -> unary(HclOperator.NOT);
      case OPEN_BRACKET -> collections.tuple();
      case OPEN_BRACE -> collections.struct();
      case END -> throw in.error(start, "Missing expression",
          "Expected an expression, but found the end.");
      default -> throw in.error(start, "Invalid expression",
          "Expected an expression, but found " + in.found() + ".");
    };
  }

  private HclExpression unary(HclOperator operator) {
    HclSpan start = in.span(in.read());
    enter();
    HclExpression operand = withTraversals();
    leave();
    return spans.put(new Unary(operator, operand), in.since(start));
  }

  private HclExpression parentheses() {
    boolean lines = in.withLines(false);
    HclSpan start = in.span(in.read());
    HclExpression inner = expression();
    if (!in.take(HclTokenType.CLOSE_PARENTHESIS)) {
      throw in.error(in.peek(), "Unbalanced parentheses",
          "Expected \")\" after the expression, but found " + in.found() + ".");
    }
    in.withLines(lines);
    return spans.put(new Parentheses(inner), in.since(start));
  }

  private HclExpression named(HclToken token) {
    String name = in.text(token);
    if (in.at(HclTokenType.OPEN_PARENTHESIS)) {
      return call(in.span(token), name);
    }
    HclExpression expression = switch (name) {
      case "true" -> new BoolLiteral(true);
      case "false" -> new BoolLiteral(false);
      case "null" -> new NullLiteral();
      default -> new Reference(name);
    };
    return spans.put(expression, in.span(token));
  }

  private HclExpression call(HclSpan start, String function) {
    boolean lines = in.withLines(false);
    in.read();
    HclSpan opening = in.since(start);
    List<HclExpression> arguments = new ArrayList<>();
    boolean expanded = false;
    while (!in.take(HclTokenType.CLOSE_PARENTHESIS)) {
      arguments.add(expression());
      HclToken separator = in.peek();
      expanded = in.take(HclTokenType.ELLIPSIS);
      if (expanded && !in.at(HclTokenType.CLOSE_PARENTHESIS)) {
        throw in.error(separator, "Missing closing parenthesis",
            "Expected \")\" right after \"...\", but found " + in.found() + ".");
      }
      if (!expanded && !in.take(HclTokenType.COMMA) && !in.at(HclTokenType.CLOSE_PARENTHESIS)) {
        throw unseparated(opening, function);
      }
    }
    in.withLines(lines);
    return spans.put(new Call(function, arguments, expanded), in.since(start));
  }

  private HclException unseparated(HclSpan opening, String function) {
    if (in.at(HclTokenType.END)) {
      return in.source().error(opening, "Unterminated function call",
          "The call of \"" + function + "\" has no \")\".");
    }
    return in.error(in.peek(), "Missing argument separator",
        "Expected \",\" or \")\" after an argument of \"" + function + "\", but found "
            + in.found() + ".");
  }
}
