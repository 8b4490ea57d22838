package io.github.penstock.expression;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a read expression. Offsets are those of the text that was read, counted from 0 in
 * chars; parentheses around a part do not belong to it. No tree is deeper than {@link
 * ExpressionParser#MAX_DEPTH}.
 */
public sealed interface Syntax {

  int start();

  int end();

  /** The parts that this part is made of, in order. */
  List<Syntax> children();

  /** This part and all below it, each before its children. */
  default Stream<Syntax> nodes() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Syntax::nodes));
  }

  /** A value that is written down. */
  sealed interface Literal extends Syntax {
    @Override
    default List<Syntax> children() {
      return List.of();
    }
  }

  /** The word null. */
  record NullLiteral(int start, int end) implements Literal {}

  /** The word true or false. */
  record BoolLiteral(boolean value, int start, int end) implements Literal {}

  /**
   * A number.
   *
   * @param source as it is written: 0xFF stays 0xFF
   */
  record NumberLiteral(double value, String source, int start, int end) implements Literal {}

  /**
   * A text.
   *
   * @param value without the quotes around it, and with one where two stand for it
   */
  record StringLiteral(String value, int start, int end) implements Literal {}

  /** A context; its name as it is written, which may be in any case. */
  record Name(String name, int start, int end) implements Syntax {
    @Override
    public List<Syntax> children() {
      return List.of();
    }
  }

  /** {@code target.name}. */
  record Property(Syntax target, String name, int start, int end) implements Syntax {
    public Property {
      if (!Characters.isIdentifier(name)) {
        throw new IllegalArgumentException(
            "property \"" + name + "\" is no name; expected an index");
      }
    }

    @Override
    public List<Syntax> children() {
      return List.of(target);
    }
  }

  /** {@code target[index]}. */
  record Index(Syntax target, Syntax index, int start, int end) implements Syntax {
    @Override
    public List<Syntax> children() {
      return List.of(target, index);
    }
  }

  /** {@code target.*} or {@code target[*]}. */
  record Wildcard(Syntax target, int start, int end) implements Syntax {
    @Override
    public List<Syntax> children() {
      return List.of(target);
    }
  }

  /** A function with its arguments; its name as it is written, which may be in any case. */
  record Call(String function, List<Syntax> arguments, int start, int end) implements Syntax {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Syntax> children() {
      return arguments;
    }
  }

  /** {@code !operand}. */
  record Not(Syntax operand, int start, int end) implements Syntax {
    @Override
    public List<Syntax> children() {
      return List.of(operand);
    }
  }

  /** Two sides that are compared. */
  record Comparison(Operator operator, Syntax left, Syntax right, int start, int end)
      implements
        Syntax {
    public Comparison {
      if (operator.isLogical()) {
        throw new IllegalArgumentException(operator + " does not compare");
      }
    }

    @Override
    public List<Syntax> children() {
      return List.of(left, right);
    }
  }

  /**
   * {@code a && b && c} or {@code a || b || c}: as for the runner, one part with two or more
   * operands.
   */
  record Logical(Operator operator, List<Syntax> operands, int start, int end) implements Syntax {
    public Logical {
      if (!operator.isLogical()) {
        throw new IllegalArgumentException(operator + " does not join conditions");
      }
      operands = List.copyOf(operands);
    }

    @Override
    public List<Syntax> children() {
      return operands;
    }
  }
}
