package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.Binary;
import io.github.penstock.hcl.HclExpression.BoolLiteral;
import io.github.penstock.hcl.HclExpression.Call;
import io.github.penstock.hcl.HclExpression.Conditional;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclExpression.ForStruct;
import io.github.penstock.hcl.HclExpression.ForTuple;
import io.github.penstock.hcl.HclExpression.Index;
import io.github.penstock.hcl.HclExpression.Item;
import io.github.penstock.hcl.HclExpression.Loop;
import io.github.penstock.hcl.HclExpression.Member;
import io.github.penstock.hcl.HclExpression.NumberLiteral;
import io.github.penstock.hcl.HclExpression.Parentheses;
import io.github.penstock.hcl.HclExpression.Reference;
import io.github.penstock.hcl.HclExpression.Splat;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.hcl.HclExpression.Unary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one expression, or the text of one template. */
public final class HclParser {

  private static final int DEEPEST = 200;

  private final HclScanner in;
  private int depth;

  private HclParser(HclScanner in) {
    this.in = in;
  }

  /**
   * Reads an expression.
   *
   * @throws IllegalArgumentException if the source is not one
   */
  public static HclExpression expression(String source) {
    HclParser parser = new HclParser(new HclScanner(source));
    HclExpression expression = parser.expression();
    parser.in.expectEnd();
    return expression;
  }

  /**
   * Reads text in which <code>${ }</code> and <code>%{ }</code> are live, <code>$${</code> and
   * <code>%%{</code> stand for themselves, and a backslash is a backslash.
   *
   * @throws IllegalArgumentException if what is in a sequence is not an expression
   */
  public static Template template(String text) {
    HclScanner scanner = new HclScanner(text);
    return new TemplateParser(scanner, new HclParser(scanner)).text();
  }

  HclExpression expression() {
    if (++depth > DEEPEST) {
      throw in.error("expression is nested deeper than " + DEEPEST + " levels");
    }
    HclExpression condition = binary(1);
    if (in.take("?")) {
      HclExpression then = expression();
      in.expect(":");
      condition = new Conditional(condition, then, expression());
    }
    depth--;
    return condition;
  }

  private HclExpression binary(int precedence) {
    if (precedence > HclOperator.MULTIPLY.precedence()) {
      return unary();
    }
    HclExpression left = binary(precedence + 1);
    Optional<HclOperator> operator = in.takeOperator(precedence);
    while (operator.isPresent()) {
      left = new Binary(left, operator.get(), binary(precedence + 1));
      operator = in.takeOperator(precedence);
    }
    return left;
  }

  private HclExpression unary() {
    if (++depth > DEEPEST) {
      throw in.error("expression is nested deeper than " + DEEPEST + " levels");
    }
    HclExpression operand;
    if (in.take("!")) {
      operand = new Unary(HclOperator.NOT, unary());
    } else if (in.take("-")) {
      operand = new Unary(HclOperator.NEGATE, unary());
    } else {
      operand = traversal(primary());
    }
    depth--;
    return operand;
  }

  private HclExpression traversal(HclExpression start) {
    HclExpression value = start;
    while (true) {
      if (in.take("[*]")) {
        return new Splat(value, true, traversal(new Item()));
      } else if (in.take(".*")) {
        value = new Splat(value, false, members());
      } else if (in.takeMember()) {
        value = member(value);
      } else if (in.take("[")) {
        value = index(value);
      } else {
        return value;
      }
    }
  }

  private HclExpression members() {
    HclExpression value = new Item();
    while (in.takeMember()) {
      value = member(value);
    }
    return value;
  }

  private HclExpression member(HclExpression source) {
    return in.atDigit()
        ? new Index(source, new NumberLiteral(new BigDecimal(in.digits())))
        : new Member(source, in.identifier());
  }

  private HclExpression index(HclExpression source) {
    return new Index(source, in.acrossLines(() -> enclosed("]")));
  }

