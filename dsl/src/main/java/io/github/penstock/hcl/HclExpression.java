package io.github.penstock.hcl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An expression of HCL2. Trees need no parentheses: the writer adds those that precedence asks for. */
public sealed interface HclExpression {

  HclExpression NULL = new NullLiteral();

  /** The expressions directly inside, in the order of their text. */
  Stream<HclExpression> children();

  static HclExpression text(String value) {
    return Template.text(value);
  }

  static HclExpression of(boolean value) {
    return new BoolLiteral(value);
  }

  static HclExpression of(long value) {
    return new NumberLiteral(BigDecimal.valueOf(value));
  }

  static Call call(String function, HclExpression... arguments) {
    return new Call(function, List.of(arguments), false);
  }

  /** A number of any precision, without zeros at its end; written without exponent. */
  record NumberLiteral(BigDecimal value) implements HclExpression {
    public NumberLiteral {
      BigDecimal stripped = value.stripTrailingZeros();
      value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public Stream<HclExpression> children() {
      return Stream.empty();
    }
  }

  /** {@code true} or {@code false}. */
  record BoolLiteral(boolean value) implements HclExpression {
    @Override
    public Stream<HclExpression> children() {
      return Stream.empty();
    }
  }

  /** {@code null}. */
  record NullLiteral() implements HclExpression {
    @Override
    public Stream<HclExpression> children() {
      return Stream.empty();
    }
  }

  /** A string: text with interpolations and directives. Neighbouring texts are one part. */
  record Template(List<HclTemplatePart> parts) implements HclExpression {

    public Template {
      parts = HclTemplatePart.joined(parts);
    }

    static Template text(String value) {
      return new Template(List.of(new HclTemplatePart.Text(value)));
    }

    /** The text, where there is nothing else. */
    public Optional<String> literal() {
      if (parts.isEmpty()) {
        return Optional.of("");
      }
      return parts.size() == 1 && parts.get(0) instanceof HclTemplatePart.Text text
          ? Optional.of(text.value())
          : Optional.empty();
    }

    @Override
    public Stream<HclExpression> children() {
      return parts.stream().flatMap(part -> part.expression().stream());
    }
  }

  /** A name: a variable, a matrix axis, a parameter, a loop's item. */
  record Reference(String name) implements HclExpression {
    @Override
    public Stream<HclExpression> children() {
      return Stream.empty();
    }
  }

  /** {@code source.name}. */
  record Member(HclExpression source, String name) implements HclExpression {
    @Override
    public Stream<HclExpression> children() {
      return Stream.of(source);
    }
  }

  /** {@code source[key]}. */
  record Index(HclExpression source, HclExpression key) implements HclExpression {
    @Override
    public Stream<HclExpression> children() {
      return Stream.of(source, key);
    }
  }

  /**
   * {@code source[*].name} or {@code source.*.name}.
   *
   * @param full whether it is the form with brackets
   * @param each what is taken of each item: members and indexes that end at {@link Item}
   */
  record Splat(HclExpression source, boolean full, HclExpression each) implements HclExpression {
    @Override
    public Stream<HclExpression> children() {
      return Stream.of(source, each);
    }
  }

  /** The item that a splat looks at. */
  record Item() implements HclExpression {
    @Override
    public Stream<HclExpression> children() {
      return Stream.empty();
    }
  }

  /**
   * {@code function(a, b)}.
   *
   * @param expanded whether the last argument is a list of arguments: {@code function(a, b...)}
   */
  record Call(String function, List<HclExpression> arguments, boolean expanded)
      implements
        HclExpression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Stream<HclExpression> children() {
      return arguments.stream();
    }
  }

  /** {@code !a} or {@code -a}. */
  record Unary(HclOperator operator, HclExpression operand) implements HclExpression {
    @Override
    public Stream<HclExpression> children() {
      return Stream.of(operand);
    }
  }

  /** {@code a + b}. */
  record Binary(HclExpression left, HclOperator operator, HclExpression right)
      implements
        HclExpression {
    @Override
    public Stream<HclExpression> children() {
      return Stream.of(left, right);
    }
  }

  /** {@code a ? b : c}. */
  record Conditional(HclExpression condition, HclExpression then, HclExpression otherwise)
      implements
        HclExpression {
    @Override
    public Stream<HclExpression> children() {
      return Stream.of(condition, then, otherwise);
    }
  }

  /** Parentheses that somebody wrote. */
  record Parentheses(HclExpression inner) implements HclExpression {
    @Override
    public Stream<HclExpression> children() {
      return Stream.of(inner);
    }
  }

  /** {@code [a, b]}. */
  record Tuple(List<HclExpression> items) implements HclExpression {
    public Tuple {
      items = List.copyOf(items);
    }

    @Override
    public Stream<HclExpression> children() {
      return items.stream();
    }
  }

  /** <code>{ a = 1 }</code>. */
  record Struct(List<Entry> entries) implements HclExpression {
    public Struct {
      entries = List.copyOf(entries);
    }

    @Override
    public Stream<HclExpression> children() {
      return entries.stream().flatMap(entry -> Stream.of(entry.key(), entry.value()));
    }
  }

  /**
   * An entry of a struct.
   *
   * @param key a {@link Template} for a name ({@code a} and {@code "a"} are the same), anything else for
   *     a computed key
   */
  record Entry(HclExpression key, HclExpression value) {
    public static Entry of(String key, HclExpression value) {
      return new Entry(text(key), value);
    }

    /** Whether the key is this text. */
    public boolean isNamed(String name) {
      return key instanceof Template template
          && template.literal().filter(name::equals).isPresent();
    }
  }

  /** {@code for k, v in collection ... if condition}. */
  record Loop(List<String> names, HclExpression collection, Optional<HclExpression> condition) {
    public Loop {
      names = List.copyOf(names);
    }
  }

  /** {@code [for v in collection : result]}. */
  record ForTuple(Loop loop, HclExpression result) implements HclExpression {
    @Override
    public Stream<HclExpression> children() {
      return Stream.concat(Stream.of(loop.collection(), result), loop.condition().stream());
    }
  }

  /**
   * <code>{ for k, v in collection : key => value }</code>.
   *
   * @param grouped whether values of equal keys are collected: {@code value...}
   */
  record ForStruct(Loop loop, HclExpression key, HclExpression value, boolean grouped)
      implements
        HclExpression {
    @Override
    public Stream<HclExpression> children() {
      return Stream.concat(Stream.of(loop.collection(), key, value), loop.condition().stream());
    }
  }
}
