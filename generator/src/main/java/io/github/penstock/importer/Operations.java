package io.github.penstock.importer;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Binary;
import io.github.penstock.hcl.HclExpression.Conditional;
import io.github.penstock.hcl.HclExpression.NullLiteral;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.hcl.HclExpression.Unary;
import io.github.penstock.hcl.HclOperator;
import io.github.penstock.importer.Typed.Inexpressible;
import io.github.penstock.importer.Typed.Kind;

/** Operators and conditionals as calls of methods. */
final class Operations {

  private final Expressions expressions;

  Operations(Expressions expressions) {
    this.expressions = expressions;
  }

  Typed value(HclExpression expression) {
    if (expression instanceof Unary unary) {
      return unary(unary);
    }
    if (expression instanceof Conditional conditional) {
      return conditional(conditional);
    }
    if (expression instanceof Binary binary) {
      return binary(binary);
    }
    throw new Inexpressible();
  }

  private Typed unary(Unary unary) {
    Typed operand = expressions.value(unary.operand());
    if (unary.operator() == HclOperator.NOT) {
      return new Typed(operand.bool().then("not"), Kind.BOOL);
    }
    return operand.is(Kind.LONG)
        ? new Typed(JavaCode.of("-" + operand.code().flat()), Kind.LONG)
        : new Typed(operand.number().then("negated"), Kind.NUMBER);
  }

  private Typed binary(Binary binary) {
    return switch (binary.operator()) {
      case AND -> logical(binary, "and");
      case OR -> logical(binary, "or");
      case EQUAL -> equality(binary, "eq", "isNull", "isEmpty");
      case NOT_EQUAL -> equality(binary, "ne", "isNotNull", "isNotEmpty");
      case LESS -> comparison(binary, "lt");
      case LESS_OR_EQUAL -> comparison(binary, "le");
      case GREATER -> comparison(binary, "gt");
      case GREATER_OR_EQUAL -> comparison(binary, "ge");
      case ADD -> arithmetic(binary, "plus");
      case SUBTRACT -> arithmetic(binary, "minus");
      case MULTIPLY -> arithmetic(binary, "times");
      case DIVIDE -> arithmetic(binary, "dividedBy");
      case MODULO -> arithmetic(binary, "modulo");
      default -> throw new Inexpressible();
    };
  }

  private Typed logical(Binary binary, String method) {
    return new Typed(expressions.value(binary.left()).bool().then(method,
        expressions.value(binary.right()).bool()), Kind.BOOL);
  }

  private Typed equality(Binary binary, String method, String ofNull, String ofEmpty) {
    Typed left = expressions.value(binary.left());
    if (Expressions.unwrapped(binary.right()) instanceof NullLiteral) {
      return new Typed(left.value().then(ofNull), Kind.BOOL);
    }
    if (Expressions.literal(binary.right()).filter(String::isEmpty).isPresent()) {
      return new Typed(left.scalar().then(ofEmpty), Kind.BOOL);
    }
    Typed right = expressions.value(binary.right());
    if (right.is(Kind.LIST) || right.is(Kind.OBJECT)) {
      throw new Inexpressible();
    }
    return new Typed(left.scalar().then(method, right.code()), Kind.BOOL);
  }

  private Typed comparison(Binary binary, String method) {
    return new Typed(operation(binary, method), Kind.BOOL);
  }

  private Typed arithmetic(Binary binary, String method) {
    return new Typed(operation(binary, method), Kind.NUMBER);
  }

  private JavaCode operation(Binary binary, String method) {
    Typed right = expressions.value(binary.right());
    return expressions.value(binary.left()).number().then(method,
        right.is(Kind.LONG) ? right.code() : right.number());
  }

  private Typed conditional(Conditional conditional) {
    JavaCode condition = expressions.value(conditional.condition()).bool();
    Typed then = expressions.value(conditional.then());
    JavaCode first = condition.then("then", then.code());
    boolean isNull = Expressions.unwrapped(conditional.otherwise()) instanceof NullLiteral;
    if (isNull) {
      return new Typed(first.then("orNull"), then.is(Kind.LIST) ? Kind.LIST : Kind.ANY);
    }
    Typed otherwise = expressions.value(conditional.otherwise());
    if (then.is(Kind.LIST)) {
      boolean empty =
          conditional.otherwise() instanceof Tuple tuple && tuple.items().isEmpty();
      return new Typed(empty ? first.then("orEmpty") : first.then("orElse", otherwise.list()),
          Kind.LIST);
    }
    return new Typed(first.then("orElse", otherwise.code()), Kind.ANY);
  }
}
