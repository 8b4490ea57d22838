package io.github.penstock.types;

import io.github.penstock.expression.Syntax;
import io.github.penstock.types.TypeMistake.BadFormat;
import java.util.BitSet;
import java.util.function.Consumer;

/** The text of a {@code format}, read as the runner reads it. */
final class FormatText {

  /** The runner counts arguments in a byte. */
  private static final int MOST_DIGITS = 3;

  private final Syntax.Call call;
  private final Syntax.StringLiteral literal;
  private final Consumer<TypeMistake> mistakes;
  private final String text;
  private final int values;
  private final BitSet used = new BitSet();
  private boolean broken;

  private FormatText(Syntax.Call call, Syntax.StringLiteral literal,
      Consumer<TypeMistake> mistakes) {
    this.call = call;
    this.literal = literal;
    this.mistakes = mistakes;
    this.text = literal.value();
    this.values = call.arguments().size() - 1;
  }

  static void check(Syntax.Call call, Syntax.StringLiteral text, Consumer<TypeMistake> mistakes) {
    new FormatText(call, text, mistakes).check();
  }

  private void check() {
    int at = 0;
    while (at >= 0 && at < text.length()) {
      char c = text.charAt(at);
      if (c != '{' && c != '}') {
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == c) {
        at += 2;
      } else if (c == '{') {
        at = place(at);
      } else {
        at = fatal("has a \"}\" without a \"{\" before it; expected \"}}\" for the character");
      }
    }
    for (int i = used.nextClearBit(0); !broken && i < values; i = used.nextClearBit(i + 1)) {
      mistakes.accept(new BadFormat(call, call.arguments().get(i + 1),
          "has no \"{" + i + "}\" for this argument; expected the text to use it", false));
    }
  }

  /** Behind a place that is filled in; negative where the text is broken. */
  private int place(int open) {
    int close = text.indexOf('}', open);
    int digits = open + 1;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits != close || digits == open + 1) {
      return fatal("has a \"{\" without a number and a \"}\" behind it;"
          + " expected \"{0}\" for an argument, \"{{\" for the character");
    }
    String number = text.substring(open + 1, close);
    if (number.length() > MOST_DIGITS || Integer.parseInt(number) >= values) {
      fatal("has \"{" + number + "}\", but " + describeValues());
    } else {
      used.set(Integer.parseInt(number));
    }
    return close + 1;
  }

  private String describeValues() {
    return switch (values) {
      case 0 -> "no argument follows the text";
      case 1 -> "only one argument follows the text; expected \"{0}\"";
      default -> "only " + values + " arguments follow the text; expected \"{0}\" to \"{"
          + (values - 1) + "}\"";
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int fatal(String problem) {
    mistakes.accept(new BadFormat(call, literal, problem, true));
    broken = true;
    return -1;
  }
}