  private HclExpression enclosed(String close) {
    HclExpression inner = expression();
    in.expect(close);
    return inner;
  }

  private HclExpression primary() {
    if (in.atDigit()) {
      return new NumberLiteral(in.number());
    }
    if (in.take("\"")) {
      return new TemplateParser(in, this).quoted();
    }
    if (in.take("(")) {
      return new Parentheses(in.acrossLines(() -> enclosed(")")));
    }
    if (in.take("[")) {
      return in.acrossLines(this::tuple);
    }
    if (in.take("{")) {
      return in.byLine(this::struct);
    }
    return named(in.identifier());
  }

  private HclExpression named(String name) {
    if (in.take("(")) {
      return in.acrossLines(() -> call(name));
    }
    return switch (name) {
      case "true" -> new BoolLiteral(true);
      case "false" -> new BoolLiteral(false);
      case "null" -> HclExpression.NULL;
      default -> new Reference(name);
    };
  }

  private HclExpression call(String function) {
    List<HclExpression> arguments = new ArrayList<>();
    boolean expanded = false;
    while (!in.take(")")) {
      arguments.add(expression());
      expanded = in.take("...");
      if (expanded || !in.take(",")) {
        in.expect(")");
        break;
      }
    }
    return new Call(function, arguments, expanded);
  }

  private HclExpression tuple() {
    if (in.takeWord("for")) {
      return forTuple(loopHead());
    }
    List<HclExpression> items = new ArrayList<>();
    while (!in.take("]")) {
      items.add(expression());
      if (!in.take(",")) {
        in.expect("]");
        break;
      }
    }
    return new Tuple(items);
  }

  private HclExpression forTuple(Loop head) {
    HclExpression result = expression();
    Loop loop = loopEnd(head);
    in.expect("]");
    return new ForTuple(loop, result);
  }

  private HclExpression struct() {
    in.skipLines();
    if (in.takeWord("for")) {
      return in.acrossLines(this::forStruct);
    }
    List<Entry> entries = new ArrayList<>();
    while (!in.take("}")) {
      entries.add(entry());
      boolean parted = in.take(",");
      if (!in.skipLines() && !parted) {
        in.expect("}");
        break;
      }
    }
    return new Struct(entries);
  }

  private Entry entry() {
    HclExpression key = key();
    if (!in.takeAssignment() && !in.take(":")) {
      throw in.expected("\"=\"");
    }
    return new Entry(key, expression());
  }

  /** A bare name is a text, whatever variables there are; in parentheses it is the variable. */
  private HclExpression key() {
    HclExpression key = expression();
    if (key instanceof Reference name) {
      return HclExpression.text(name.name());
    }
    if (key instanceof NumberLiteral || key instanceof BoolLiteral) {
      return HclExpression.text(ExpressionText.of(key));
    }
    return key;
  }

  private HclExpression forStruct() {
    Loop head = loopHead();
    HclExpression key = expression();
    in.expect("=>");
    HclExpression value = expression();
    boolean grouped = in.take("...");
    Loop loop = loopEnd(head);
    in.expect("}");
    return new ForStruct(loop, key, value, grouped);
  }

  private Loop loopHead() {
    List<String> names = loopNames();
    HclExpression collection = expression();
    in.expect(":");
    return new Loop(names, collection, Optional.empty());
  }

  /** {@code k, v in}. */
  List<String> loopNames() {
    List<String> names = new ArrayList<>(List.of(in.identifier()));
    if (in.take(",")) {
      names.add(in.identifier());
    }
    if (!in.takeWord("in")) {
      throw in.expected("\"in\"");
    }
    return names;
  }

  private Loop loopEnd(Loop head) {
    Optional<HclExpression> condition =
        in.takeWord("if") ? Optional.of(expression()) : Optional.empty();
    return new Loop(head.names(), head.collection(), condition);
  }
}
