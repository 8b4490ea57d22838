package io.github.penstock.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An expression of Java that knows how to lie on lines. */
sealed interface JavaCode {

  int WIDTH = 100;

  /** On one line. */
  String flat();

  /**
   * On as many lines as it takes.
   *
   * @param indent of the line it starts on
   * @param column where it starts
   */
  default String laidOut(int indent, int column) {
    return flat();
  }

  /** Whether it fits behind a column, with a bracket and a semicolon behind. */
  default boolean fits(int column) {
    return column + flat().length() + 2 <= WIDTH;
  }

  static JavaCode of(String text) {
    return new Atom(text);
  }

  static JavaCode call(String head, String method, JavaCode... arguments) {
    return call(head, method, List.of(arguments));
  }

  /** {@code head.method(arguments)}. */
  static JavaCode call(String head, String method, List<JavaCode> arguments) {
    return new Chain(head, List.of(new Call(method, arguments)));
  }

  /** The same with one more call behind. */
  default JavaCode then(String method, JavaCode... arguments) {
    return then(method, List.of(arguments));
  }

  /** The same with one more call behind. */
  default JavaCode then(String method, List<JavaCode> arguments) {
    Call call = new Call(method, arguments);
    return this instanceof Chain chain
        ? new Chain(chain.head(), Stream.concat(chain.calls().stream(), Stream.of(call)).toList())
        : new Chain(flat(), List.of(call));
  }

  /** {@code a + b}. */
  static JavaCode sum(List<JavaCode> terms) {
    return terms.size() == 1 ? terms.get(0) : new Sum(List.copyOf(terms));
  }

  /** A name or a literal. */
  record Atom(String text) implements JavaCode {
    @Override
    public String flat() {
      return text;
    }
  }

  /** A text of several lines. */
  record TextBlock(String text) implements JavaCode {
    @Override
    public String flat() {
      return JavaTexts.literal(text);
    }

    @Override
    public boolean fits(int column) {
      return false;
    }

    @Override
    public String laidOut(int indent, int column) {
      return JavaTexts.block(text, " ".repeat(indent + 4));
    }
  }

  /** A call of a chain. */
  record Call(String method, List<JavaCode> arguments) {

    String flat() {
      return method
          + arguments.stream().map(JavaCode::flat).collect(Collectors.joining(", ", "(", ")"));
    }

    boolean fits(int column) {
      return column + flat().length() + 2 <= JavaCode.WIDTH
          && arguments.stream().allMatch(argument -> argument.fits(0) || !(argument.isBlock()));
    }

    String laidOut(int indent, int column) {
      if (fits(column)) {
        return flat();
      }
      if (arguments.stream().allMatch(Atom.class::isInstance)) {
        return filled(indent, column);
      }
      JavaCode last = arguments.get(arguments.size() - 1);
      if (arguments.size() > 1 && last.isBlock()) {
        Call others = new Call(method, arguments.subList(0, arguments.size() - 1));
        String head = others.flat().substring(0, others.flat().length() - 1) + ", ";
        return head + last.laidOut(indent, column + head.length()) + ")";
      }
      if (arguments.size() == 1) {
        return method + "("
            + arguments.get(0).laidOut(indent, column + method.length() + 1) + ")";
      }
      List<String> lines = new ArrayList<>();
      for (JavaCode argument : arguments) {
        lines.add(" ".repeat(indent + 4) + argument.laidOut(indent + 4, indent + 4));
      }
      return method + "(\n" + String.join(",\n", lines) + ")";
    }

    /** As many names on each line as fit. */
    private String filled(int indent, int column) {
      StringBuilder out = new StringBuilder(method).append('(');
      int at = column + method.length() + 1;
      for (int i = 0; i < arguments.size(); i++) {
        String text = arguments.get(i).flat() + (i < arguments.size() - 1 ? "," : "");
        if (i > 0 && at + 1 + text.length() + 1 > WIDTH) {
          out.append('\n').append(" ".repeat(indent + 4));
          at = indent + 4;
        } else if (i > 0) {
          out.append(' ');
          at++;
        }
        out.append(text);
        at += text.length();
      }
      return out.append(')').toString();
    }
  }

  /** Whether a part of it is a text of several lines. */
  default boolean isBlock() {
    return this instanceof TextBlock || this instanceof Chain chain && chain.calls().stream()
        .anyMatch(call -> call.arguments().stream().anyMatch(JavaCode::isBlock));
  }

  /** {@code head.first().second()}. */
  record Chain(String head, List<Call> calls) implements JavaCode {

    private static final int MOST_ON_A_LINE = 3;

    @Override
    public String flat() {
      return head + calls.stream().map(call -> "." + call.flat()).collect(Collectors.joining());
    }

    @Override
    public boolean fits(int column) {
      return !isBlock() && JavaCode.super.fits(column);
    }

    @Override
    public String laidOut(int indent, int column) {
      boolean top = indent == JavaClass.INDENT;
      if (fits(column) && (!top || calls.size() <= MOST_ON_A_LINE)) {
        return flat();
      }
      StringBuilder out = new StringBuilder(head).append('.')
          .append(calls.get(0).laidOut(indent, column + head.length() + 1));
      for (Call call : calls.subList(1, calls.size())) {
        out.append('\n').append(" ".repeat(indent + 4)).append('.')
            .append(call.laidOut(indent + 4, indent + 5));
      }
      return out.toString();
    }
  }

  /** {@code name -> result}. */
  record Lambda(String name, JavaCode result) implements JavaCode {
    @Override
    public String flat() {
      return name + " -> " + result.flat();
    }

    @Override
    public String laidOut(int indent, int column) {
      return name + " -> " + result.laidOut(indent, column + name.length() + 4);
    }
  }

  /** {@code a + b + c}. */
  record Sum(List<JavaCode> terms) implements JavaCode {
    @Override
    public String flat() {
      return terms.stream().map(JavaCode::flat).collect(Collectors.joining(" + "));
    }

    @Override
    public String laidOut(int indent, int column) {
      if (fits(column)) {
        return flat();
      }
      StringBuilder out = new StringBuilder();
      int at = column;
      for (int i = 0; i < terms.size(); i++) {
        String sign = i == 0 ? "" : "+ ";
        if (i > 0 && at + sign.length() + terms.get(i).flat().length() + 3 > WIDTH) {
          out.append('\n').append(" ".repeat(indent + 4));
          at = indent + 4;
        } else if (i > 0) {
          out.append(' ');
          at++;
        }
        String term = sign + terms.get(i).laidOut(indent + 4, at + sign.length());
        out.append(term);
        at = term.contains("\n") ? WIDTH : at + term.length();
      }
      return out.toString();
    }
  }
}
