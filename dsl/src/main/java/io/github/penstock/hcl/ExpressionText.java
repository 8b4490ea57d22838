package io.github.penstock.hcl;

import java.util.List;
import java.util.stream.Collectors;

/** Expressions on one line, spaced as {@code hclfmt} leaves them. */
final class ExpressionText {

  private static final int CONDITIONAL = 0;
  private static final int UNARY = 7;
  private static final int TERM = 8;

  private ExpressionText() {}

  static String of(HclExpression expression) {
    if (expression instanceof HclExpression.Template template) {
      return HclStrings.quoted(template);
    }
    if (expression instanceof HclExpression.NumberLiteral number) {
      return number.value().toPlainString();
    }
    if (expression instanceof HclExpression.BoolLiteral bool) {
      return Boolean.toString(bool.value());
    }
    if (expression instanceof HclExpression.NullLiteral) {
      return "null";
    }
    if (expression instanceof HclExpression.Tuple tuple) {
      return "[" + joined(tuple.items()) + "]";
    }
    if (expression instanceof HclExpression.Struct struct) {
      return struct(struct);
    }
    return operation(expression);
  }

  static String key(HclExpression key) {
    if (key instanceof HclExpression.Template template) {
      return template.literal().filter(ExpressionText::isBareKey)
          .orElseGet(() -> HclStrings.quoted(template));
    }
    return key instanceof HclExpression.Parentheses ? of(key) : "(" + of(key) + ")";
  }

  /** {@code for v in list : }, as it stands at the start of a comprehension. */
  static String head(HclExpression.Loop loop) {
    return "for " + names(loop.names()) + after(" in", loop.collection()) + " : ";
  }

  static String names(List<String> names) {
    return names.stream().map(TraversalText::name).collect(Collectors.joining(", "));
  }

  static String condition(HclExpression.Loop loop) {
    return loop.condition().map(condition -> after(" if", condition)).orElse("");
  }

  /**
   * An expression behind a word. The formatter takes {@code if} and {@code in} for names that are
   * called or indexed, and a minus behind a word for a subtraction.
   */
  static String after(String word, HclExpression expression) {
    String text = of(expression);
    boolean called = text.startsWith("(") && !word.isEmpty() && !word.endsWith(">");
    boolean indexed = text.startsWith("[") && word.endsWith("if");
    if (called || indexed) {
      return word + text;
    }
    return word + " " + (text.startsWith("-") ? "- " + text.substring(1) : text);
  }

  /** Other letters might go without quotes too, yet what is a letter depends on the JDK. */
  private static boolean isBareKey(String key) {
    return key.chars().allMatch(c -> c < 128) && HclStrings.isIdentifier(key)
        && !List.of("for", "true", "false", "null").contains(key);
  }

  private static String struct(HclExpression.Struct struct) {
    return struct.entries().isEmpty()
        ? "{}"
        : struct.entries().stream().map(entry -> key(entry.key()) + " = " + of(entry.value()))
            .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static String operation(HclExpression expression) {
    if (expression instanceof HclExpression.Unary unary) {
      return unary.operator().symbol() + at(UNARY, unary.operand());
    }
    if (expression instanceof HclExpression.Binary binary) {
      return binary(binary);
    }
    if (expression instanceof HclExpression.Conditional choice) {
      return at(CONDITIONAL + 1, choice.condition()) + " ? " + of(choice.then()) + " : "
          + of(choice.otherwise());
    }
    if (expression instanceof HclExpression.ForTuple loop) {
      return "[" + head(loop.loop()) + of(loop.result()) + condition(loop.loop()) + "]";
    }
    if (expression instanceof HclExpression.ForStruct loop) {
      return "{ " + head(loop.loop()) + of(loop.key()) + after(" =>", loop.value())
          + (loop.grouped() ? "..." : "") + condition(loop.loop()) + " }";
    }
    return traversal(expression);
  }

  /** The formatter takes a minus behind the star of a splat for a sign. */
  private static String binary(HclExpression.Binary binary) {
    int precedence = binary.operator().precedence();
    String left = at(precedence, binary.left());
    boolean sign = binary.operator() == HclOperator.SUBTRACT && left.endsWith(".*");
    return left + " " + binary.operator().symbol() + (sign ? "" : " ")
        + at(precedence + 1, binary.right());
  }

  private static String traversal(HclExpression expression) {
    if (expression instanceof HclExpression.Reference reference) {
      return reference(reference.name());
    }
    if (expression instanceof HclExpression.Member member) {
      return TraversalText.member(member);
    }
    if (expression instanceof HclExpression.Index index) {
      return TraversalText.index(index);
    }
    if (expression instanceof HclExpression.Splat splat) {
      return TraversalText.splat(splat);
    }
    if (expression instanceof HclExpression.Call call) {
      return call(call);
    }
    if (expression instanceof HclExpression.Parentheses parentheses) {
      return "(" + of(parentheses.inner()) + ")";
    }
    throw new IllegalArgumentException("item of a splat stands outside of one");
  }

  private static String reference(String name) {
    if (List.of("true", "false", "null").contains(name)) {
      throw new IllegalArgumentException("name \"" + name + "\" is a value; expected another one");
    }
    return loopless(TraversalText.name(name));
  }

  private static String call(HclExpression.Call call) {
    return loopless(TraversalText.name(call.function()) + "(" + joined(call.arguments())
        + (call.expanded() ? "..." : "") + ")");
  }

  /** At the start of a list or an object, the word would be a loop's. */
  private static String loopless(String term) {
    return term.equals("for") || term.startsWith("for(") ? "(" + term + ")" : term;
  }

  /** As what members, indexes and signs belong to. */
  static String term(HclExpression expression) {
    return at(TERM, expression);
  }

  /** The text, in parentheses where it binds weaker than its place asks for. */
  private static String at(int precedence, HclExpression expression) {
    return precedence(expression) < precedence ? "(" + of(expression) + ")" : of(expression);
  }

  /** A splat takes to itself what follows it. */
  private static int precedence(HclExpression expression) {
    if (expression instanceof HclExpression.Conditional) {
      return CONDITIONAL;
    }
    if (expression instanceof HclExpression.Binary binary) {
      return binary.operator().precedence();
    }
    boolean negative = expression instanceof HclExpression.NumberLiteral number
        && number.value().signum() < 0;
    boolean open = expression instanceof HclExpression.Splat;
    return expression instanceof HclExpression.Unary || negative || open ? UNARY : TERM;
  }

  private static String joined(List<HclExpression> expressions) {
    return expressions.stream().map(ExpressionText::of).collect(Collectors.joining(", "));
  }
}
