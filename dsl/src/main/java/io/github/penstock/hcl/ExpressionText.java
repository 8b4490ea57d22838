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
      return number(number);
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
    return "for " + String.join(", ", loop.names()) + after(" in", loop.collection()) + " : ";
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

  private static String number(HclExpression.NumberLiteral number) {
    String plain = number.value().toPlainString();
    return plain.contains(".") ? number.value().stripTrailingZeros().toPlainString() : plain;
  }

  private static String struct(HclExpression.Struct struct) {
    return struct.entries().isEmpty()
        ? "{}"
        : struct.entries().stream().map(entry -> key(entry.key()) + " = " + of(entry.value()))
            .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static String operation(HclExpression expression) {
    if (expression instanceof HclExpression.Unary unary) {
      return unary.operator().symbol() + at(TERM, unary.operand());
    }
    if (expression instanceof HclExpression.Binary binary) {
      int precedence = binary.operator().precedence();
      return at(precedence, binary.left()) + " " + binary.operator().symbol() + " "
          + at(precedence + 1, binary.right());
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
    return term(expression);
  }

  private static String term(HclExpression expression) {
    if (expression instanceof HclExpression.Reference reference) {
      return reference.name();
    }
    if (expression instanceof HclExpression.Member member) {
      return at(TERM, member.source()) + "." + member.name();
    }
    if (expression instanceof HclExpression.Index index) {
      boolean afterSplat = index.source() instanceof HclExpression.Splat splat && !splat.full();
      String source = at(afterSplat ? UNARY : TERM, index.source());
      return beforeBracket(source) + "[" + of(index.key()) + "]";
    }
    if (expression instanceof HclExpression.Splat splat) {
      String source = at(TERM, splat.source());
      return (splat.full() ? beforeBracket(source) + "[*]" : source + ".*") + of(splat.each());
    }
    if (expression instanceof HclExpression.Call call) {
      return call.function() + "(" + joined(call.arguments()) + (call.expanded() ? "..." : "")
          + ")";
    }
    if (expression instanceof HclExpression.Parentheses parentheses) {
      return "(" + of(parentheses.inner()) + ")";
    }
    return "";
  }

  private static String beforeBracket(String source) {
    return source.endsWith("\"") ? source + " " : source;
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
